// The playground's web server, on a made-up add-on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackEnd } from '../../dev/playground/back-end';
import type { Mood } from '../../dev/playground/playground-state';
import { type PlaygroundServer, startServer } from '../../dev/playground/server';
import { decodeAnswer, encodeCalls } from '../../dev/playground/wire';
import { createFakeAddOn } from './fake-add-on';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
let mood: Mood = 'normal';
let advancedMillis = 0;
const backEnd: BackEnd = {
  sandbox: undefined,
  connectError: undefined,
  evaluate: createFakeAddOn().evaluate,
  state: () => ({
    account: { name: 'demo', plan: 'PRO' },
    isLive: false,
    nowMillis: 0,
    mood,
    calls: { used: 1, allowed: 20 },
    cells: 2,
    roundTrips: 3,
  }),
  setMood: newMood => {
    mood = newMood;
  },
  advanceClock: millis => {
    advancedMillis += millis;
  },
  close: async () => {},
};
let server: PlaygroundServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'secret.txt'), 'no page');
  server = await startServer(backEnd, folder, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Not fetch(), which would not let a test lie about Host and Origin. */
function send(path: string, options: { body?: string; host?: string; origin?: string } = {}): Promise<Reply> {
  const { port, host, origin } = new URL(server.url);
  const method = options.body === undefined ? 'GET' : 'POST';
  const headers = {
    host: options.host ?? host,
    ...(method === 'POST' && { origin: options.origin ?? origin }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, async response => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, body });
    });
    sent.on('error', reject).end(options.body);
  });
}

test('serves the page, and nothing outside of its folder', async () => {
  expect(await send('/')).toEqual({ status: 200, body: '<p>page</p>' });
  expect((await send('/secret.txt')).status).toBe(404);
  expect((await send('/../package.json')).status).toBe(404);
});

test('answers calls line by line', async () => {
  const calls = [
    { name: 'CT_AMOUNT', args: ['BTC'] },
    { name: 'CT_FAIL', args: ['No account.'] },
  ];
  const { body } = await send('/cells', { body: encodeCalls(calls) });
  expect(body.trim().split('\n').map(decodeAnswer)).toEqual([
    { index: 0, answer: { ok: true, value: 1.5 } },
    { index: 1, answer: { ok: false, message: 'No account.' } },
  ]);
  expect(await send('/cells', { body: '{}' })).toMatchObject({ status: 400 });
  expect(await send('/cells', { body: '[]' })).toEqual({ status: 200, body: '' });
});

test('tells its state and changes mood and clock', async () => {
  expect(JSON.parse((await send('/state')).body)).toEqual(backEnd.state());
  expect(JSON.parse((await send('/mood', { body: 'html' })).body)).toMatchObject({ mood: 'html' });
  expect(await send('/mood', { body: 'sunny' })).toMatchObject({ status: 400 });
  await send('/clock', { body: '3600000' });
  expect(advancedMillis).toBe(3_600_000);
  expect(await send('/clock', { body: '-1' })).toMatchObject({ status: 400 });
});

test('refuses other host names, and posts from other pages', async () => {
  const { port } = new URL(server.url);
  expect(await send('/', { host: `evil.example:${port}` })).toMatchObject({ status: 403 });
  expect(await send('/', { host: `localhost:${port}` })).toMatchObject({ status: 200 });
  const forged = await send('/mood', { body: 'slow', origin: 'http://evil.example' });
  expect(forged).toMatchObject({ status: 403 });
  expect(mood).not.toBe('slow');
});

test('says that a port is taken, or takes the next one when none was named', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer(backEnd, folder, port)).rejects.toThrow(
    `Port ${port} is taken. Choose another one, or leave --port out.`,
  );
  const occupants: Server[] = [createServer()];
  await new Promise<void>(resolve =>
    occupants[0]!.on('error', () => resolve()).listen(8787, '127.0.0.1', resolve),
  );
  const other = await startServer(backEnd, folder, undefined);
  expect(Number(new URL(other.url).port)).toBeGreaterThan(8787);
  await other.close();
  occupants[0]!.close();
});
