// npm run check: types of every part, lint and format, exports and dependencies that nothing uses, generated files, all at
// the same time. Says all that is wrong, not just the first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './bundle';
import { staleFiles } from './generate';

/** Prints what the command says once it has ended, so that two commands don't write into each other's lines. */
function passes(command: string, ...args: string[]): Promise<boolean> {
  const executable = join(projectRoot, 'node_modules', '.bin', command);
  const child = spawn(executable, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

async function check(): Promise<boolean> {
  const colours = process.stdout.isTTY ? 'force' : 'off';
  const running = [
    // tsconfig.json names the parts. `--builders`: how many of them at the same time.
    passes('tsc', '--build', '--builders', '4', '--pretty', String(colours === 'force')),
    passes('biome', 'check', '--error-on-warnings', `--colors=${colours}`),
    passes('knip', '--no-progress', '--treat-config-hints-as-errors'),
  ];
  const stale = staleFiles();
  if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`);
  return (await Promise.all(running)).every(Boolean) && stale.length === 0;
}

check().then(isFine => {
  if (!isFine) process.exitCode = 1;
});
