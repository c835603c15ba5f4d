// The groups of a grouped balance and what each is worth. Names that differ only in case or blanks are one group.
import { folded, tidied } from '../../core/names';
import { groupTotal } from '../../core/tables/grouped-balance';
import { findColumn, type Table, type TableValue } from '../../core/tables/table';
import { type Exact, exact } from '../exact';

/** What a row says, in the order of the sums of it. */
export const balanceFigures = ['amount', 'fiat', 'btc'] as const;
export type BalanceFigure = (typeof balanceFigures)[number];

export interface GroupRow {
  readonly row: number;
  /** As it was seen first. */
  readonly group: string;
  readonly coin: string;
  /** The group's own sum, with money. */
  readonly isTotal: boolean;
  /** As in `balanceFigures`; `undefined`: blank. */
  readonly figures: readonly (Exact | undefined)[];
}

/** `groups`: of getGroupedBalance. */
export function groupRows(groups: Table): GroupRow[] {
  const values = (name: string): readonly TableValue[] => findColumn(groups, name)?.values ?? [];
  const [names, coins] = [values('name'), values('coin')];
  const figures = balanceFigures.map(values);
  const firstSeen = new Map<string, string>();
  return names.map((name, row) => {
    const key = folded(String(name ?? ''));
    const group = firstSeen.get(key) ?? tidied(String(name ?? ''));
    firstSeen.set(key, group);
    const coin = String(coins[row] ?? '');
    const isTotal = coin === groupTotal;
    return { row, group, coin, isTotal, figures: figures.map(column => exactOf(column[row])) };
  });
}

export const fiatAt = balanceFigures.indexOf('fiat');

function exactOf(value: TableValue | undefined): Exact | undefined {
  return typeof value === 'number' ? exact(value) : undefined;
}
