// `npm start -- --eval` on the real parts: built add-on, host, sandbox.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/playground/main.ts', ...args], {
    cwd: root,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => (stdout += chunk));
  child.stderr.on('data', chunk => (stderr += chunk));
  return new Promise(resolve => child.on('close', status => resolve({ status, stdout, stderr })));
}

test('a formula’s value is all that is printed', async () => {
  const run = await start('--eval', '=IF(SUM(CT_BALANCE("BTC");1)>1;"some";"none")');
  expect(run).toEqual({ status: 0, stdout: 'some\n', stderr: '' });
});

test('a formula’s error goes to stderr, with exit status 1', async () => {
  const run = await start('--eval', '=CT_BALANCE("NOPE")');
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/^There is no coin "NOPE"\..*\n$/);
});

test('wrong arguments are one sentence, with exit status 1; help is help', async () => {
  const [wrong, help] = await Promise.all([start('--port', 'x'), start('--help')]);
  expect(wrong).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^“x” is not a port.*\n$/),
  });
  expect(help).toMatchObject({ status: 0, stdout: expect.stringContaining('--eval') });
});

test('it prints its address, what it serves and the sandbox accounts as soon as it answers, and ends on a signal', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/playground/main.ts', '--port', '0'], {
    cwd: root,
  });
  const ended = new Promise(resolve => child.on('close', resolve));
  let printed = '';
  await new Promise<void>(resolve => {
    child.stdout.on('data', chunk => {
      printed += chunk;
      if (printed.includes('Ctrl-C')) resolve();
    });
  });
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)![0];
  expect((await fetch(address)).status).toBe(200);
  for (const name of ['demo', 'empty', 'odd', 'huge', 'free']) expect(printed).toContain(` ${name} `);
  expect(printed).toMatch(/key {4}\w+\n +secret \w+/);
  expect(printed).toContain('20 calls an hour');
  expect(printed).toMatch(/Sandbox http:\/\/127\.0\.0\.1:\d+\/api\/v1\//);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
