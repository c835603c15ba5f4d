// Accounts next to those of the outside figures, with other methods, pools, terms and gifts: the formulas show what a slow second
// computation says.
import fc from 'fast-check';
import { lotMethods } from '../../src/analytics/lots/methods';
import { anyNearAccount, type NearAccount } from '../support/near-accounts';
import { Sheet } from '../support/sheet';
import { inOrder, slowKeys, slowSums } from '../support/slow-realized';
import { type SlowOptions, SlowRecords } from '../support/slow-records';
import { instantIn } from '../support/zones';

const zone = 'Europe/Berlin';

const anyCase = fc.record({
  account: anyNearAccount,
  options: fc.record<SlowOptions>({
    method: fc.constantFrom(...lotMethods),
    pool: fc.constantFrom('all', 'exchange'),
    longterm: fc.constantFrom('1y', '365', 'none'),
    gifts: fc.constantFrom('none', 'show', 'sale'),
    btc: fc.constantFrom('no', 'no', 'yes'),
  }),
  by: fc.constantFrom(...slowKeys),
  onRow: fc.nat(1000),
});

function sheetOf({ rows, currency }: NearAccount): Sheet {
  const sheet = new Sheet();
  const records = rows.map((row, index) => [
    String(index + 1),
    { fee_amount: '0', fee_currency: '', ...row, time: String(Date.parse(row.time) / 1000) },
  ]);
  sheet.ports.http.answers.getTrades = {
    success: 1,
    method: 'getTrades',
    account_currency: currency,
    ...Object.fromEntries(records),
  };
  return sheet;
}

function text(cell: unknown): string {
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** A whole date as its name. */
function withDays(rows: unknown[][], column: number, slow: SlowRecords): unknown[][] {
  return rows.map(row =>
    row.map((cell, at) => (at === column && cell instanceof Date ? slow.dayOf(cell.getTime() / 1000) : cell)),
  );
}

/** Rounded to 8 decimals, and summed in other steps. */
function isNear(found: unknown, wanted: unknown): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return text(found) === text(wanted);
  return Math.abs(found - wanted) <= 1e-8 + 1e-13 * Math.abs(wanted);
}

function expectSame(found: readonly unknown[][], wanted: readonly unknown[][]): void {
  const differs = wanted.findIndex((row, at) =>
    row.some((cell, column) => !isNear(found[at]?.[column], cell)),
  );
  if (differs >= 0) expect(found[differs]).toEqual(wanted[differs]);
  expect(found.length).toBe(wanted.length);
}

test('every sale and every lot is what the slow computation says', () => {
  let salesSeen = 0;
  fc.assert(
    fc.property(anyCase, ({ account, options, by, onRow }) => {
      const { rows, currency } = account;
      if (rows.length === 0) return;
      const sheet = sheetOf(account);
      const asked = Object.entries(options)
        .map(([name, value]) => `${name}=${value}`)
        .join('; ');

      const slow = new SlowRecords(rows, options, currency, zone);
      const sales = slow.sales();
      const columns = 'id,time,coin,amount,proceeds,cost,gain,term,acquired,days_held,exchange,type,missing';
      const shown = sheet.run('CT_REALIZED', undefined, `by=sale; ${asked}; headers=no; columns=${columns}`);
      expectSame(rowsOf(shown), sales);
      salesSeen += sales.length;

      const sums = sheet.run('CT_REALIZED', undefined, `by=${by}; ${asked}; headers=no`);
      expectSame(withDays(rowsOf(sums), 0, slow), slowSums(slow, by));

      const day = slow.dayOf(Date.parse(rows[onRow % rows.length]!.time) / 1000);
      const end = instantIn(zone, day) + dayLength(day);
      const lots = new SlowRecords(rows, options, currency, zone, end).lots(end - 1);
      const lotColumns = 'coin,acquired,amount,cost,days_held,long_from,exchange,type,id';
      const open = sheet.run('CT_LOTS', `on=${day}; ${asked}; headers=no; columns=${lotColumns}`);
      const key = (row: unknown[]) => [0, 6, 1, 8, 2].map(column => text(row[column])).join('|');
      const found = withDays(rowsOf(open), 5, slow);
      expectSame(inOrder(found, key), inOrder(lots, key));
    }),
    { numRuns: 400, seed: 17 },
  );
  expect(salesSeen).toBeGreaterThan(1_000);
});

/** Without any there is one row of blanks. */
function rowsOf(shown: unknown): unknown[][] {
  const rows = Array.isArray(shown) ? (shown as unknown[][]) : [[shown]];
  return rows.filter(row => row.some(cell => cell !== ''));
}

function dayLength(day: string): number {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return instantIn(zone, next) - instantIn(zone, day);
}
