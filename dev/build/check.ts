// npm run check: types of every part, lint and format, generated files. Says all that is wrong, not just the first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './bundle';
import { staleFiles } from './generate';

const projects = ['src/core', 'src', 'src/sidebar/page', 'dev', 'dev/playground/page', 'test'];

function passes(command: string, ...args: string[]): boolean {
  const executable = join(projectRoot, 'node_modules', '.bin', command);
  return spawnSync(executable, args, { cwd: projectRoot, stdio: 'inherit' }).status === 0;
}

const results = [
  ...projects.map(project => passes('tsc', '-p', project)),
  passes('biome', 'check', '--error-on-warnings'),
];
const stale = staleFiles();
if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`);
if (stale.length > 0 || results.includes(false)) process.exitCode = 1;
