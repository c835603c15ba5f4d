// npm run check: types of every part, lint and format, unused exports and dependencies, generated files, in parallel.
// Reports every problem, not only the first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './bundle';
import { staleFiles } from './generate';

/** Prints a command's output after its end, so that two commands don't mix their lines. */
function passes(command: string, ...args: string[]): Promise<boolean> {
  const executable = join(projectRoot, 'node_modules', '.bin', command);
  const child = spawn(executable, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => {
      process.stdout.write(Buffer.concat(output));
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
  const stale = await staleFiles();
  if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`);
  return (await Promise.all(running)).every(Boolean) && stale.length === 0;
}

check().then(isFine => {
  if (!isFine) process.exitCode = 1;
});
