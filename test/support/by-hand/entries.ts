// A made-up account's transactions as somebody would note them down by hand, with what each side was worth. Nothing of the product is
// used: the account's own amounts and prices, floating point, and texts for days.
import type { AccountData } from '../../../src/demo/account/account-data';
import type { Side, Transaction } from '../../../src/demo/account/transaction';
import { sideValue } from '../../../src/demo/account/transaction-value';

export interface Worth extends Side {
  /** In the account's currency. `undefined`: nobody knows. */
  readonly value: number | undefined;
}

export interface Entry {
  readonly id: number;
  readonly seconds: number;
  /** `2026-06-15`, in the account's zone, which is the spreadsheet's. */
  readonly date: string;
  /** In English. */
  readonly type: string;
  readonly exchange: string;
  readonly buy: Worth | undefined;
  readonly sell: Worth | undefined;
  readonly fee: Side | undefined;
}

const english: Readonly<Record<string, string>> = {
  'Gift/Tip(In)': 'Gift / Tip',
  'Gift(Out)': 'Gift',
  Geschenk: 'Gift / Tip',
  Einzahlung: 'Deposit',
  Auszahlung: 'Withdrawal',
  Zinsen: 'Interest Income',
};

export const incomeTypes = [
  'Staking',
  'Reward / Bonus',
  'Interest Income',
  'Airdrop',
  'Airdrop (non taxable)',
  'Mining (commercial)',
  'Income',
];

export const isMoney = (coin: string) => ['EUR', 'USD', 'CHF'].includes(coin);

export function entriesOf(data: AccountData): Entry[] {
  const round = (value: number) => Math.round(value * 1e8) / 1e8;
  const worth = (row: Transaction, side: Side | undefined): Worth | undefined => {
    if (side === undefined) return undefined;
    const value = side.coin === data.currency ? side.amount : round(sideValue(data, row, side, 'best'));
    return {
      ...side,
      amount: round(side.amount),
      value: value === 0 && side.amount !== 0 ? undefined : value,
    };
  };
  return data.transactions.map(row => ({
    id: row.id,
    seconds: row.seconds,
    date: dateOf(data, row.seconds),
    type: english[row.type] ?? row.type,
    exchange: row.exchange,
    buy: worth(row, row.buy),
    sell: worth(row, row.sell),
    fee: row.fee,
  }));
}

export function dateOf({ offsetSeconds }: AccountData, seconds: number): string {
  return new Date((seconds + offsetSeconds(seconds)) * 1000).toISOString().slice(0, 10);
}

/** As a cell holds it: days since 1899-12-30 by the clock of the account's zone. */
export function serialOf({ offsetSeconds }: AccountData, seconds: number): number {
  return (seconds + offsetSeconds(seconds)) / 86_400 + 25_569;
}

export function serialOfDate(date: string): number {
  return Date.parse(date) / 86_400_000 + 25_569;
}

export function earlier(one: string, other: string): string {
  return [one, other].sort()[0]!;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Both halves of a transfer of coins or money, by id: the smallest difference of amount first, then of time, then the lower id. */
export function transfersOf(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const outs = entries.filter(({ type }) => type === 'Withdrawal');
  const ins = entries.filter(({ type }) => type === 'Deposit');
  const pairs = outs.flatMap(out =>
    ins.flatMap(into => {
      const [sent, arrived] = [out.sell!, into.buy!];
      const later = into.seconds - out.seconds;
      const isPossible =
        sent.coin === arrived.coin &&
        out.exchange !== into.exchange &&
        later >= -86_400 &&
        later <= 2 * 86_400 &&
        arrived.amount <= sent.amount &&
        arrived.amount >= 0.95 * sent.amount;
      return isPossible ? [{ out, into, lost: sent.amount - arrived.amount, apart: Math.abs(later) }] : [];
    }),
  );
  pairs.sort((a, b) => a.lost - b.lost || a.apart - b.apart || a.out.id - b.out.id || a.into.id - b.into.id);
  const paired = new Map<Entry, Entry>();
  for (const { out, into } of pairs) {
    if (paired.has(out) || paired.has(into)) continue;
    paired.set(out, into);
    paired.set(into, out);
  }
  return paired;
}
