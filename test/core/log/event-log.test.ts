// The log: what it lists, how much it holds, and what happens where it is damaged or full.
import { logProperty, readLog, withEvent } from '../../../src/core/log/event-log';
import type { LogEvent } from '../../../src/core/log/log-event';
import { apiError, cell, connectedPorts, failureFrom, statusOf } from '../../support/connected-ports';
import { MemoryPorts, zlibCompressor } from '../../support/memory-ports';
import { answering, balance, gains } from '../../support/two-datasets';

/** Events as they come, one after another, into one text. */
function logOf(clock: MemoryPorts['clock']) {
  let text: string | undefined;
  return {
    add: (event: LogEvent) => {
      text = withEvent(text, event, clock.nowMillis(), zlibCompressor);
    },
    read: () => readLog(text, zlibCompressor),
    text: () => text,
  };
}

test('it lists calls, failures and back-offs, the newest first', () => {
  const ports = answering(connectedPorts());
  ports.http.takesMillis = 700;
  cell(ports, balance);
  ports.http.replies.push(apiError('KEY_INCORRECT', 'Key is not correct'));
  failureFrom(() => cell(ports, gains));
  ports.clock.advance(120_000);
  ports.forgetCaches();
  failureFrom(() => cell(ports, gains));
  expect(ports.log).toMatchObject([
    { kind: 'refusal', account: 'default', dataset: 'getGains?btc=1', failure: { code: 'KEY_REFUSED' } },
    { kind: 'failure', account: 'default', dataset: 'getGains?btc=1', failure: { code: 'KEY_REFUSED' } },
    { kind: 'call', account: 'default', dataset: 'getBalance', rows: 4, millis: 700 },
    { kind: 'connected', account: 'default' },
  ]);
});

test('many cells that meet the same back-off are one event', () => {
  const { clock } = new MemoryPorts();
  const log = logOf(clock);
  const refused = {
    kind: 'refusal',
    account: 'a',
    dataset: 'getBalance',
    failure: { code: 'KEY_BUSY' },
  } as const;
  for (let count = 0; count < 30; count++) log.add({ ...refused, dataset: `getGains?x=${count}` });
  expect(log.read()).toHaveLength(1);
  clock.advance(60_000);
  log.add(refused);
  log.add({ ...refused, account: 'b' });
  expect(log.read()).toHaveLength(3);
});

test('it keeps the last 50, however much each has to say, within what a property holds', () => {
  const long = logOf(new MemoryPorts().clock);
  for (let count = 0; count < 80; count++) {
    const message = `Wartung – nummer ${count} ${'maintenance '.repeat(14)}`;
    long.add({
      kind: 'failure',
      account: 'x'.repeat(40),
      dataset: `getGains?price=${count}`,
      failure: { code: 'API_ERROR', method: 'getGains', apiCode: 'E', message },
    });
  }
  expect(long.read()).toHaveLength(50);
  expect(long.read()[0]).toMatchObject({ dataset: 'getGains?price=79' });
  expect(long.text()!.length).toBeLessThanOrEqual(9_000);
});

test('a damaged log is an empty one, and goes on', () => {
  expect(readLog('nonsense', zlibCompressor)).toEqual([]);
  const text = withEvent('nonsense', { kind: 'repaired', cells: 1 }, 0, zlibCompressor);
  expect(readLog(text, zlibCompressor)).toHaveLength(1);
});

test('where it can’t be written, the data is saved anyway', () => {
  const ports = answering(connectedPorts());
  const { spreadsheetStore } = ports;
  const write = spreadsheetStore.write.bind(spreadsheetStore);
  spreadsheetStore.write = entries => {
    if (logProperty in entries) throw new Error('You have exceeded the property storage quota.');
    return write(entries);
  };
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(statusOf(ports)[0]!.datasets).toMatchObject([{ rows: 4, hasLastGood: true }]);
  expect(ports.http.requests).toHaveLength(1);
});
