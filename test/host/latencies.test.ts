// What service calls take on the host's clock, where a test or the benchmark wants that.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publishedLatencies } from '../../dev/host/host';
import { editor, openHost, startMillis, valueIn } from '../support/open-host';

const timed = (code: string) => `(() => { const from = Date.now(); ${code}; return Date.now() - from; })()`;

const cache = 'CacheService.getDocumentCache()';
const properties = 'PropertiesService.getDocumentProperties()';
const lock = 'LockService.getDocumentLock()';
const range = 'SpreadsheetApp.getActive().getRange("Sheet1!A1")';

test('without the option no service call takes time', async () => {
  const { evaluate } = openHost();
  expect(
    await evaluate(timed(`${cache}.get('a'); ${properties}.setProperty('b', '1'); ${lock}.tryLock(1)`)),
  ).toBe(0);
});

test.each([
  ['a read of the cache, of one entry or many', `${cache}.get('a'); ${cache}.getAll(['a', 'b'])`, 60],
  ['a write to the cache', `${cache}.put('a', '1'); ${cache}.putAll({ b: '2' })`, 140],
  ['a removal from the cache', `${cache}.remove('a'); ${cache}.removeAll(['b'])`, 100],
  ['a read of properties', `${properties}.getProperty('a'); ${properties}.getProperties()`, 70],
  [
    'a write of properties',
    `${properties}.setProperties({ a: '1' }); ${properties}.deleteProperty('a')`,
    124,
  ],
  ['taking and freeing a lock', `${lock}.tryLock(1); ${lock}.releaseLock()`, 40],
  ['a flush', 'SpreadsheetApp.flush()', 200],
  ['local computing', `Utilities.base64Encode('x'); SpreadsheetApp.getActive()`, 0],
])('%s takes its published time', async (_, code, millis) => {
  const { evaluate } = openHost({ latencies: publishedLatencies });
  expect(await evaluate(timed(code))).toBe(millis);
});

test('reading and writing cells take their published times', async () => {
  const { evaluate } = openHost({ latencies: publishedLatencies });
  const [found, read, write] = (await evaluate(
    `(() => {
      const at = [Date.now()];
      const range = ${range}; at.push(Date.now());
      range.getFormulas(); at.push(Date.now());
      range.setFormula('=1'); at.push(Date.now());
      return [at[1] - at[0], at[2] - at[1], at[3] - at[2]];
    })()`,
  )) as number[];
  expect([found, read, write]).toEqual([50, 50, 100]);
});

test('cells at once wait at the same time, not one after another', async () => {
  const { clock, run } = openHost({ latencies: publishedLatencies });
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => run('cell', `${cache}.get('a')`)));
  expect(outcomes.map(({ millis }) => millis)).toEqual(Array(6).fill(30));
  expect(clock.nowMillis()).toBe(startMillis + 30);
});

test('waiting for a lock comes on top of the time that the call takes', async () => {
  const { run } = openHost({ latencies: publishedLatencies });
  const hold = `${lock}.waitLock(9000); Utilities.sleep(1000); ${lock}.releaseLock()`;
  const millis = (await Promise.all([run('page', hold), run('page', hold, editor)])).map(
    outcome => outcome.millis,
  );
  // The second one has the lock when the first one's release has arrived.
  expect(millis.sort((a, b) => a - b)).toEqual([20 + 1_000 + 20, 20 + 1_000 + 20 + 1_000 + 20]);
});

test('what was written is there for others only once the write has arrived', async () => {
  const { run } = openHost({ latencies: publishedLatencies });
  const [, early, late] = await Promise.all([
    run('page', `${cache}.put('a', '1')`),
    run('page', `${cache}.get('a')`),
    run('page', `Utilities.sleep(50); ${cache}.get('a')`),
  ]);
  expect([valueIn(early!), valueIn(late!)]).toEqual([null, '1']);
});

describe('a fetch', () => {
  let server: Server;
  let arrivedMillis: number[];
  const host = (more: object = {}) => {
    const opened = openHost({
      latencies: publishedLatencies,
      route: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ...more,
    });
    server.on('request', () => arrivedMillis.push(opened.clock.nowMillis()));
    return opened;
  };
  beforeEach(async () => {
    arrivedMillis = [];
    server = createServer((_, response) => response.end('ok'));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('arrives at once and is answered after its time', async () => {
    const { evaluate } = host();
    expect(await evaluate(timed(`UrlFetchApp.fetch('https://example.com/')`))).toBe(1_500);
    expect(arrivedMillis).toEqual([startMillis]);
  });

  test('that is allowed less time than that fails, though it has arrived', async () => {
    const { refusal } = host();
    expect(await refusal('page', `UrlFetchApp.fetch('https://example.com/', { timeoutSeconds: 1 })`)).toMatch(
      /^Timeout/,
    );
    expect(arrivedMillis).toEqual([startMillis]);
  });
});
