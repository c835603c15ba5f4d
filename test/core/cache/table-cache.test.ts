// Tables and notes in the cache: round trips, freshness, lost parts.
import { planBackOff } from '../../../src/core/budget/back-off';
import { TableCache } from '../../../src/core/cache/table-cache';
import { dataset } from '../../../src/core/dataset';
import { balanceTable } from '../../../src/core/tables/balance';
import type { Table } from '../../../src/core/tables/table';
import { balanceAnswer } from '../../support/answers';
import { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const elsewhere = dataset('other', 'getBalance', {});
const table = balanceTable(balanceAnswer);

function setUp() {
  const ports = new MemoryPorts();
  const cache = new TableCache(ports.cache, ports.compressor);
  const now = () => ports.clock.nowMillis();
  const store = (table: Table, of = balance, freshSeconds = 60) => {
    const freshness = { fetchedAtMillis: now(), freshUntilMillis: now() + freshSeconds * 1000 };
    cache.store(cache.encode(of, table, freshness)!.entries);
    ports.takeEvents();
  };
  return {
    ports,
    cache,
    now,
    store,
    look: (...datasets: (typeof balance | typeof gains)[]) =>
      cache.look(
        datasets.map(dataset => ({ dataset })),
        now(),
      ),
  };
}

function largeTable(): Table {
  const values = Array.from({ length: 20_000 }, (_, row) => `${row} ${(row * 2_654_435_761) % 2 ** 32}`);
  return { currency: '', rowCount: 20_000, columns: [{ name: 'id', type: 'text', values }], totals: {} };
}

test('a look is one round trip, for however many datasets', () => {
  const { ports, store, look } = setUp();
  store(table);
  expect(look(balance, elsewhere, gains).map(found => found.table)).toEqual([table, undefined, undefined]);
  expect(ports.events).toEqual(['cache.read']);
});

test('a table of several entries takes one more, however many parts it has', () => {
  const { ports, store, look } = setUp();
  const large = largeTable();
  store(large);
  expect(look(balance)[0]!.table).toEqual(large);
  expect(ports.events).toEqual(['cache.read', 'cache.read']);
});

test('the currency of an account takes one round trip, however its tables are stored', () => {
  const { ports, cache, store } = setUp();
  expect(cache.currencyOf([balance, elsewhere])).toBe('');
  store({ ...largeTable(), currency: 'CHF' }, elsewhere);
  ports.takeEvents();
  expect(cache.currencyOf([balance, elsewhere])).toBe('CHF');
  expect(ports.events).toEqual(['cache.read']);
  const values = Array.from({ length: 8_000 }, () => 'the same text in all of the rows');
  const packed: Table = {
    currency: 'USD',
    rowCount: values.length,
    columns: [{ name: 'text', type: 'text', values }],
    totals: {},
  };
  store(packed, elsewhere);
  expect(cache.currencyOf([balance, elsewhere])).toBe('USD');
  store(table);
  expect(cache.currencyOf([balance, elsewhere])).toBe(table.currency);
});

test('whoever looks again for a table that is as it was reads its parts once, and a newer table all over', () => {
  const { ports, store, look } = setUp();
  const large = largeTable();
  store(large);
  look(balance);
  ports.takeEvents();
  expect(look(balance)[0]).toMatchObject({ table: large, isFresh: true });
  expect(ports.takeEvents()).toEqual(['cache.read']);
  ports.clock.advance(1000);
  const newer = { ...large, currency: 'EUR' };
  store(newer);
  expect(look(balance)[0]!.table).toEqual(newer);
  expect(ports.takeEvents()).toEqual(['cache.read', 'cache.read']);
});

test('a table is fresh until its time, then stale, then gone', () => {
  const { ports, store, look } = setUp();
  store(table, balance, 60);
  ports.clock.advance(59_999);
  expect(look(balance)[0]).toMatchObject({ table, isFresh: true });
  ports.clock.advance(1);
  expect(look(balance)[0]).toMatchObject({ table, isFresh: false });
  ports.clock.advance(6 * 3_600_000);
  expect(look(balance)[0]).toMatchObject({ table: undefined, isFresh: false });
});

test('a table that lost a part is neither there nor fresh', () => {
  const { ports, store, look } = setUp();
  store(largeTable());
  const part = [...ports.cache.entries.keys()].find(key => key.endsWith(':1'))!;
  ports.cache.evict(part);
  expect(look(balance)[0]).toMatchObject({ table: undefined, isFresh: false, backOff: undefined });
});

test('a note about a dataset is seen by that dataset alone, until its time', () => {
  const { ports, cache, now, look } = setUp();
  const failure = { code: 'CUT_OFF' } as const;
  cache.noteBackOff(balance, planBackOff(failure, undefined, now()), false, now());
  expect(look(balance, gains, elsewhere).map(found => found.backOff?.failure)).toEqual([
    failure,
    undefined,
    undefined,
  ]);
  ports.clock.advance(60_000);
  expect(look(balance)[0]!.backOff?.failure).toBeUndefined();
});

test('a note about a key is seen by every dataset of that account', () => {
  const { cache, now, look } = setUp();
  const failure = { code: 'EMPTY_RESPONSE' } as const;
  cache.noteBackOff(balance, planBackOff(failure, undefined, now()), true, now());
  expect(look(balance, gains, elsewhere).map(found => found.backOff?.failure)).toEqual([
    failure,
    failure,
    undefined,
  ]);
});

test('a note without an end stays as long as the cache keeps anything', () => {
  const { ports, cache, now, look } = setUp();
  const failure = { code: 'KEY_REFUSED', account: 'default', message: 'no' } as const;
  cache.noteBackOff(balance, planBackOff(failure, undefined, now()), true, now());
  ports.clock.advance(21_599_000);
  expect(look(balance)[0]!.backOff?.failure).toEqual(failure);
});

test.each(['', '{', 'null', '{}', '{"failure":{}}', '{"failure":{"code":"CUT_OFF"}}'])(
  'the damaged note %j says nothing',
  text => {
    const { ports, look } = setUp();
    ports.cache.write({ 'ct2:default!': text, 'ct2:default/getBalance!': text }, 60);
    expect(look(balance)[0]!.backOff?.failure).toBeUndefined();
  },
);

test('removing nothing costs no round trip', () => {
  const { ports, cache } = setUp();
  cache.remove([]);
  expect(ports.events).toEqual([]);
});
