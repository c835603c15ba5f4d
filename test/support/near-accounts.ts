// The accounts behind the outside figures, changed a little: rows that are missing, double, fall into one second or onto a leap day,
// other types and places, transfers, swaps, blanks.
import fc from 'fast-check';
import { type SlowRecord, slowMoney } from './slow-records';
import { gainVectors } from './vectors';
import { instantIn } from './zones';

export type Rows = readonly SlowRecord[];
/** `at`: picks a row, wherever it lies. */
type Change = (rows: Rows, at: number) => Rows;

const bases = gainVectors
  .filter(({ rows }) => rows !== undefined)
  .map(({ rows, currency }) => ({
    currency,
    rows: rows!.map(({ event: _, ...row }) => {
      const record = row as unknown as SlowRecord;
      const inBtc = (value: string) => (value === '' ? '' : (Number(value) / 40_000).toFixed(8));
      return {
        ...record,
        buy_value_in_btc: inBtc(record.buy_value_in_cur),
        sell_value_in_btc: inBtc(record.sell_value_in_cur),
      };
    }),
  }));

const changed = (rows: Rows, at: number, change: (row: SlowRecord) => Partial<SlowRecord>): Rows =>
  rows.map((row, index) => (index === at ? { ...row, ...change(row) } : row));
const later = (time: string, seconds: number) =>
  new Date(Date.parse(time) + seconds * 1000).toISOString().replace('.000', '');
const withoutSide = (side: 'buy' | 'sell') => ({
  [`${side}_amount`]: '0',
  [`${side}_currency`]: '',
  [`${side}_value_in_cur`]: '',
  [`${side}_value_in_btc`]: '',
});

/** A side that stays is a coin, or the type would say nothing of lots. */
const typed =
  (types: readonly string[], gone: 'buy' | 'sell') =>
  (which: number): Change =>
  (rows, at) =>
    changed(rows, at, row =>
      row[`${gone === 'buy' ? 'sell' : 'buy'}_currency`] === ''
        ? {}
        : { type: types[which % types.length]!, ...withoutSide(gone) },
    );
const comingIn = [
  'Airdrop',
  'Zinsen',
  'Geschenk',
  'Einnahme (steuerfrei)',
  'Margin Profit',
  'Something new',
  'Deposit',
];
const goingOut = [
  'Spend',
  'Sonstige Gebühr',
  'Schenkung',
  'Spende',
  'Verlust',
  'Ausgabe (steuerfrei)',
  'Repay Loan',
  'Something new',
  'Withdrawal',
];

/** To another place, some hours before or after, less up to 6 %: not all of them are one transfer. */
const transferred =
  (hours: number, lostPercent: number): Change =>
  (rows, at) => {
    const row = rows[at]!;
    if (row.buy_currency === '' || row.type.startsWith('Deposit')) return rows;
    const sent = (Number(row.buy_amount) / 2).toFixed(8);
    const none = { ...row, ...withoutSide('buy'), ...withoutSide('sell') };
    const from = {
      ...none,
      type: 'Withdrawal',
      time: later(row.time, 90_000),
      sell_amount: sent,
      sell_currency: row.buy_currency,
    };
    const to = {
      ...none,
      type: 'Einzahlung',
      time: later(from.time, hours * 3600),
      exchange: `${row.exchange}'s wallet`,
      buy_amount: (Number(sent) * (1 - lostPercent / 100)).toFixed(8),
      buy_currency: row.buy_currency,
    };
    return [...rows, to, from];
  };

/** What was paid with money is paid with a coin. */
const withCoin =
  (type: string): Change =>
  (rows, at) =>
    changed(rows, at, row => ({
      type,
      ...(slowMoney.includes(row.sell_currency) && { sell_currency: 'ADA' }),
      ...(slowMoney.includes(row.buy_currency) && { buy_currency: 'ADA' }),
    }));

/** The whole account, so that this row lies at the moment. */
const moved =
  (moment: number): Change =>
  (rows, at) => {
    const by = moment - Date.parse(rows[at]!.time) / 1000;
    return rows.map(row => ({ ...row, time: later(row.time, by) }));
  };

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((rows, at) => rows.filter((_, index) => index !== at)),
  fc.constant<Change>((rows, at) => changed(rows, at, () => ({ time: rows[Math.max(0, at - 1)]!.time }))),
  fc.constant<Change>((rows, at) => [...rows.slice(0, at), rows[at]!, ...rows.slice(at)]),
  fc.constantFrom('', '0').map(
    (value): Change =>
      (rows, at) =>
        changed(rows, at, () => ({
          buy_value_in_cur: value,
          sell_value_in_cur: value,
          buy_value_in_btc: value,
          sell_value_in_btc: value,
        })),
  ),
  fc.constantFrom('Kraken', ' kraken ', 'Ledger').map(
    (exchange): Change =>
      (rows, at) =>
        changed(rows, at, () => ({ exchange })),
  ),
  fc.nat(20).map(typed(comingIn, 'sell')),
  fc.nat(20).map(typed(goingOut, 'buy')),
  fc
    .record({ hours: fc.constantFrom(-25, -24, -1, 0, 1, 48, 49), lost: fc.constantFrom(0, 0.1, 5, 6) })
    .map(({ hours, lost }) => transferred(hours, lost)),
  fc.constantFrom('Trade', 'Swap (non taxable)', 'Swap (steuerfrei)').map(withCoin),
  fc
    .constantFrom('2024-02-29', '2023-03-01', '2024-03-31', '2024-10-27', '2025-01-01')
    .chain(day =>
      fc.constantFrom(-1, 0, 3600 * 12).map(seconds => moved(instantIn('Europe/Berlin', day) + seconds)),
    ),
);

export interface NearAccount {
  readonly currency: string;
  readonly rows: Rows;
}

export const anyNearAccount: fc.Arbitrary<NearAccount> = fc
  .record({
    base: fc.constantFrom(...bases),
    changes: fc.array(fc.record({ change: anyChange, at: fc.nat(1000) }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ base: { currency, rows }, changes }) => ({
    currency,
    rows: changes.reduce<Rows>(
      (all, { change, at }) => (all.length === 0 ? all : change(all, at % all.length)),
      rows,
    ),
  }));
