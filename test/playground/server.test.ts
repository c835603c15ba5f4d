// The playground's web server, on a fake add-on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryWorkbook } from '../../dev/host/memory-workbook/memory-workbook';
import { actions } from '../../dev/playground/actions';
import type { BackEnd } from '../../dev/playground/back-end';
import { OpenTab } from '../../dev/playground/open-tab';
import type { AnswerMode, NextTrigger } from '../../dev/playground/playground-state';
import { answerRequest, createRemoteWorkbook } from '../../dev/playground/remote-workbook';
import { type PlaygroundServer, startServer } from '../../dev/playground/server';
import type { RunRequest, TabEvent, TabQuestion } from '../../dev/playground/tab-messages';
import { tokenHeader } from '../../dev/playground/token-header';
import { decode, decodeAnswer, encode, encodeCalls } from '../../dev/playground/wire';
import { createFakeAddOn } from '../support/fake-add-on';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
let answerMode: AnswerMode = 'normal';
let advancedMillis = 0;
const tab = new OpenTab(50);
const opened: object[] = [];
const started: RunRequest[] = [];
let fired = 0;
let trigger: NextTrigger | undefined;
const backEnd: BackEnd = {
  sandbox: undefined,
  connectError: undefined,
  evaluate: createFakeAddOn().evaluate,
  tab,
  window: {
    person: 'owner',
    locale: 'en',
    openMode: 'LIMITED',
    open: async changes => {
      opened.push(changes ?? {});
    },
    run: async request => {
      started.push(request);
      await new Promise(() => {});
    },
  },
  trigger: {
    next: () => trigger,
    fire: async () => {
      fired++;
    },
  },
  openingSheets: async () => '{"sheetOrder":["one"]}',
  state: () => ({
    isLive: false,
    settings: { locale: 'de_DE', timeZone: 'Europe/Berlin' },
    nowMillis: 0,
    answerMode,
    accounts: [{ name: 'demo', plan: 'PRO', calls: { used: 1, allowed: 20 } }],
    cells: 2,
    roundTrips: 3,
    person: 'owner',
    locale: 'en',
    openMode: 'LIMITED',
    menus: [],
    trigger,
  }),
  setAnswerMode: newMode => {
    answerMode = newMode;
  },
  advanceClock: millis => {
    advancedMillis += millis;
  },
  idle: async () => {},
  close: async () => {},
};
let server: PlaygroundServer;
/** As the page reads it. */
let token = '';

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>page</p>{{token}}');
  writeFileSync(join(folder, 'secret.txt'), 'no page');
  server = await startServer(backEnd, folder, 0);
  token = (await send('/')).body.slice('<p>page</p>'.length);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

interface Sent {
  readonly body?: string;
  readonly host?: string;
  readonly origin?: string;
  readonly method?: string;
  readonly token?: string;
}

/** Not fetch(), which sets Host and Origin itself. */
function send(path: string, options: Sent = {}): Promise<Reply> {
  const { port, host, origin } = new URL(server.url);
  const method = options.method ?? (options.body === undefined ? 'GET' : 'POST');
  const headers = {
    host: options.host ?? host,
    [tokenHeader]: options.token ?? token,
    ...(method === 'POST' && { origin }),
    ...(options.origin !== undefined && { origin: options.origin }),
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
  expect(await send('/')).toEqual({ status: 200, body: `<p>page</p>${token}` });
  expect((await send('/secret.txt')).status).toBe(404);
  expect((await send('/../package.json')).status).toBe(404);
});

