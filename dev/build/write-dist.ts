// dist/ holds exactly what clasp pushes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, projectRoot } from './bundle';
import { htmlFilesOf } from './html-files';

export function writeDist(bundle: Bundle): void {
  const dist = join(projectRoot, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), bundle.code);
  for (const [name, html] of Object.entries(htmlFilesOf(bundle)))
    writeFileSync(join(dist, `${name}.html`), html);
  writeFileSync(join(dist, 'appsscript.json'), `${JSON.stringify(bundle.manifest, null, 2)}\n`);
}
