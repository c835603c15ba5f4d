// Rows of several accounts about the same coin become one. What can be summed is summed exactly. What can't is shown where it is
// true of all of them together, and blank elsewhere: a percentage is never added.
import { type Column, findColumn, type Table, type TableValue } from '../../core/tables/table';
import { divide, exact, multiply, sumOf, toNumber, toRoundedNumber, zero } from '../exact';
import type { AccountTable } from './account-table';

/** Makes one value of several. `amounts`: of the same rows. */
type Joining = (values: readonly TableValue[], amounts: readonly TableValue[]) => TableValue;

interface Place {
  readonly table: number;
  readonly row: number;
}

/** `keys`: the columns that say what a row is about. `currency`: of the joined table. */
export function joinRows(tables: readonly AccountTable[], keys: readonly string[], currency: string): Table {
  const own = tables.map(({ table }) => table);
  if (own.length === 1) return own[0]!;
  const places = placesByKey(own, keys);
  const valuesOf = (name: string) => {
    const values = own.map(table => findColumn(table, name)?.values ?? []);
    return ({ table, row }: Place) => values[table]![row] ?? null;
  };
  const amountAt = valuesOf('amount');
  return {
    currency,
    rowCount: places.length,
    columns: columnsIn(own).map(({ name, type }): Column => {
      const valueAt = valuesOf(name);
      const join = keys.includes(name) || type !== 'number' ? ifSame : joiningOf(name);
      const values = places.map(ofKey =>
        ofKey.length === 1 ? valueAt(ofKey[0]!) : join(ofKey.map(valueAt), ofKey.map(amountAt)),
      );
      return { name, type, values };
    }),
    totals: joinTotals(own),
  };
}

/** As they were seen first. */
function placesByKey(tables: readonly Table[], keys: readonly string[]): (readonly Place[])[] {
  const byKey = new Map<string, Place[]>();
  tables.forEach((table, index) => {
    const columns = keys.map(name => findColumn(table, name)?.values ?? []);
    for (let row = 0; row < table.rowCount; row++) {
      const key = JSON.stringify(columns.map(values => values[row]));
      const known = byKey.get(key);
      if (known) known.push({ table: index, row });
      else byKey.set(key, [{ table: index, row }]);
    }
  });
  return [...byKey.values()];
}

/** Of all tables; of each name the first. */
export function columnsIn(tables: readonly Table[]): Column[] {
  const byName = new Map<string, Column>();
  for (const column of tables.flatMap(({ columns }) => columns)) {
    if (!byName.has(column.name)) byName.set(column.name, column);
  }
  return [...byName.values()];
}

/** A total that one account lacks isn't made up. */
function joinTotals(tables: readonly Table[]): Record<string, TableValue> {
  const names = Object.keys(tables[0]!.totals).filter(name => tables.every(({ totals }) => name in totals));
  return Object.fromEntries(names.map(name => [name, sum(tables.map(({ totals }) => totals[name]!))]));
}

/** CoinTracking names its fields so; those that it may add one day, too. */
function joiningOf(column: string): Joining {
  if (/^change/.test(column)) return firstKnown;
  if (/percent|%|rate|ratio/.test(column)) return ifSame;
  if (/price/.test(column)) return marketPrice;
  if (/per_/.test(column)) return averagePerUnit;
  return /amount|value|fiat|btc|cost|gain|profit|loss|fee/.test(column) ? sum : ifSame;
}

/** What isn't known of one account isn't known of all. A figure that couldn't be read stays as it came. */
function sum(values: readonly TableValue[]): TableValue {
  if (values.includes(null)) return null;
  const unreadable = values.find(value => typeof value !== 'number');
  if (unreadable !== undefined) return unreadable;
  return toNumber(sumOf(values.map(value => exact(Number(value)))));
}

function ifSame(values: readonly TableValue[]): TableValue {
  return values.every(value => value === values[0]) ? values[0]! : null;
}

/** How a coin's price has changed is the same for everyone; accounts differ only in when they were asked. */
function firstKnown(values: readonly TableValue[]): TableValue {
  return values.find(value => value !== null) ?? null;
}

/** Of one coin at about the same time: what amount times price adds up to, else the first that is known. */
function marketPrice(values: readonly TableValue[], amounts: readonly TableValue[]): TableValue {
  const known = values
    .map((value, at) => ({ value, amount: amounts[at]! }))
    .filter(({ value }) => value !== null);
  return (
    averagePerUnit(
      known.map(one => one.value),
      known.map(one => one.amount),
    ) ?? firstKnown(values)
  );
}

/** Weighed with the amounts. Where some are negative they are no weights. */
function averagePerUnit(values: readonly TableValue[], amounts: readonly TableValue[]): TableValue {
  if (values.length > 0 && values.every(value => value === values[0])) return values[0]!;
  const areWeights = amounts.every(amount => typeof amount === 'number' && amount >= 0);
  if (!areWeights || values.some(value => typeof value !== 'number')) return null;
  const weights = amounts.map(amount => exact(Number(amount)));
  const whole = sumOf(weights);
  if (whole === zero) return null;
  const products = values.map((value, at) => multiply(exact(Number(value)), weights[at]!));
  return toRoundedNumber(divide(sumOf(products), whole));
}
