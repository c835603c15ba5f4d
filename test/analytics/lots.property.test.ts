import fc from 'fast-check';
import { exactFromText, sumOf, toNumber, zero } from '../../src/analytics/exact';
import { lotMethods } from '../../src/analytics/lots/methods';
import { Replay } from '../../src/analytics/lots/replay';
import { salesOf } from '../../src/analytics/lots/sales';
import type { Side, Transaction } from '../../src/analytics/transactions/transaction';
import { calendarOf } from '../support/calendar';
import { numberOf, type SlowRow, slowLots } from '../support/slow-lots';

const minute = 60;
const utc = calendarOf('UTC');

const amount = fc.integer({ min: 1, max: 5_000_000 }).map(units => (units / 1e4).toFixed(4));
const anyRow = fc.record({
  coin: fc.constantFrom('BTC', 'ETH'),
  place: fc.constantFrom('Kraken', 'Ledger'),
  change: fc.constantFrom<SlowRow['change']>('in', 'in', 'in', 'out', 'out', 'to', 'away', 'swap'),
  amount,
  value: fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constant('') }),
  received: amount,
  isSameSecond: fc.boolean(),
});

/** Every transfer arrives a minute later, a thousandth less, and nothing else happens meanwhile. */
const account = fc.array(anyRow, { minLength: 1, maxLength: 60 }).map(rows => {
  let seconds = 1_600_000_000;
  return rows.map(({ isSameSecond, received, ...row }, index): SlowRow => {
    const isAlone = row.change === 'to' || rows[index - 1]?.change === 'to';
    if (!isSameSecond || isAlone) seconds += 100 * 3600;
    const toCoin = row.coin === 'BTC' ? 'ETH' : 'BTC';
    if (row.change === 'swap') return { ...row, seconds, toCoin, received };
    if (row.change !== 'to') return { ...row, seconds };
    const toPlace = row.place === 'Kraken' ? 'Ledger' : 'Kraken';
    return { ...row, seconds, toPlace, arrived: (Number(row.amount) * 0.999).toFixed(8) };
  });
});

/** Purchases, sales and transfers alone, all with a value. */
const plainAccount = account.map(rows =>
  rows
    .filter(({ change }) => change !== 'away' && change !== 'swap')
    .map(row => ({ ...row, value: row.value || '7.5' })),
);

