import fc from 'fast-check';
import { type AllocationQuery, allocationOf } from '../../src/analytics/allocation/allocation';
import {
  type Classes,
  slicesByClass,
  slicesByCoin,
  slicesByGroup,
} from '../../src/analytics/allocation/slices';
import { exact } from '../../src/analytics/exact';
import type { Table } from '../../src/core/tables/table';
import { smallBalance, smallGroups } from '../support/small-account';

const balance = smallBalance({
  ADA: ['100', '50'],
  BTC: ['1', '600'],
  DUST: ['0', '0'],
  ETH: ['10', '300'],
  EUR: ['-900', '-900'],
  USDC: ['55', '50'],
});
const byCoin = (query: AllocationQuery = {}, table: Table = balance) =>
  allocationOf(slicesByCoin(table, 'currency'), query);
const shown = (rows: ReturnType<typeof allocationOf>) =>
  rows.map(({ name, value, share }) => [name, value, share]);

test('coins by value, the largest first, equal ones by name; no money, nothing that is worth nothing', () => {
  expect(shown(byCoin())).toEqual([
    ['BTC', 600, 0.6],
    ['ETH', 300, 0.3],
    ['ADA', 50, 0.05],
    ['USDC', 50, 0.05],
  ]);
});

test('top=N leaves the rest as one row, which completes the sum', () => {
  expect(shown(byCoin({ top: 2 }))).toEqual([
    ['BTC', 600, 0.6],
    ['ETH', 300, 0.3],
    ['Other', 100, 0.1],
  ]);
  expect(shown(byCoin({ top: 1 })).pop()).toEqual(['Other', 400, 0.4]);
});

test('a rest of one is that one', () => {
  expect(shown(byCoin({ top: 3 })).pop()).toEqual(['USDC', 50, 0.05]);
  expect(byCoin({ top: 9 })).toHaveLength(4);
});

test('by group: each place in one row, without its own sum and without money; one name however it is written', () => {
  const groups = smallGroups({
    Kraken: { BTC: '100', EUR: '-500', TOTAL_SUMMARY: '-400' },
    'Ledger Live': { BTC: '50', ETH: '50' },
    'ledger  live': { ETH: '200' },
    Empty: {},
  });
  expect(shown(allocationOf(slicesByGroup(groups, 'currency'), {}))).toEqual([
    ['Ledger Live', 300, 0.75],
    ['Kraken', 100, 0.25],
  ]);
});

describe('own classes', () => {
  const classed = (classes: Classes, query: AllocationQuery = {}) =>
    shown(allocationOf(slicesByClass(balance, classes, 'currency'), query));

  test('sum their coins; what is in none is a class, too', () => {
    expect(
      classed([
        [' btc', 'Large'],
        ['ETH', 'Large '],
        ['USDC', 'Stable'],
        ['BTC', 'Small'],
      ]),
    ).toEqual([
      ['Large', 900, 0.9],
      ['Stable', 50, 0.05],
      ['Unclassified', 50, 0.05],
    ]);
  });

  test('hold money only where they name it, and never less than none', () => {
    const names = ['ADA', 'BTC', 'ETH', 'USDC'].map(coin => [coin, 'Coins'] as const);
    expect(classed(names)).toEqual([['Coins', 1000, 1]]);
    expect(classed([...names, ['EUR', 'Cash']])).toEqual([['Coins', 1000, 1]]);
    const saved = smallBalance({ BTC: ['1', '600'], EUR: ['200', '200'], USD: ['9', '8'] });
    const slices = slicesByClass(saved, [...names, ['EUR', 'Cash']], 'currency');
    expect(shown(allocationOf(slices, {}))).toEqual([
      ['Coins', 600, 0.75],
      ['Cash', 200, 0.25],
    ]);
  });
});

describe('targets', () => {
  const drifts = (query: AllocationQuery) =>
    byCoin(query).map(({ name, target, drift, trade }) => [name, target, drift, trade]);

  test('give the drift, and the value to buy or to sell', () => {
    expect(
      drifts({
        targets: [
          ['btc', 0.5],
          ['ETH', 0.4],
        ],
      }),
    ).toEqual([
      ['BTC', 0.5, 0.1, -100],
      ['ETH', 0.4, -0.1, 100],
      ['ADA', undefined, undefined, undefined],
      ['USDC', undefined, undefined, undefined],
    ]);
  });

  test('which add up to the whole leave nothing for the rest, and what isn’t held yet is to be bought', () => {
    expect(
      drifts({
        targets: [
          ['BTC', 0.7],
          ['SOL', 0.3],
        ],
      }),
    ).toEqual([
      ['BTC', 0.7, -0.1, 100],
      ['ETH', 0, 0.3, -300],
      ['ADA', 0, 0.05, -50],
      ['USDC', 0, 0.05, -50],
      ['SOL', 0.3, -0.3, 300],
    ]);
  });

  test('of the rest are added up', () => {
    const targets = [
      ['BTC', 0.5],
      ['ETH', 0.3],
      ['ADA', 0.1],
      ['USDC', 0.1],
    ] as const;
    expect(drifts({ targets, top: 1 }).pop()).toEqual(['Other', 0.5, -0.1, 100]);
  });
});

test('a coin whose value isn’t known stands at the end with a blank, and in no rest', () => {
  const odd = smallBalance({ A: ['1', '60'], B: ['1', '30'], C: ['1', '10'], X: ['5', ''] });
  expect(shown(byCoin({ top: 1 }, odd))).toEqual([
    ['A', 60, 0.6],
    ['Other', 40, 0.4],
    ['X', undefined, undefined],
  ]);
});

test.each([
  ['nothing', {}],
  ['less than nothing', { A: ['1', '5'], B: ['-1', '-6'] }],
] as const)('of %s there are no shares', (_, coins) => {
  expect(byCoin({}, smallBalance(coins)).map(({ share }) => share)).toEqual(
    Object.keys(coins).map(() => undefined),
  );
});

test('shares with 8 decimals add up to exactly 1, each next to its value’s part, with or without a rest', () => {
  const values = fc.array(fc.integer({ min: -300, max: 10_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.option(fc.nat(10), { nil: undefined }), (cents, top) => {
      const slices = cents.map((value, i) => ({ name: `C${i}`, value: exact(value / 100) }));
      const rows = allocationOf(slices, top === undefined ? {} : { top });
      const total = cents.reduce((sum, value) => sum + value, 0) / 100;
      if (total <= 0) return;
      expect(rows.reduce((sum, { share }) => sum + Math.round(share! * 1e8), 0)).toBe(1e8);
      const wrong = rows.filter(({ value, share }) => Math.abs(share! - value! / total) > 1.0001e-8);
      expect(wrong).toEqual([]);
      expect(rows.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(total, 6);
    }),
    { numRuns: 200, seed: 2 },
  );
});
