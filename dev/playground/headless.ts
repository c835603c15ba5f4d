// The sheet engine without a screen, for tests and --eval: enters formulas and reads values by A1 addresses.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { CachedBuild } from '../build/cached-build';
import type * as engine from './headless-engine';

export type { HeadlessGrid } from './headless-engine';

let loaded: typeof engine | undefined;

export function openHeadlessGrid(options: engine.HeadlessOptions): engine.HeadlessGrid {
  loaded ??= loadEngine();
  return loaded.openHeadlessGrid(options);
}

function loadEngine(): typeof engine {
  const cached = new CachedBuild('headless-engine.js');
  const module = { exports: {} as typeof engine };
  const run = new Function(
    'module',
    'exports',
    'require',
    cached.read() ?? cached.save(buildHeadlessEngine()),
  );
  run(module, module.exports, createRequire(__filename));
  return module.exports;
}

/** Bundled first: some of Univer's dependencies are ES modules, which Jest and older Node versions can't require(). */
function buildHeadlessEngine(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'headless-engine.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // A fifth of the text to read in each process that opens a grid.
    minify: true,
    external: hyphenationDictionaries(),
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The renderer imports them when it breaks lines, which happens on a screen alone. They are half of the engine's size. */
function hyphenationDictionaries(): string[] {
  const renderer = join(__dirname, '..', '..', 'node_modules', '@univerjs', 'engine-render');
  const modules = readdirSync(join(renderer, 'lib', 'es'));
  return modules.filter(name => name !== 'index.js').map(name => `./${name}`);
}
