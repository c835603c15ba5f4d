import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { sign } from '../support/sandbox-client';

const root = path.join(__dirname, '../..');

test('prints one line of JSON when ready, answers at that address, and ends on SIGTERM', async () => {
  const child = start('--port', '0');
  const line = await firstOutput(child);
  const { url, accounts } = JSON.parse(line);
  expect(line).toMatch(/^\{.*\}\n$/);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/$/);
  expect(Object.keys(accounts[0])).toEqual(['name', 'key', 'secret', 'plan']);

  const body = 'method=getBalance&nonce=1';
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Key: accounts[0].key,
      Sign: sign(accounts[0].secret, body),
    },
  });
  expect(await response.json()).toMatchObject({ success: 1, method: 'getBalance' });

  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('says which port is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { port: number };
  expect(await failure('--port', String(port))).toEqual({
    code: 1,
    stderr: `Port ${port} is taken. Choose another one, or leave --port out.\n`,
  });
  holder.close();
});

test.each([
  [['--port', 'abc'], 'Not a port: abc.'],
  [['--port', '65536'], 'Not a port: 65536.'],
  [['--port'], 'Not a port: nothing given.'],
  [['--prot', '1'], 'Unknown argument: --prot 1.'],
])('refuses %j', async (args, sentence) => {
  const { code, stderr } = await failure(...args);
  expect(code).toBe(1);
  expect(stderr).toContain(`${sentence} Usage: npm run sandbox -- --port N`);
});

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'dev/sandbox/main.ts', ...args], { cwd: root });
}

async function firstOutput(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout!, 'data');
  return String(chunk);
}

async function failure(...args: string[]): Promise<{ code: number; stderr: string }> {
  const child = start(...args);
  let stderr = '';
  child.stderr!.on('data', chunk => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}
