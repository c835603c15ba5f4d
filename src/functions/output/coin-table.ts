// The pattern of all functions with a row a coin: no coin gives the table, a coin its figures, a range a row each.

import { allRows, type Column, findColumn, pickValues, type Table } from '../../core/tables/table';
import type { CellResult, CellValue } from '../define/cell-value';
import type { coinTableOptions } from '../define/common-options';
import type { OptionsOf } from '../define/option';
import type { Names } from '../define/parameter';
import { toCell, toCells } from './cells';
import { headerOf } from './header';
import { pickColumn, pickColumns } from './pick-columns';
import { acceptName, selectRows } from './select-rows';

/** So many coins are found quicker without an index. */
const fewCoins = 5;

interface CoinQuery {
  readonly coin: Names | undefined;
  readonly field: Names | undefined;
  readonly options: OptionsOf<typeof coinTableOptions>;
  /** What "the largest" means in this table: the first of these columns that it has. */
  readonly valueColumns: readonly string[];
  /** The rows of the table without a coin; left out: all of them. */
  readonly rows?: readonly number[];
}

export function showCoins(table: Table, query: CoinQuery): CellResult {
  return query.coin === undefined ? wholeTable(table, query) : figuresOf(table, query.coin, query);
}

function wholeTable(table: Table, { field, options, valueColumns, rows }: CoinQuery): CellResult {
  const columns = field
    ? pickColumns(
        'field',
        table,
        field.items.filter(name => name !== ''),
      )
    : pickColumns('column', table, options.columns);
  const valueColumn = valueColumns.map(name => findColumn(table, name)).find(column => column !== undefined);
  const selected = selectRows(rows ?? allRows(table), valueColumn, options);
  return toCells({ table, columns, rows: selected, headers: options.headers ?? true });
}

/** A single figure, or a row a coin in the order asked for. They go beside the coins, so without a header row unless wished. */
function figuresOf(table: Table, coin: Names, { field, options, rows }: CoinQuery): CellResult {
  const fields = field?.items ?? options.columns ?? ['amount'];
  const columns = fields.map(name => (name === '' ? undefined : pickColumn('field', table, name)));
  const rowOf = coinRows(table, coin.items.length > fewCoins ? (rows ?? allRows(table)) : rows);
  const cells = coin.items.map(name => {
    const row = name === '' ? undefined : rowOf(name);
    return columns.map(column => figure(column, row));
  });
  if (options.headers) cells.unshift(columns.map(column => (column ? headerOf(column, table.currency) : '')));
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : cells;
}

function figure(column: Column | undefined, row: number | undefined): CellValue {
  return column === undefined || row === undefined ? '' : toCell(pickValues(column, [row])[0]!, column.type);
}

/** Throws for a coin that the account never had. Tickers may end in a digit: Solana is SOL2. */
function coinRows(table: Table, rows: readonly number[] | undefined): (coin: string) => number {
  const coins = findColumn(table, 'coin')?.values ?? [];
  // Most cells read one coin of a whole table: that needs no index.
  const rowsOf = rows && new Map(rows.map(row => [coins[row]!, row]));
  const find = (coin: string): number | undefined => {
    const row = rowsOf ? rowsOf.get(coin) : coins.indexOf(coin);
    return row === -1 ? undefined : row;
  };
  return coin =>
    find(coin) ??
    find(
      acceptName(
        'coin',
        coin,
        (rows ?? allRows(table)).map(row => String(coins[row])),
      ),
    )!;
}
