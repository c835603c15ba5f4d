import fc from 'fast-check';
import { AmountSweep } from '../../src/analytics/holdings/amount-sweep';
import { holdingsOn } from '../../src/analytics/holdings/holdings';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import type { Transaction } from '../../src/analytics/transactions/transaction';
import { calendarOf } from '../support/calendar';
import { dateIn, slowHoldings } from '../support/slow-holdings';
import { dayOfText, type SmallRow, smallTransactions, textOfDay } from '../support/small-account';

/** Each with its clock changes, the days around them, and leap days; Lord Howe's clocks move by half an hour. */
const stretches = [
  ['Europe/Berlin', '2024-03-29', 5],
  ['Europe/Berlin', '2024-10-25', 5],
  ['America/New_York', '2024-03-08', 5],
  ['America/Santiago', '2024-09-06', 5],
  ['Australia/Lord_Howe', '2024-04-05', 5],
  ['Asia/Kathmandu', '2024-02-27', 5],
  ['Pacific/Apia', '2011-12-28', 5],
  ['UTC', '2023-12-30', 4],
] as const;

const coin = fc.constantFrom('BTC', 'ETH', 'EUR');
const side = fc.tuple(
  fc.integer({ min: 1, max: 1_000_000_000 }).map(units => (units / 1e8).toFixed(8)),
  coin,
);
const anyRows = (from: string, days: number) =>
  fc.array(
    fc.record({
      // Half of them within minutes of an hour's turn, where a day may begin.
      time: fc
        .tuple(fc.integer({ min: -24, max: days * 24 }), fc.constantFrom(-1, 0, 1, 1799, 1800, 2000))
        .map(([hours, seconds]) =>
          new Date((dayOfText(from) * 24 + hours) * 3_600_000 + seconds * 1000).toISOString(),
        ),
      type: fc.constantFrom('Trade', 'Deposit', 'Staking', 'Lost', 'Margin Loss', 'Never Seen'),
      exchange: fc.constantFrom('Kraken', 'Ledger'),
      buy: fc.option(side, { nil: undefined }),
      sell: fc.option(side, { nil: undefined }),
    }),
    { maxLength: 25 },
  ) as fc.Arbitrary<SmallRow[]>;

describe.each(stretches)('in %s from %s', (zone, from, count) => {
  const calendar = calendarOf(zone);
  const dates = Array.from({ length: count }, (_, i) => textOfDay(dayOfText(from) + i));
  const known = new Map<string, string>();
  const dateOf = (time: string): string => {
    if (!known.has(time)) known.set(time, dateIn(zone, time));
    return known.get(time)!;
  };
  const prices = new Prices({
    points: new AccountPoints(new Map(), 'beginning'),
    balance: undefined,
    today: dayOfText('2030-01-01'),
    calendar,
    unit: 'currency',
    currency: 'EUR',
  });

  test.each(['coin', 'exchange'] as const)('each day by %s is what a replay from the start says', by => {
    fc.assert(
      fc.property(anyRows(from, count), rows => {
        const held = holdingsOn(dates.map(dayOfText), smallTransactions(rows), prices, { by }, calendar);
        for (const date of dates) {
          const own = held.filter(({ day }) => textOfDay(day) === date);
          const place = by === 'exchange' ? (exchange: string) => `${exchange} ` : () => '';
          expect(Object.fromEntries(own.map(row => [place(row.exchange) + row.coin, row.amount]))).toEqual(
            Object.fromEntries(
              Object.entries(slowHoldings(rows, date, by, dateOf)).map(([key, units]) => [
                key,
                Number(units) / 1e8,
              ]),
            ),
          );
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

test('a day is the same whether it is asked for alone or among many, and the exchanges add up to the coin', () => {
  const calendar = calendarOf('Europe/Berlin');
  const sumsAt = (transactions: readonly Transaction[], seconds: number, by: 'coin' | 'exchange') => {
    const sums = new Map<string, bigint>();
    for (const { coin, amount } of new AmountSweep(transactions, by).advanceTo(seconds).all)
      sums.set(coin, (sums.get(coin) ?? 0n) + amount);
    return new Map([...sums].sort());
  };
  fc.assert(
    fc.property(anyRows('2024-03-29', 5), rows => {
      const transactions = smallTransactions(rows);
      const sweep = new AmountSweep(transactions, 'coin');
      for (let day = dayOfText('2024-03-28'); day < dayOfText('2024-04-05'); day++) {
        const seconds = calendar.startOf(day);
        const alone = sumsAt(transactions, seconds, 'coin');
        expect(new Map(sweep.advanceTo(seconds).all.map(({ coin, amount }) => [coin, amount]))).toEqual(
          alone,
        );
        expect(sumsAt(transactions, seconds, 'exchange')).toEqual(alone);
      }
    }),
    { numRuns: 60, seed: 6 },
  );
});
