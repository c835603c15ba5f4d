import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildBundle, projectRoot } from '../../dev/build/bundle';
import { writeDist } from '../../dev/build/write-dist';

test('clasp pushes the script, the sidebar, the reports, the demo account and the manifest, and nothing else', async () => {
  writeDist(await buildBundle());
  const clasp = join(projectRoot, 'node_modules', '.bin', 'clasp');
  const status = JSON.parse(
    execFileSync(clasp, ['status', '--json'], { cwd: projectRoot, encoding: 'utf8' }),
  ) as {
    filesToPush: string[];
  };
  expect(status.filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Demo.html',
    'dist/Reports.html',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ]);
}, 60_000);
