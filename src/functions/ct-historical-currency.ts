import { dataset } from '../core/dataset';
import { pointFields } from '../core/tables/historical-currency';
import { allRows, type Column, findColumn, type Table, type TableValue } from '../core/tables/table';
import type { CellResult } from './define/cell-value';
import { account, from, headers, limit, type Selection, timeOrder, to } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Names } from './define/parameter';
import { coin, field, options } from './define/parameters';
import { toCells } from './output/cells';
import { headerOf } from './output/header';
import { pickColumns } from './output/pick-columns';
import { selectRows } from './output/select-rows';

export const ctHistoricalCurrency = defineFunction({
  name: 'CT_HISTORICAL_CURRENCY',
  summary: "A coin's amount and value day by day; for a range of coins, side by side.",
  parameters: [
    { ...coin, optional: false, help: 'A coin as CoinTracking names it, or a range of coins.' },
    {
      ...field,
      help: 'amount, fiat, btc; one, a list or a range. Leave it out for all three.',
      example: '"fiat"',
    },
    { ...options, example: '"from=2025-01-01"' },
  ],
  options: [account, headers, from, to, limit, timeOrder],
  examples: [
    { formula: '=CT_HISTORICAL_CURRENCY("BTC")', shows: 'date, amount and value of BTC' },
    {
      formula: '=CT_HISTORICAL_CURRENCY("BTC", "fiat", "from=2025-01-01")',
      shows: 'date and value since 2025',
    },
    { formula: '=CT_HISTORICAL_CURRENCY(A2:A4, "fiat")', shows: 'the value of three coins side by side' },
  ],
  columns: { always: { time: 'time', ...pointFields } },
  reads: ({ args, options }) => ({
    histories: coinsIn(args.coin).map(currency =>
      dataset(options.account, 'getHistoricalCurrency', { currency }),
    ),
  }),
  answer: ({ histories }, { args, options }) =>
    showSideBySide(
      coinsIn(args.coin),
      histories,
      args.field?.items.filter(name => name !== ''),
      options,
    ),
});

function coinsIn(coin: Names): string[] {
  return coin.items.filter(name => name !== '').map(name => name.toUpperCase());
}

function showSideBySide(
  coins: readonly string[],
  tables: readonly Table[],
  fields: readonly string[] | undefined,
  options: Selection & { readonly headers?: boolean },
): CellResult {
  const timesOfCoins = nowInOneRow(tables.map(table => findColumn(table, 'time')!.values.map(Number)));
  const times = [...new Set(timesOfCoins.flat())].sort((a, b) => a - b);
  const time: Column = { name: 'time', type: 'time', values: times };
  const figures = tables.flatMap((table, index) => {
    const prefix = tables.length > 1 ? `${coins[index]} ` : '';
    const rowAt = new Map(timesOfCoins[index]!.map((at, row) => [at, row]));
    return figureColumns(table, fields).map(
      (column): Column => ({
        name: prefix + headerOf(column, table.currency),
        type: column.type,
        values: times.map((at): TableValue => column.values[rowAt.get(at) ?? -1] ?? null),
      }),
    );
  });
  const table: Table = { ...tables[0]!, rowCount: times.length, columns: [time, ...figures] };
  const rows = selectRows(allRows(table), time, options);
  return toCells({ table, columns: table.columns, rows, headers: options.headers ?? true });
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

function figureColumns(table: Table, fields: readonly string[] | undefined): readonly Column[] {
  const columns = table.columns.filter(({ name }) => name !== 'coin' && name !== 'time');
  return pickColumns('field', { ...table, columns }, fields);
}
