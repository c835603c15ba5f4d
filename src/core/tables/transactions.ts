// getTrades and getLedger: rows keyed by CoinTracking's transaction id, beside `success` and `method`.
//
// JavaScript enumerates such keys by number, so the server's order is lost while parsing: rows are sorted again here.
import type { Parameters } from '../api/methods';
import type { Answer } from '../api/read-response';
import { type KeyedRecord, nestedRows, numberedRows } from './find-records';
import { isBlank } from './is-blank';
import { readNumber } from './read-number';
import { requireEcho, unexpected } from './required-shape';
import { type Column, findColumn, type Table, type TableValue } from './table';
import { type Fields, type TableShape, tableFromRecords } from './table-from-records';

/** In every row with `trade_prices=1`, else in none. */
const valueFields: Fields = {
  buy_value_in_cur: 'number',
  buy_value_in_btc: 'number',
  sell_value_in_cur: 'number',
  sell_value_in_btc: 'number',
};

export const tradeShape = (hasValues: boolean): TableShape => ({
  always: {
    id: 'text',
    time: 'time',
    type: 'text',
    buy_amount: 'number',
    buy_currency: 'text',
    sell_amount: 'number',
    sell_currency: 'text',
    fee_amount: 'number',
    fee_currency: 'text',
    ...(hasValues ? valueFields : {}),
    exchange: 'text',
    group: 'text',
    comment: 'text',
    imported_from: 'text',
    imported_time: 'time',
    trade_id: 'text',
  },
  sometimes: valueFields,
  main: { always: ['id'], mostly: ['time', 'type'] },
});

/** Provisional: no getLedger answer has been seen. Only what getTrades has too is typed by name. */
export const ledgerShape: TableShape = {
  always: { id: 'text', time: 'time', type: 'text' },
  sometimes: { exchange: 'text', group: 'text', currency: 'text', comment: 'text', trade_id: 'text' },
  main: { mostly: ['time'] },
};

export function tradesTable(answer: Answer, parameters: Parameters = {}): Table {
  const rows = rowsIn(answer);
  const withAmount = rows.filter(({ record }) => !isBlank(record.buy_amount) || !isBlank(record.sell_amount));
  if (withAmount.length * 2 < rows.length) unexpected();
  return withoutAbsentSides(transactionsTable(rows, tradeShape(parameters.trade_prices === 1), answer));
}

export function ledgerTable(answer: Answer): Table {
  const rows = rowsIn(answer);
  // Trades have two sides, an entry of the ledger has one.
  if (rows.some(({ record }) => 'buy_amount' in record || 'sell_amount' in record)) unexpected();
  const isFigure = (value: unknown) => readNumber(value) !== undefined;
  const withFigure = rows.filter(({ record: { time: _, ...rest } }) => Object.values(rest).some(isFigure));
  if (withFigure.length * 2 < rows.length) unexpected();
  return transactionsTable(rows, ledgerShape, answer);
}

function rowsIn(answer: Answer): KeyedRecord[] {
  const numbered = numberedRows(answer);
  if (numbered.length > 0) return numbered;
  const nested = nestedRows(answer);
  if (nested === undefined) requireEcho(answer);
  return nested ?? [];
}

function transactionsTable(rows: KeyedRecord[], shape: TableShape, answer: Answer): Table {
  const records = rows.sort(byTimeThenId).map(({ key, record }) => ({ id: key, ...record }));
  return tableFromRecords(records, shape, String(answer.account_currency ?? ''));
}

const sides = [
  { currency: 'buy_currency', figures: ['buy_amount', 'buy_value_in_cur', 'buy_value_in_btc'] },
  { currency: 'sell_currency', figures: ['sell_amount', 'sell_value_in_cur', 'sell_value_in_btc'] },
  { currency: 'fee_currency', figures: ['fee_amount'] },
];

/** A side that isn't there comes as an amount of zero in no currency: blank, or averages and counts would be wrong. */
function withoutAbsentSides(table: Table): Table {
  const columns = table.columns.map((column): Column => {
    const side = sides.find(({ figures }) => figures.includes(column.name));
    const currencies = side && findColumn(table, side.currency)?.values;
    if (currencies === undefined) return column;
    const isAbsent = (value: TableValue, row: number) => value === 0 && currencies[row] === null;
    return { ...column, values: column.values.map((value, row) => (isAbsent(value, row) ? null : value)) };
  });
  return { ...table, columns };
}

function byTimeThenId(a: KeyedRecord, b: KeyedRecord): number {
  return timeOf(a) - timeOf(b) || a.key.length - b.key.length || (a.key < b.key ? -1 : 1);
}

function timeOf({ record }: KeyedRecord): number {
  return readNumber(record.time) ?? 0;
}
