// Datasets that are too slow for a cell: retries, refreshes, and cells that Google ended.
import { dataset } from '../../../src/core/dataset';
import { Resolver } from '../../../src/core/fetch/resolve';
import { balanceAnswer, gainsAnswer } from '../../support/answers';
import { cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';
import { refreshKnown } from '../../support/refresh-known';
import type { Reply } from '../../support/scripted-http';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const tooSlow: Reply = { code: 'TOO_SLOW', method: 'getBalance' };
const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;

function setUp(...replies: Reply[]) {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  ports.http.replies.push(...replies);
  return ports;
}

const failureOf = (ports: MemoryPorts) => failureFrom(() => cell(ports, balance)).code;

/** Google ends the cell while it waits for the answer: undoes what it did after that. */
function killedCell(ports: MemoryPorts): void {
  const maps = [
    ports.cache.entries,
    ports.personCache.entries,
    ports.spreadsheetStore.texts,
    ports.personStore.texts,
  ];
  let copies: Map<string, unknown>[] = [];
  ports.http.respond = () => {
    copies = maps.map(map => new Map<string, unknown>(map));
    return new Error('gone');
  };
  failureFrom(() => cell(ports, balance));
  ports.http.respond = undefined;
  for (const [index, map] of maps.entries()) {
    map.clear();
    for (const [key, value] of copies[index]!) (map as Map<string, unknown>).set(key, value);
  }
}

function twiceTooSlow(): MemoryPorts {
  const ports = setUp(tooSlow, tooSlow);
  failureOf(ports);
  ports.clock.advance(15 * minuteMillis);
  failureOf(ports);
  return ports;
}

test('once too slow, it is tried again after a quarter of an hour; the other datasets after a minute', () => {
  const ports = setUp(tooSlow);
  expect(failureOf(ports)).toBe('TOO_SLOW');
  expect(failureFrom(() => cell(ports, gains)).code).toBe('TOO_SLOW');
  ports.clock.advance(minuteMillis);
  expect(cell(ports, gains)[0]!.rowCount).toBe(2);
  ports.clock.advance(14 * minuteMillis - 1);
  expect(failureOf(ports)).toBe('TOO_SLOW');
  ports.clock.advance(1);
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
});

test('twice too slow, it comes only by refresh, and cells say so in one round trip', () => {
  const ports = twiceTooSlow();
  ports.clock.advance(30 * minuteMillis);
  for (let count = 0; count < 2; count++) expect(failureOf(ports)).toBe('ONLY_BY_REFRESH');
  ports.takeEvents();
  expect(failureOf(ports)).toBe('ONLY_BY_REFRESH');
  expect(ports.takeEvents()).toEqual(['cache.read']);
  expect(ports.http.requests).toHaveLength(2);
});

test.each(['person', 'schedule'] as const)('a %s fetches it, and cells show it', caller => {
  const ports = twiceTooSlow();
  expect(refreshKnown(caller, ports)).toMatchObject([{ failure: undefined }]);
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(ports.http.requests).toHaveLength(3);
});

test('a refresh that was quick takes the mark away: formulas fetch it themselves again', () => {
  const ports = twiceTooSlow();
  refreshKnown('person', ports);
  ports.clock.advance(hourMillis);
  cell(ports, balance);
  expect(ports.http.requests).toHaveLength(4);
});

test('a refresh that took longer than a cell may wait leaves it to refreshes; the stale table is shown on', () => {
  const ports = setUp();
  cell(ports, balance);
  ports.http.takesMillis = 40_000;
  refreshKnown('person', ports);
  ports.http.takesMillis = 0;
  ports.clock.advance(hourMillis);
  const calls = ports.http.requests.length;
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  ports.forgetCaches();
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(ports.http.requests).toHaveLength(calls);
});

test('a call that Google ended with its cell counts as too slow: the next cell doesn’t repeat it', () => {
  const ports = setUp();
  killedCell(ports);
  expect(failureOf(ports)).toBe('TOO_SLOW');
  expect(ports.http.requests).toHaveLength(1);
  ports.clock.advance(15 * minuteMillis);
  killedCell(ports);
  failureOf(ports);
  expect(failureOf(ports)).toBe('ONLY_BY_REFRESH');
  expect(ports.http.requests).toHaveLength(2);
});

test('an ended call after a failure makes the key wait longer, not shorter', () => {
  const ports = setUp({ status: 500, text: '' });
  expect(failureOf(ports)).toBe('HTTP_ERROR');
  ports.clock.advance(minuteMillis);
  killedCell(ports);
  expect(failureOf(ports)).toBe('TOO_SLOW');
  ports.clock.advance(2 * minuteMillis - 1);
  expect(failureFrom(() => cell(ports, gains)).code).toBe('TOO_SLOW');
  ports.clock.advance(1);
  expect(cell(ports, gains)[0]!.rowCount).toBe(2);
});

test.each(['person', 'schedule'] as const)('after an ended call, a %s may fetch it at once', caller => {
  const ports = setUp();
  killedCell(ports);
  expect(refreshKnown(caller, ports)).toMatchObject([{ failure: undefined }]);
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  ports.clock.advance(hourMillis);
  expect(new Resolver(ports).tables([{ dataset: balance }])[0]!.rowCount).toBe(4);
  expect(ports.http.requests).toHaveLength(3);
});

test('a call under way doesn’t count as interrupted: other cells wait for it', () => {
  const ports = setUp();
  let seen: string | undefined;
  ports.http.respond = () => {
    ports.http.respond = undefined;
    ports.lock.takenUntilMillis = ports.clock.nowMillis() + 60_000;
    seen = failureOf(ports);
    ports.lock.takenUntilMillis = 0;
    return balanceAnswer;
  };
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(seen).toBe('STILL_FETCHING');
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
});
