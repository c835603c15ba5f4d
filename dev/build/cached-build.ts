// What esbuild makes of the sources, kept in .cache/built/ under a fingerprint of all that it is made from: built once,
// found by every process, and never used after a source or a package has changed.
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const projectRoot = join(__dirname, '..', '..');
const cacheFolder = join(projectRoot, '.cache', 'built');
/** Files and folders that a build may read. npm writes the last one when it changes what is installed. */
const sources = ['src', 'dev', 'appsscript.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
const unusedMillis = 24 * 3_600_000;

export class CachedBuild {
  private readonly fingerprint = fingerprintOf(sources);
  private readonly folder = join(cacheFolder, this.fingerprint);
  private readonly path: string;

  constructor(name: string) {
    this.path = join(this.folder, name);
  }

  read(): string | undefined {
    return this.isThere() ? readFileSync(this.path, 'utf8') : undefined;
  }

  save(text: string): string {
    const unfinished = unfinishedPath();
    writeFileSync(unfinished, text);
    this.moveIn(unfinished);
    return text;
  }

  /** For a build of several files: the folder that holds them. */
  async folderFrom(build: (folder: string) => Promise<unknown>): Promise<string> {
    if (this.isThere()) return this.path;
    const unfinished = unfinishedPath();
    await build(unfinished);
    return this.moveIn(unfinished) ? this.path : unfinished;
  }

  private isThere(): boolean {
    if (!existsSync(this.path)) return false;
    const now = new Date();
    utimesSync(this.folder, now, now);
    return true;
  }

  /** In one step, so that no other process finds half a build. If a source changed during the build, the build is discarded. */
  private moveIn(unfinished: string): boolean {
    if (fingerprintOf(sources) !== this.fingerprint) return false;
    mkdirSync(this.folder, { recursive: true });
    try {
      renameSync(unfinished, this.path);
    } catch (error) {
      // Another process was faster: a folder with files in it is not replaced.
      if (!existsSync(this.path)) throw error;
    }
    return true;
  }
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(join(projectRoot, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  const stats = statSync(join(projectRoot, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(join(projectRoot, path), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(projectRoot.length + 1))
    .sort();
}

function unfinishedPath(): string {
  mkdirSync(cacheFolder, { recursive: true });
  removeUnused();
  return join(cacheFolder, `unfinished-${randomUUID()}`);
}

function removeUnused(): void {
  for (const name of readdirSync(cacheFolder)) {
    const folder = join(cacheFolder, name);
    const lastUsed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - lastUsed > unusedMillis) rmSync(folder, { recursive: true, force: true });
  }
}