test('serves the sheets that the page opens on, to the page alone', async () => {
  expect(await send('/opening-sheets')).toEqual({ status: 200, body: '{"sheetOrder":["one"]}' });
  expect((await send('/opening-sheets', { token: 'guessed' })).status).toBe(403);
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

test('gives its state, and changes answer mode and clock', async () => {
  expect(JSON.parse((await send('/state')).body)).toEqual(backEnd.state());
  expect(JSON.parse((await send('/answer-mode', { body: 'html' })).body)).toMatchObject({
    answerMode: 'html',
  });
  expect(await send('/answer-mode', { body: 'sunny' })).toMatchObject({ status: 400 });
  await send('/clock', { body: '3600000' });
  expect(advancedMillis).toBe(3_600_000);
  expect(await send('/clock', { body: '-1' })).toMatchObject({ status: 400 });
});

test('opens the spreadsheet as somebody, in a language and a mode, what is not named as before', async () => {
  await send('/open', { body: '{"person":"editor"}' });
  await send('/open', { body: '{"locale":"zh","openMode":"NONE"}' });
  expect(opened).toEqual([
    { person: 'editor', locale: 'en', openMode: 'LIMITED' },
    { person: 'owner', locale: 'zh', openMode: 'NONE' },
  ]);
  const wrong = await send('/open', { body: '{"openMode":"CUSTOM_FUNCTION"}' });
  expect(wrong).toEqual({
    status: 400,
    body: 'There is no authorization mode “CUSTOM_FUNCTION”. Choose one of NONE, LIMITED, FULL.\n',
  });
});

test('answers at once, however long what was started runs', async () => {
  const run = { run: 1, entry: 'menu', functionName: 'refreshAll', args: [] };
  expect(await send('/runs', { body: JSON.stringify(run) })).toMatchObject({ status: 200 });
  expect(started).toEqual([run]);
  expect(await send('/runs', { body: JSON.stringify({ ...run, entry: 'trigger' }) })).toMatchObject({
    status: 400,
  });
});

test('fires a trigger only where one is set', async () => {
  expect(await send('/trigger', { body: '' })).toMatchObject({
    status: 400,
    body: expect.stringContaining('No trigger is set.'),
  });
  trigger = { person: 'you@example.com', schedule: 'everyHours(1)', nextMillis: 1 };
  expect(await send('/trigger', { body: '' })).toMatchObject({ status: 200 });
  expect(fired).toBe(1);
});

describe('the open tab', () => {
  /** Receives events like a browser, and answers questions about cells from its own workbook. */
  async function openTab(workbook?: MemoryWorkbook): Promise<{ received: TabEvent[]; isClosed(): boolean }> {
    const received: TabEvent[] = [];
    let isClosed = false;
    const { port, host, origin } = new URL(server.url);
    await new Promise<void>(resolve => {
      request({ host: '127.0.0.1', port, path: `/events?token=${token}`, headers: { host } }, response => {
        resolve();
        response.setEncoding('utf8');
        let rest = '';
        response.on('close', () => {
          isClosed = true;
        });
        // The connection breaks when the server stops.
        response.on('error', () => {});
        response.on('data', chunk => {
          const parts = (rest + chunk).split('\n\n');
          rest = parts.pop()!;
          for (const part of parts.filter(text => text.startsWith('data: '))) {
            const event = JSON.parse(part.slice('data: '.length)) as TabEvent;
            received.push(event);
            if (event.kind === 'question' && workbook)
              void answer(event.id, event.question, workbook, origin);
          }
        });
      }).end();
    });
    return { received, isClosed: () => isClosed };
  }

  async function answer(id: number, asked: TabQuestion, workbook: MemoryWorkbook, origin: string) {
    const question = decode(asked) as TabQuestion & { kind: 'workbook' };
    const value = await answerRequest(question.request, workbook).catch((error: Error) => error);
    const outcome = value instanceof Error ? { ok: false, message: value.message } : { ok: true, value };
    await send('/answers', { body: JSON.stringify(encode({ id, ...outcome })), origin });
  }

  const remote = createRemoteWorkbook(query => tab.ask({ kind: 'workbook', request: query }));
  const cell = { row: 2, column: 2, rows: 1, columns: 2 };

  test('is asked for cells, and dates stay dates both ways', async () => {
    const workbook = new MemoryWorkbook();
    await openTab(workbook);
    const noon = new Date('2025-03-01T12:00:00Z');
    await remote.write(0, cell, [[noon, '=SUM(1,2)']]);
    expect(workbook.values(0, cell)[0]![0]).toEqual(noon);
    expect(await remote.values(0, cell)).toEqual([[noon, '']]);
    expect(await remote.formulas(0, cell)).toEqual([['', '=SUM(1,2)']]);
    expect(await remote.registers.of('names')).toEqual([]);
    await remote.formats.change(0, [{ box: cell, change: { fontWeight: 'bold' } }]);
    expect(workbook.formats.of(0, cell)).toEqual([[{ fontWeight: 'bold' }, { fontWeight: 'bold' }]]);
    expect(await remote.sheets()).toEqual(workbook.sheets());
    await expect(remote.values(9, cell)).rejects.toThrow('Sheet 9 not found');
  });

  test('is the latest: the one before is notified, and its open questions are lost', async () => {
    const first = await openTab();
    const lost = expect(remote.flush()).rejects.toThrow('loaded anew while a script was using it');
    await openTab(new MemoryWorkbook());
    await lost;
    expect(await remote.selection('you@example.com')).toMatchObject({ sheetId: 0 });
    expect(first.received.at(-1)).toEqual({ kind: 'superseded' });
    expect(first.isClosed()).toBe(true);
  });

  test('gets the state, and again when it has changed', async () => {
    const { received } = await openTab();
    const modesReceived = () =>
      received.flatMap(event => (event.kind === 'state' ? [event.state.answerMode] : []));
    const modesSoFar = async (count: number) => {
      while (modesReceived().length < count) await new Promise(resolve => setTimeout(resolve, 50));
      // A repeated state would arrive with one of the next updates.
      await new Promise(resolve => setTimeout(resolve, 600));
      return modesReceived();
    };
    expect(await modesSoFar(1)).toEqual([answerMode]);
    backEnd.setAnswerMode('slow');
    expect(await modesSoFar(2)).toEqual([expect.any(String), 'slow']);
  });

  test('where none is open, a script waits a moment and gets an error', async () => {
    tab.close();
    await expect(remote.sheets()).rejects.toThrow('The spreadsheet is open in no browser.');
    const waiting = remote.sheets();
    await openTab(new MemoryWorkbook());
    expect(await waiting).toHaveLength(1);
  });
});

describe('another page', () => {
  const requests = [
    ['GET', '/state'],
    ['GET', '/accounts'],
    ['GET', '/events'],
    ['POST', '/cells'],
    ...Object.keys(actions).map(path => ['POST', path] as const),
  ] as const;

  test.each(requests)('may not %s %s, whatever it knows or hides', async (method, path) => {
    const { port } = new URL(server.url);
    const before = { answerMode, advancedMillis, fired, opened: opened.length, tabs: tab.tabsOpened };
    const body = method === 'POST' ? '0' : undefined;
    const attempts: Sent[] = [
      { host: `evil.example:${port}` },
      { origin: 'http://evil.example' },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: 'null' },
      { token: '' },
      { token: `${token.slice(0, -1)}~` },
    ];
    for (const attempt of attempts)
      expect(await send(path, { method, ...(body !== undefined && { body }), ...attempt })).toMatchObject({
        status: 403,
      });
    expect({ answerMode, advancedMillis, fired, opened: opened.length, tabs: tab.tabsOpened }).toEqual(
      before,
    );
  });

  test('gets no file either under a name of its own, or from its own origin', async () => {
    const { port } = new URL(server.url);
    expect(await send('/', { host: `evil.example:${port}` })).toMatchObject({ status: 403 });
    expect(await send('/', { origin: 'http://evil.example' })).toMatchObject({ status: 403 });
    expect(await send('/', { host: `localhost:${port}` })).toMatchObject({ status: 200 });
  });
});

test.each([
  ['/clock', ['Infinity', '1e999', 'NaN', '-1', '', '1.5', '0x10', '999999999999', ' 5']],
  ['/answer-mode', ['', 'sunny', '__proto__']],
  ['/open', ['', '[', 'null', '5', '{"person":"stranger"}', '{"locale":"toString"}']],
  [
    '/runs',
    [
      '',
      '{}',
      'null',
      '{"run":"1","entry":"menu","functionName":"f","args":[]}',
      '{"run":1,"entry":"menu","functionName":5,"args":[]}',
      '{"run":1,"entry":"menu","functionName":"f","args":"x"}',
    ],
  ],
  [
    '/answers',
    ['', '{}', '[]', '{"id":"0","ok":true}', '{"id":0}', '{"id":0,"ok":false}', '{"id":0,"ok":"yes"}'],
  ],
  [
    '/cells',
    [
      '',
      '{}',
      'null',
      '[null]',
      '[{"name":5,"args":[]}]',
      '[{"name":"CT_X","args":[{"$date":"soon"}]}]',
      '[{"name":"CT_X","args":[{"$date":1e999}]}]',
    ],
  ],
])('%s refuses what makes no sense, in a sentence', async (path, bodies) => {
  const before = { answerMode, advancedMillis, started: started.length, opened: opened.length };
  for (const body of bodies) {
    const reply = await send(path, { body, method: 'POST' });
    expect([body, reply]).toEqual([body, { status: 400, body: expect.stringMatching(/^[A-Z].*\.\n$/) }]);
  }
  expect({ answerMode, advancedMillis, started: started.length, opened: opened.length }).toEqual(before);
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
