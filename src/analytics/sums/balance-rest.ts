// A grouped balance whose smaller groups are one, so that nothing is cut off.
import { allRows, type Column, type Table, type TableValue, takeRows } from '../../core/tables/table';
import { type Exact, toNumber, toRoundedNumber, zero } from '../exact';
import { type BalanceFigure, balanceFigures, fiatAt, type GroupRow, groupRows } from './balance-groups';
import { slotsOf } from './slots';
import { Sums } from './sums';

export interface WithRest {
  readonly table: Table;
  /** The first row of the rest, which stands last. */
  readonly restFrom: number;
}

/** `groups`: of getGroupedBalance. `top`: so many groups stay, those of the largest value, with money. */
export function withRestAsOther(groups: Table, top: number): WithRest {
  const rows = groupRows(groups);
  const other = slotsOf(valuesOf(rows), { order: 'value', top }).parts.find(({ isSumOfMany }) => isSumOfMany);
  if (!other) return { table: groups, restFrom: groups.rowCount };
  const isRest = new Set(other.keys);
  const own = takeRows(
    groups,
    allRows(groups).filter(row => !isRest.has(rows[row]!.group)),
  );
  const rest = sumsByCoin(rows.filter(({ group }) => isRest.has(group)));
  const columns = own.columns.map(
    (column): Column => ({
      ...column,
      values: [...column.values, ...restValues(column.name, other.name, rest)],
    }),
  );
  return { table: { ...own, rowCount: own.rowCount + rest.size, columns }, restFrom: own.rowCount };
}

/** Of each group what its coins are worth; where only sums are wanted, those. */
function valuesOf(rows: readonly GroupRow[]): Map<string, Exact> {
  const values = new Map(rows.map(({ group }) => [group, zero]));
  const coins = rows.filter(({ isTotal }) => !isTotal);
  for (const { group, figures } of coins.length > 0 ? coins : rows)
    values.set(group, values.get(group)! + (figures[fiatAt] ?? zero));
  return values;
}

function sumsByCoin(rows: readonly GroupRow[]): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { coin, figures } of rows) {
    const ofCoin = sums.get(coin) ?? new Sums(balanceFigures.length);
    sums.set(coin, ofCoin);
    ofCoin.add(figures);
  }
  return sums;
}

/** What a column beyond the known ones means isn't known, so nothing of it is summed. */
function restValues(column: string, otherName: string, rest: ReadonlyMap<string, Sums>): TableValue[] {
  const at = balanceFigures.indexOf(column as BalanceFigure);
  return [...rest].map(([coin, sums]) => {
    if (column === 'name') return otherName;
    if (column === 'coin') return coin;
    const figure = at < 0 ? undefined : sums.figure(at);
    if (figure === undefined) return null;
    return column === 'amount' ? toNumber(figure) : toRoundedNumber(figure);
  });
}
