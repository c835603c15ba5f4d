// The pattern of all functions with a row a coin: no coin gives the table, a coin its figures, a range a row each.

import { findCoin } from '../../core/coin-names';
import { NameIndex } from '../../core/names';
import { allRows, type Column, findColumn, type Table } from '../../core/tables/table';
import type { CellResult, CellValue } from '../define/cell-value';
import type { coinTableOptions } from '../define/common-options';
import type { Facts } from '../define/facts';
import type { OptionsOf } from '../define/option';
import type { Names } from '../define/parameter';
import { unknownArgument } from '../input/parse-options';
import { namesAmong } from '../input/read-names';
import { toCells } from './cells';
import { inOwnDirection } from './directions';
import { figureOf, figureOfNothing } from './figure';
import { headerOf } from './header';
import { columnsOfField, pickColumns } from './pick-columns';
import { selectRows } from './select-rows';

/** So many coins are found quicker without an index. */
const fewCoins = 5;

interface CoinQuery {
  readonly coin: Names | undefined;
  readonly field: Names | undefined;
  readonly options: OptionsOf<ReturnType<typeof coinTableOptions>>;
  readonly facts: Pick<Facts, 'knows'>;
  /** What "the largest" means in this table: the first of these columns that it has. */
  readonly valueColumns: readonly string[];
  /** The rows of the table without a coin; left out: all of them. */
  readonly rows?: readonly number[];
  /** From this row on, what is left over: it stands last in any order. */
  readonly restFrom?: number;
  /** What stands beside the coins, in the place of fields, and what where a coin isn't held. */
  readonly beside?: { readonly columns: readonly Column[]; readonly ofNothing: CellValue };
}

export function showCoins(table: Table, query: CoinQuery): CellResult {
  return query.coin === undefined ? wholeTable(table, query) : figuresOf(table, query.coin, query);
}

function wholeTable(table: Table, query: CoinQuery): CellResult {
  const { field, options, valueColumns, rows = allRows(table), restFrom = table.rowCount } = query;
  const columns = field
    ? columnsOfField('field', table, field).filter(column => column !== undefined)
    : pickColumns('column', table, options.columns);
  const valueColumn = valueColumns.map(name => findColumn(table, name)).find(column => column !== undefined);
  const { limit, ...order } = options;
  const [own, rest] = [rows.filter(row => row < restFrom), rows.filter(row => row >= restFrom)];
  const selected = [own, rest].flatMap(part => selectRows(part, valueColumn, order)).slice(0, limit);
  return toCells({ table, columns, rows: selected, headers: options.headers ?? true });
}

/** A single figure, or a row a coin in the order asked for. They go beside the coins, so without a header row unless wished. */
function figuresOf(table: Table, given: Names, query: CoinQuery): CellResult {
  const { field, options, facts, beside } = query;
  const values = findColumn(table, 'coin')?.values ?? [];
  const index = () => new NameIndex(values.map(String));
  const coin = namesAmong(given, () => values.map(String));
  const columns = besideCoins(table, query);
  const missing = options.missing ?? (coin.many ? 'blank' : 'error');
  const rowsOf = coinRows(table, coin.items.length > fewCoins ? (query.rows ?? allRows(table)) : query.rows);

  const figuresFor = (name: string): CellValue[] => {
    const rows = name === '' ? [] : rowsOf(name);
    if (name === '' || rows.length > 0) return columns.map(column => figureOf(column, rows));
    const present = index();
    const isAmbiguous = present.all(name).length > 1 && present.one(name) === undefined;
    const isKnown =
      !isAmbiguous && (findCoin(name, present) !== undefined || facts.knows('coin', name, options.account));
    if (isKnown) return columns.map(column => beside?.ofNothing ?? figureOfNothing(column));
    if (missing === 'error')
      throw unknownArgument('coin', name, [...present.all(name), ...present.names.sort()]);
    return columns.map(() => (missing === 'zero' && !isAmbiguous ? 0 : ''));
  };
  const headers = columns.map(column => (column ? headerOf(column, table.currency) : ''));
  return inOwnDirection(coin.items.map(figuresFor), options.headers ? headers : undefined, coin, field);
}

function besideCoins(table: Table, { field, options, beside }: CoinQuery): readonly (Column | undefined)[] {
  if (beside) return pickColumns('column', { ...table, columns: beside.columns }, options.columns);
  return field
    ? columnsOfField('field', table, field)
    : pickColumns('field', table, options.columns ?? ['amount']);
}

/** Tickers may end in a digit: Solana is SOL2. */
function coinRows(table: Table, rows: readonly number[] | undefined): (coin: string) => readonly number[] {
  const coins = findColumn(table, 'coin')?.values ?? [];
  // Most cells read one coin of a whole table: that needs no index.
  const rowsOf = rows && new Map<string, number[]>();
  for (const row of rows ?? []) {
    const coin = String(coins[row]);
    const known = rowsOf!.get(coin);
    if (known) known.push(row);
    else rowsOf!.set(coin, [row]);
  }
  const find = (coin: string): readonly number[] => {
    if (rowsOf) return rowsOf.get(coin) ?? [];
    const row = coins.indexOf(coin);
    return row === -1 ? [] : [row];
  };
  let index: NameIndex | undefined;
  return coin => {
    const exact = find(coin);
    if (exact.length > 0) return exact;
    index ??= new NameIndex(rowsOf ? rowsOf.keys() : coins.map(String));
    const found = findCoin(coin, index);
    return found === undefined ? [] : find(found);
  };
}
