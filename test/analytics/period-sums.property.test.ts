import { granularities, type PeriodChoice } from '../../src/analytics/periods';
import { feeKeys, feesTable } from '../../src/analytics/sums/fees';
import { flowKeys, flowsTable } from '../../src/analytics/sums/flows';
import { incomeKeys, incomeTable } from '../../src/analytics/sums/income';
import { dayNumber } from '../../src/core/days/calendar';
import { accountOf } from '../support/account-of-records';
import { calendarOf } from '../support/calendar';
import { oddRecords } from '../support/odd-records';
import { slowRows } from '../support/slow-period-sums';

const tables = {
  income: { keys: incomeKeys, tableOf: incomeTable },
  fees: { keys: feeKeys, tableOf: feesTable },
  flows: { keys: flowKeys, tableOf: flowsTable },
} as const;
type Tables = typeof tables;
type AnyQuery = Parameters<Tables[keyof Tables]['tableOf']>[1];

const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/Los_Angeles'];
const first = { text: '2024-12-27', day: dayNumber(2024, 12, 27) };
const last = { text: '2025-01-05', day: dayNumber(2025, 1, 5) };
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function recordsWithNamesOf(columns: readonly { name: string }[], rows: readonly (readonly unknown[])[]) {
  const plain = (value: unknown) => (/kraken/i.test(String(value)) ? 'Kraken' : 'Bank');
  return rows.map(row =>
    Object.fromEntries(
      columns.map(({ name }, at) => [name, name === 'exchange' ? plain(row[at]) : row[at]] as const),
    ),
  );
}

const kinds = ['income', 'fees', 'flows'] as const;

describe.each(kinds)('%s', what => {
  const { keys, tableOf } = tables[what] as { keys: readonly string[]; tableOf: Tables['fees']['tableOf'] };
  // Other accounts for each kind of sum: 1,020 in all.
  const seeds = Array.from({ length: 340 }, (_, seed) => seed);
  const accounts = seeds.map(seed => {
    const records = oddRecords(seed + 1000 * kinds.indexOf(what));
    const timeZone = zones[seed % zones.length]!;
    return { seed, records, timeZone, account: accountOf(records, 'EUR', calendarOf(timeZone)) };
  });
  const ask = (at: number, query: Partial<AnyQuery>, period: PeriodChoice = { granularity: 'all' }) =>
    tableOf(accounts[at]!.account, { period, by: 'coin', ...query } as Parameters<typeof tableOf>[1]);

  test('a slow second computation gives the same rows', () => {
    for (const { seed, records, timeZone } of accounts) {
      const by = keys[seed % keys.length]!;
      const granularity = granularities[(seed + Math.floor(seed / keys.length)) % granularities.length]!;
      const { columns, rows } = ask(seed, { by: by as 'coin' }, { granularity });
      const slow = slowRows(records, { what, by, granularity, timeZone });
      const fill = { in: 0, out: 0 };
      const expected = slow.map(row => (what === 'flows' ? { ...fill, ...row } : row));
      expect({ seed, by, rows: recordsWithNamesOf(columns, rows).sort(sortRows(by)) }).toEqual({
        seed,
        by,
        rows: expected.sort(sortRows(by)),
      });
    }
  });

  test('of named days, it gives the same rows, and all others are 0', () => {
    const span = { firstDay: first.day, lastDay: last.day };
    for (const { seed, records, timeZone } of accounts.slice(0, 40)) {
      const granularity = granularities[seed % granularities.length]!;
      const { columns, rows } = ask(seed, {}, { granularity, span });
      const slow = slowRows(records, {
        what,
        by: 'coin',
        granularity,
        timeZone,
        span: [first.text, last.text],
      }).map(row => (what === 'flows' ? { in: 0, out: 0, ...row } : row));
      const named = recordsWithNamesOf(columns, rows);
      expect(named.filter(row => row.rows !== 0).sort(sortRows('coin'))).toEqual(slow.sort(sortRows('coin')));
      for (const { period: _, coin: __, ...figures } of named.filter(row => row.rows === 0)) {
        expect(Object.values(figures).every(figure => figure === 0)).toBe(true);
      }
      expect(new Set(named.map(({ period }) => period)).size).toBe(
        { all: 1, year: 2, quarter: 2, month: 2, day: 10 }[granularity],
      );
    }
  });

  test('the sum of a cross table is that of its parts, whatever the key and however many are shown', () => {
    for (const { seed } of accounts.slice(0, 100)) {
      const granularity = granularities[seed % granularities.length]!;
      const sums = keys.map(by => {
        const top = seed % 3 === 0 ? undefined : (seed % 3) + 1;
        const { columns, rows } = ask(seed, { by: by as 'coin', layout: 'cross', top }, { granularity });
        const isApart = ({ name }: { name: string }) =>
          what === 'flows' && /^(unmatched|unknown|Node Reward)$/.test(name);
        for (const row of rows) {
          const parts = row.filter((_, at) => at > 1 && !isApart(columns[at]!));
          const sum = parts.reduce((all: number, value) => all + Number(value), 0);
          expect(sum).toBeCloseTo(Number(row[1]), 5);
          if (top !== undefined) expect(parts.length).toBeLessThanOrEqual(top + 1);
        }
        return rows.map(row => [row[0], row[1]]).filter(([, sum]) => sum !== 0 && sum !== null);
      });
      for (const other of sums) expect(other).toEqual(sums[0]);
    }
  });

  test('Other in a list completes the sum', () => {
    for (const { seed } of accounts.slice(0, 100)) {
      const figures = (top: number | undefined) => {
        const { columns, rows } = ask(seed, { top });
        const at = columns.findIndex(({ name }) => name === 'value_btc');
        const sum = (place: number) => rows.reduce((all, row) => all + Number(row[place]), 0);
        return { length: rows.length, rows: sum(columns.length - 1), value: sum(at) };
      };
      const [all, some] = [figures(undefined), figures(1)];
      expect(some.rows).toBe(all.rows);
      expect(some.value).toBeCloseTo(all.value, 5);
      expect(some.length).toBe(Math.min(all.length, 2));
    }
  });
});

function sortRows(by: string) {
  return (a: Record<string, unknown>, b: Record<string, unknown>) =>
    byText([a.period, a[by]], [b.period, b[by]]);
}
