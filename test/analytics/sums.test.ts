import { exact, toNumber } from '../../src/analytics/exact';
import { crossTable } from '../../src/analytics/sums/layouts';
import { slotsOf } from '../../src/analytics/sums/slots';
import { Sums } from '../../src/analytics/sums/sums';
import { TwoKeySums } from '../../src/analytics/sums/two-key-sums';

const sizes = (of: Record<string, number>) =>
  new Map(Object.entries(of).map(([key, size]) => [key, exact(size)]));
const namesOf = (slots: readonly { name: string }[]) => slots.map(({ name }) => name);

describe('keys that are shown', () => {
  const five = sizes({ ada: 5, BTC: 20, Cosmos: -30, dot: 5, ETH: 1 });

  test('stand by name, whatever the case, by size, whatever the sign, or by value', () => {
    expect(namesOf(slotsOf(five, { order: 'name' }).parts)).toEqual(['ada', 'BTC', 'Cosmos', 'dot', 'ETH']);
    expect(namesOf(slotsOf(five, { order: 'size' }).parts)).toEqual(['Cosmos', 'BTC', 'ada', 'dot', 'ETH']);
    expect(namesOf(slotsOf(five, { order: 'value' }).parts)).toEqual(['BTC', 'ada', 'dot', 'ETH', 'Cosmos']);
  });

  test('are the largest and Other, which stands for all the rest', () => {
    const { parts, sum } = slotsOf(five, { order: 'name', top: 2 });
    expect(namesOf(parts)).toEqual(['Cosmos', 'BTC', 'Other']);
    expect(parts[2]!.keys).toEqual(['ada', 'dot', 'ETH']);
    expect(sum.keys).toEqual(parts.flatMap(({ keys }) => keys));
  });

  test('are all of them where Other would be one alone', () => {
    expect(namesOf(slotsOf(five, { order: 'name', top: 4 }).parts)).toEqual(
      namesOf(slotsOf(five, { order: 'size' }).parts),
    );
    expect(namesOf(slotsOf(five, { order: 'name', top: 3 }).parts)).toEqual([
      'Cosmos',
      'BTC',
      'ada',
      'Other',
    ]);
    expect(namesOf(slotsOf(five, { order: 'name', top: 9 }).parts)).not.toContain('Other');
  });

  test('that are named stand first and always; those apart stand last, in no sum and never in Other', () => {
    const { parts, apart, sum } = slotsOf(five, { order: ['dot', 'new'], apart: new Set(['Cosmos', 'BTC']) });
    expect(namesOf(parts)).toEqual(['dot', 'new', 'ada', 'ETH']);
    expect(namesOf(apart)).toEqual(['BTC', 'Cosmos']);
    expect(sum.keys).not.toContain('BTC');
    const cut = slotsOf(five, { order: 'name', top: 1, apart: new Set(['Cosmos']) });
    expect(namesOf([...cut.parts, ...cut.apart])).toEqual(['BTC', 'Other', 'Cosmos']);
  });

  test('a key that is called Other is not mixed up with the rest', () => {
    const { parts } = slotsOf(sizes({ Other: 9, a: 3, b: 2, c: 1 }), { order: 'name', top: 1 });
    expect(parts.map(({ name, keys }) => [name, keys])).toEqual([
      ['Other', ['Other']],
      ['Other', ['a', 'b', 'c']],
    ]);
  });
});

describe('a sum', () => {
  test('is 0 of nothing, blank of unknown figures alone, else of what is known', () => {
    const sums = new Sums(1);
    const shown = () => {
      const figure = sums.figure(0);
      return figure === undefined ? undefined : toNumber(figure);
    };
    expect(shown()).toBe(0);
    sums.add([null]);
    expect(shown()).toBe(0);
    sums.add([undefined]);
    expect(shown()).toBeUndefined();
    sums.add([exact(0.1)]);
    sums.add([exact(0.2)]);
    expect([shown(), sums.rows]).toEqual([0.3, 4]);
  });
});

test('balances by place and coin become a cross table, too', () => {
  const held: [place: string, coin: string, value: number | undefined][] = [
    ['Kraken', 'BTC', 100],
    ['Kraken', 'ETH', 30],
    ['Ledger', 'BTC', 7],
    ['Ledger', 'NEW', undefined],
    ['Ledger', 'ADA', 2],
  ];
  const sums = new TwoKeySums<string>(1);
  for (const [place, coin, value] of held)
    sums.add(place, coin, [value === undefined ? value : exact(value)]);
  const totals = [...sums.totals()].map(([coin, total]) => [coin, total.figure(0) ?? exact(0)] as const);
  const slots = slotsOf(new Map(totals), { order: 'size', top: 2 });
  const places = sums.rows.map(row => ({ row, shown: row }));
  expect(crossTable(sums, slots, places, { name: 'fiat', unit: 'money', at: 0 })).toEqual({
    columns: ['Sum', 'BTC', 'ETH', 'Other'].map(name => ({ name, type: 'number' })),
    rows: [
      ['Kraken', 130, 100, 30, 0],
      ['Ledger', 9, 7, 0, 2],
    ],
  });
});