function transactionsFor(rows: readonly SlowRow[]): Transaction[] {
  const side = (coin: string, size: string, value: string): Side => ({
    coin,
    amount: exactFromText(size),
    value: value === '' ? undefined : exactFromText(value),
  });
  return rows.flatMap((row, index): Transaction[] => {
    const { seconds: timeSeconds, coin, place: exchange, change, amount: size, value } = row;
    const common = {
      row: index,
      id: String(1000 + index),
      timeSeconds,
      account: '',
      exchange,
      depot: exchange,
      buy: undefined,
      sell: undefined,
      fee: undefined,
    };
    const trade = { ...common, type: 'Trade', group: 'trade' as const };
    // Against a coin that is never lacking, where nobody knows a value.
    const other = value === '' ? undefined : side('EUR', value, value);
    switch (change) {
      case 'in':
        return other
          ? [{ ...trade, buy: side(coin, size, value), sell: other }]
          : [{ ...common, type: 'Airdrop', group: 'income', buy: side(coin, size, value) }];
      case 'out':
        return other
          ? [{ ...trade, sell: side(coin, size, value), buy: other }]
          : [{ ...common, type: 'Spend', group: 'expense', sell: side(coin, size, value) }];
      case 'away':
        return [{ ...common, type: 'Lost', group: 'loss', sell: side(coin, size, value) }];
      case 'swap':
        return [
          {
            ...common,
            type: 'Swap (non taxable)',
            group: 'swap',
            sell: side(coin, size, value),
            buy: side(row.toCoin!, row.received!, value),
          },
        ];
      default: {
        const transfer = { ...common, group: 'transfer' as const };
        return [
          { ...transfer, type: 'Withdrawal', sell: side(coin, size, '0') },
          {
            ...transfer,
            type: 'Deposit',
            id: String(5000 + index),
            timeSeconds: timeSeconds + minute,
            exchange: row.toPlace!,
            depot: row.toPlace!,
            buy: side(coin, row.arrived!, '0'),
          },
        ];
      }
    }
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const rowOf = (id: string): number => Number(id) - 1000;
const exactly = (texts: readonly string[]) => sumOf(texts.map(exactFromText));
const bought = (rows: readonly SlowRow[]) =>
  rows.flatMap((row, at) => (row.change === 'in' ? [{ ...row, id: String(1000 + at) }] : []));

describe.each(lotMethods)('%s', method => {
  test.each([
    ['one pool', false, 0],
    ['a pool for each exchange', true, 50],
  ])('with %s, a slow second implementation in fractions agrees on every part', (_, byPlace, seed) => {
    fc.assert(
      fc.property(account, rows => {
        const slow = slowLots(rows, method, byPlace);
        const replay = new Replay(transactionsFor(rows), {
          method,
          pool: byPlace ? 'exchange' : 'all',
          gifts: 'none',
          unit: 'currency',
          currency: 'EUR',
        }).advanceTo(Number.POSITIVE_INFINITY);
        const sales = salesOf(replay.disposals, '365', utc).filter(({ isSale }) => isSale);
        expect(
          sales.map(({ transaction, origin }) => [rowOf(transaction.id), origin ? rowOf(origin.id) : -1]),
        ).toEqual(slow.sales.map(({ row, lotRow }) => [row, lotRow]));
        sales.forEach((sale, index) => {
          const expected = slow.sales[index]!;
          expect(toNumber(sale.amount)).toBeCloseTo(numberOf(expected.amount), 10);
          for (const figure of ['cost', 'proceeds'] as const) {
            const [own, wanted] = [sale[figure], expected[figure]];
            if (wanted === undefined) expect(own).toBeUndefined();
            else expect(toNumber(own!)).toBeCloseTo(numberOf(wanted), 7);
          }
        });
        const open = replay.openLots();
        expect(toNumber(sumOf(open.map(lot => lot.cost ?? zero)))).toBeCloseTo(
          sum(slow.left.map(lot => numberOf(lot.cost))),
          6,
        );
        const amounts = (of: readonly { row: number; amount: number }[]) =>
          Object.fromEntries(
            rows.map((_, at) => [at, sum(of.filter(({ row }) => row === at).map(one => one.amount))]),
          );
        const ours = amounts(
          open.map(({ origin, amount }) => ({ row: rowOf(origin.id), amount: toNumber(amount) })),
        );
        const theirs = amounts(slow.left.map(lot => ({ ...lot, amount: numberOf(lot.amount) })));
        for (const at of rows.keys()) expect(ours[at]).toBeCloseTo(theirs[at]!, 8);
      }),
      // Other accounts for each method and kind of pool: 1,200 in all.
      { numRuns: 100, seed: 100 * lotMethods.indexOf(method) + seed },
    );
  });

  const replayed = (rows: readonly SlowRow[], pool: 'all' | 'exchange') => {
    const options = { method, pool, gifts: 'none', unit: 'currency', currency: 'EUR' } as const;
    const replay = new Replay(transactionsFor(rows), options).advanceTo(Number.POSITIVE_INFINITY);
    const sales = salesOf(replay.disposals, '1y', utc);
    const parts = [...sales.filter(({ origin }) => origin), ...replay.openLots()];
    return { sales, parts, cost: sumOf(parts.map(part => part.cost!)) };
  };

  test('what came in is what left and what is left, in amounts and in cost', () => {
    fc.assert(
      fc.property(plainAccount, rows => {
        const { sales, parts, cost } = replayed(rows, 'all');
        expect(cost).toBe(exactly(bought(rows).map(row => row.value)));
        for (const { id, amount, value } of bought(rows)) {
          const own = parts.filter(({ origin }) => origin!.id === id);
          expect(sumOf(own.map(part => part.amount))).toBe(exactFromText(amount));
          // An average is the pool's cost, no lot's.
          if (method !== 'AVERAGE') expect(sumOf(own.map(part => part.cost!))).toBe(exactFromText(value));
        }
        for (const { gain, proceeds, cost } of sales) expect(gain).toBe(proceeds! - cost!);
        const sold = rows.filter(({ change }) => change === 'out');
        expect(sumOf(sales.map(sale => sale.proceeds!))).toBe(exactly(sold.map(row => row.value)));
        expect(sumOf(sales.map(sale => sale.amount))).toBe(exactly(sold.map(row => row.amount)));
        expect(sales.every(sale => sale.amount > zero)).toBe(true);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  test('with a pool for each exchange, what fees of transfers took is all that is missing, and no lot is used twice', () => {
    fc.assert(
      fc.property(plainAccount, rows => {
        const { parts, cost } = replayed(rows, 'exchange');
        const { lostCost } = slowLots(rows, method, true);
        expect(toNumber(exactly(bought(rows).map(row => row.value)) - cost)).toBeCloseTo(
          numberOf(lostCost),
          8,
        );
        for (const { id, amount } of bought(rows)) {
          const own = parts.filter(({ origin }) => origin!.id === id);
          expect(sumOf(own.map(part => part.amount)) <= exactFromText(amount)).toBe(true);
        }
      }),
      { numRuns: 100, seed: 12 },
    );
  });
});

test('once everything is sold, every method has the same gain', () => {
  fc.assert(
    fc.property(plainAccount, rows => {
      const last = {
        seconds: 1_900_000_000,
        place: 'Kraken',
        change: 'out',
        amount: '99999999',
        value: '1000',
      } as const;
      const all = [...rows, { ...last, coin: 'BTC' }, { ...last, coin: 'ETH' }];
      const gains = lotMethods.map(method => {
        const options = { method, pool: 'all', gifts: 'none', unit: 'currency', currency: 'EUR' } as const;
        const replay = new Replay(transactionsFor(all), options).advanceTo(Number.POSITIVE_INFINITY);
        // Sales before the last one may lack lots; what they lack isn't taken from anybody.
        return sumOf(salesOf(replay.disposals, 'none', utc).map(sale => sale.gain!));
      });
      expect(new Set(gains).size).toBe(1);
    }),
    { numRuns: 100, seed: 13 },
  );
});
