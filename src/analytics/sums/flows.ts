// What came in from outside and went out again: money, gifts, and apart from them transfers of coins whose other half is
// missing, and transactions of unknown types. Money that moved between two exchanges of the account did neither.

import type { AnswerTable } from '../answer-table';
import { type Exact, zero } from '../exact';
import { PeriodFinder } from '../periods';
import type { AccountTransactions } from '../transactions/account-transactions';
import { type FlowKind, flowKinds } from '../transactions/flow-kinds';
import { SideValues, withoutZeros } from '../transactions/side-values';
import { type PeriodTableQuery, periodTable, type SummedFigure } from './period-table';
import type { Figure } from './sums';
import { TwoKeySums } from './two-key-sums';

export const flowKeys = ['kind', 'type', 'coin', 'exchange'] as const;
export type FlowKey = (typeof flowKeys)[number];

export interface FlowsQuery extends PeriodTableQuery {
  readonly by: FlowKey;
}

const figures: readonly SummedFigure[] = [
  { name: 'amount', unit: 'amount' },
  { name: 'in', unit: 'money' },
  { name: 'out', unit: 'money' },
  { name: 'net', unit: 'money' },
  { name: 'value_btc', unit: 'money' },
];
const [inAt, outAt] = [1, 2];

export function flowsTable(account: AccountTransactions, query: FlowsQuery): AnswerTable {
  const { table, transactions, transfers, accountCurrency, calendar } = account;
  const { by } = query;
  const periods = new PeriodFinder(query.period, calendar);
  const values = new SideValues(table, accountCurrency);
  const kindOf = flowKinds(transfers, accountCurrency);
  const sums = new TwoKeySums<number>(figures.length);
  const apart = new Set<string>();
  for (const transaction of transactions) {
    const kind = kindOf(transaction);
    if (!kind || !isShownBy(by, kind)) continue;
    const { buy, sell, type, exchange, timeSeconds } = transaction;
    const start = periods.startOf(timeSeconds);
    if (start === undefined) continue;
    const key = { kind, type, coin: (buy ?? sell)!.coin, exchange }[by];
    if (isApart(kind)) apart.add(key);
    const bought = buy ? withoutZeros(values.of(transaction, 'buy')) : nothing;
    const sold = sell ? withoutZeros(values.of(transaction, 'sell')) : nothing;
    sums.add(start, key, [
      difference(buy ? buy.amount : null, sell ? sell.amount : null),
      bought.currency,
      sold.currency,
      difference(bought.currency, sold.currency),
      difference(bought.btc, sold.btc),
    ]);
  }
  return periodTable(
    sums,
    {
      key: by,
      figures,
      mainFigure: 'net',
      fixedKeys: by === 'kind' ? fixedKinds : undefined,
      apart: by === 'kind' ? apartKinds : apart,
      sizeOf: total => (total.figure(inAt) ?? zero) + (total.figure(outAt) ?? zero),
    },
    query,
  );
}

const fixedKinds: readonly FlowKind[] = ['fiat', 'gift', 'unmatched'];
const apartKinds: ReadonlySet<string> = new Set<FlowKind>(['unmatched', 'unknown']);

function isApart(kind: FlowKind): boolean {
  return apartKinds.has(kind);
}

/** By other keys than kinds, flows are money and gifts; an unknown type is never dropped where types are named. */
function isShownBy(by: FlowKey, kind: FlowKind): boolean {
  return by === 'kind' || !isApart(kind) || (by === 'type' && kind === 'unknown');
}

const nothing = { currency: null, btc: null };

/** `null` where neither is there; unknown where one of them is. */
function difference(plus: Figure, minus: Figure): Figure {
  if (plus === undefined || minus === undefined) return undefined;
  if (plus === null && minus === null) return null;
  return ((plus ?? zero) as Exact) - ((minus ?? zero) as Exact);
}
