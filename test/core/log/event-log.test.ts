import { EventLog, type LogText } from '../../../src/core/log/event-log';
import { cell, connectedPorts, failureFrom, refusal } from '../../support/connected-ports';
import { MemoryPorts, zlibCompressor } from '../../support/memory-ports';
import { answering, balance, gains } from '../../support/two-datasets';

class KeptText implements LogText {
  constructor(private text: string | null = null) {}

  read(): string | null {
    return this.text;
  }

  write(text: string): void {
    this.text = text;
  }
}

test('calls, failures and refusals are told, the newest first', () => {
  const ports = answering(connectedPorts());
  ports.http.takesMillis = 700;
  cell(ports, balance);
  ports.http.replies.push(refusal('KEY_INCORRECT', 'Key is not correct'));
  failureFrom(() => cell(ports, gains));
  ports.clock.advance(120_000);
  ports.forgetCaches();
  failureFrom(() => cell(ports, gains));
  expect(ports.log.read()).toMatchObject([
    { kind: 'refusal', account: 'default', dataset: 'getGains?btc=1', failure: { code: 'KEY_REFUSED' } },
    { kind: 'failure', account: 'default', dataset: 'getGains?btc=1', failure: { code: 'KEY_REFUSED' } },
    { kind: 'call', account: 'default', dataset: 'getBalance', rows: 4, millis: 700 },
    { kind: 'connected', account: 'default' },
  ]);
});

test('many cells that meet the same trouble are one event', () => {
  const { log, clock } = new MemoryPorts();
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
  const { log, clock, spreadsheetStore } = new MemoryPorts();
  const text = new KeptText();
  const long = new EventLog(text, clock, zlibCompressor);
  for (let count = 0; count < 80; count++) {
    const message = `Wartung – nummer ${count} ${'maintenance '.repeat(14)}`;
    for (const one of [log, long])
      one.add({
        kind: 'failure',
        account: 'x'.repeat(40),
        dataset: `getGains?price=${count}`,
        failure: { code: 'API_ERROR', method: 'getGains', apiCode: 'E', message },
      });
  }
  expect(long.read()).toHaveLength(50);
  expect(long.read()[0]).toMatchObject({ dataset: 'getGains?price=79' });
  expect(text.read()!.length).toBeLessThanOrEqual(9_000);
  expect(spreadsheetStore.texts.size).toBe(0);
});

test('a damaged log is an empty one, and goes on', () => {
  const log = new EventLog(new KeptText('nonsense'), new MemoryPorts().clock, zlibCompressor);
  expect(log.read()).toEqual([]);
  log.add({ kind: 'repaired', cells: 1 });
  expect(log.read()).toHaveLength(1);
});

test('where it can’t be written, the data that it tells of comes all the same', () => {
  const ports = answering(connectedPorts());
  const full = {
    read: () => null,
    write: () => {
      throw new Error('You have exceeded the property storage quota.');
    },
  };
  Object.assign(ports, { log: new EventLog(full, ports.clock, zlibCompressor) });
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
});
