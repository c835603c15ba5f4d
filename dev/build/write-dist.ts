// dist/ holds exactly what clasp pushes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidebarFile } from '../../src/apps-script/window';
import { type Bundle, projectRoot } from './bundle';

export function writeDist({ code, sidebar, manifest }: Bundle): void {
  const dist = join(projectRoot, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, `${sidebarFile}.html`), sidebar);
  writeFileSync(join(dist, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
