// What is held, a row a coin and a column a group, their sum first. Money is no part of it: below zero it is only what was put
// in. A formula that names money sees it nevertheless.
import type { Table } from '../../core/tables/table';
import type { AnswerColumn, AnswerValue } from '../answer-table';
import { type Exact, zero } from '../exact';
import { isMoney } from '../transactions/money';
import { type BalanceFigure, balanceFigures, fiatAt, groupRows } from './balance-groups';
import { crossTable } from './layouts';
import { slotsOf } from './slots';
import type { Sums } from './sums';
import { TwoKeySums } from './two-key-sums';

export interface BalanceCrossQuery {
  readonly figure: BalanceFigure;
  /** So many groups, the rest as one. */
  readonly top?: number | undefined;
  /** Of the coins, by value. `undefined`: as CoinTracking sorts. */
  readonly order?: 'asc' | 'desc' | undefined;
}

type Row = readonly AnswerValue[];

export interface BalanceCross {
  /** Coin, sum and the groups: the most valuable first, whatever the figure is. */
  readonly columns: readonly AnswerColumn[];
  readonly coins: readonly Row[];
  /** Of the coins. Their amounts have none. */
  readonly sum: Row;
  /** Money, and coins of which nothing is left. */
  readonly others: readonly Row[];
}

/** `groups`: of getGroupedBalance. */
export function balanceCross(groups: Table, { figure, top, order }: BalanceCrossQuery): BalanceCross {
  const [held, others, allCoins] = [newSums(), newSums(), newSums()];
  for (const { group, coin, isTotal, figures } of groupRows(groups)) {
    if (isTotal) continue;
    const isHeld = figures.some(figure => figure !== zero) && !isMoney(coin, groups.currency);
    (isHeld ? held : others).add(coin, group, figures);
    if (isHeld) allCoins.add(sumName, group, figures);
  }
  const slots = slotsOf(valuesOf(held.totals()), { order: 'value', top });
  const shown = { name: figure, at: balanceFigures.indexOf(figure), isOfOneCoin: true } as const;
  const across = (sums: TwoKeySums<string>, rows: readonly string[]) =>
    crossTable(
      sums,
      slots,
      rows.map(row => ({ row, shown: row })),
      { ...shown, unit: figure === 'amount' ? 'amount' : 'money' },
    );
  const coins = inOrder(held, order);
  const { columns, rows } = across(held, coins);
  const isCoin = new Set(coins);
  const [sum] = across(allCoins, [sumName]).rows;
  return {
    columns: [{ name: 'coin', type: 'text' }, ...columns],
    coins: rows,
    sum: figure === 'amount' ? [sumName, ...columns.map(() => null)] : sum!,
    others: across(
      others,
      others.rows.filter(coin => !isCoin.has(coin)),
    ).rows,
  };
}

const sumName = 'Sum';

function newSums(): TwoKeySums<string> {
  return new TwoKeySums<string>(balanceFigures.length);
}

function valuesOf(totals: ReadonlyMap<string, Sums>): Map<string, Exact> {
  return new Map([...totals].map(([key, sums]) => [key, sums.figure(fiatAt) ?? zero]));
}

/** What has no known value comes last. */
function inOrder(held: TwoKeySums<string>, order: BalanceCrossQuery['order']): string[] {
  if (order === undefined) return held.rows;
  const groups = [...held.totals().keys()];
  const values = new Map(held.rows.map(coin => [coin, held.of(coin, groups).figure(fiatAt)]));
  return held.rows.sort((a, b) => {
    const [x, y] = [values.get(a), values.get(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return (order === 'desc' ? -1 : 1) * (x < y ? -1 : x > y ? 1 : 0);
  });
}
