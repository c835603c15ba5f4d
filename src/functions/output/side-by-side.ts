// Histories of several coins in one table: a row a time, the figures of each coin beside the others'.
import { type Column, findColumn, type Table, type TableValue } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { Selection } from '../define/common-options';
import type { Facts } from '../define/facts';
import type { Names } from '../define/parameter';
import { headerOf } from './header';
import { showHistory } from './history';
import { columnsOfField } from './pick-columns';

export function showSideBySide(
  coins: readonly string[],
  tables: readonly Table[],
  field: Names | undefined,
  options: Selection & { readonly headers?: boolean; readonly missing?: string },
  facts: Facts,
): CellResult {
  const merged = tables.length === 1 && hasEachTimeOnce(tables[0]!) ? undefined : mergeTimes(tables);
  const time = merged?.time ?? findColumn(tables[0]!, 'time')!;
  const currency = tables.find(table => table.currency !== '')?.currency ?? '';
  const figures = tables.flatMap((table, index) => {
    const fill = (own: Table, values: readonly TableValue[]) =>
      own.rowCount === 0 && options.missing === 'zero' ? values.map(() => 0) : values;
    const prefix = tables.length > 1 ? `${coins[index]} ` : '';
    return figureColumns(table, field).map((column): Column => {
      const name = prefix + headerOf(column, currency);
      return { name, type: column.type, values: fill(table, merged?.fit(column, index) ?? column.values) };
    });
  });
  const table: Table = { ...tables[0]!, currency, rowCount: time.values.length, columns: [time] };
  return showHistory(table, figures, options, facts);
}

/** A single history in order is shown as it is. */
function hasEachTimeOnce(table: Table): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const time of findColumn(table, 'time')!.values) {
    if (typeof time !== 'number' || time <= last) return false;
    last = time;
  }
  return true;
}

interface MergedTimes {
  readonly time: Column;
  /** The values of a history's column at the common times. */
  fit(column: Column, history: number): TableValue[];
}

function mergeTimes(tables: readonly Table[]): MergedTimes {
  const timesOfCoins = nowInOneRow(tables.map(table => findColumn(table, 'time')!.values.map(Number)));
  const times = [...new Set(timesOfCoins.flat())].sort((a, b) => a - b);
  const rowsAt = timesOfCoins.map(own => new Map(own.map((at, row) => [at, row])));
  return {
    time: { name: 'time', type: 'time', values: times },
    fit: ({ values }, history) => times.map(at => values[rowsAt[history]!.get(at) ?? -1] ?? null),
  };
}

const daySeconds = 86_400;

/**
 * Each history ends in a point at the moment of its own call. Those are one row, at the latest of them, or every coin but
 * one would be blank in the last row.
 */
function nowInOneRow(histories: readonly (readonly number[])[]): number[][] {
  const lasts = histories.map(times => times[times.length - 1] ?? 0);
  const latest = Math.max(...lasts);
  return histories.map((times, index) => {
    const last = lasts[index]!;
    const isOfThatDay = histories.some((others, other) => other !== index && others.includes(last));
    const isNow = !isOfThatDay && latest - last < daySeconds;
    return times.map((at, row) => (row === times.length - 1 && isNow ? latest : at));
  });
}

function figureColumns(table: Table, field: Names | undefined): readonly Column[] {
  const columns = table.columns.filter(({ name }) => name !== 'coin' && name !== 'time');
  if (field === undefined) return columns;
  return columnsOfField('field', { ...table, columns }, field).filter(column => column !== undefined);
}
