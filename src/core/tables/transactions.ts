// getTrades and getLedger: rows keyed by CoinTracking's transaction id, beside `success` and `method`.
//
// JavaScript enumerates such keys by number, so the server's order is lost while parsing: rows are sorted again here.
import type { Parameters } from '../api/methods';
import type { Answer } from '../api/read-response';
import { findRecords, type KeyedRecord } from './find-records';
import { readNumber } from './read-value';
import type { Table } from './table';
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
});

/** Provisional: no getLedger answer has been seen. Only what getTrades has too is typed by name. */
export const ledgerShape: TableShape = {
  always: { id: 'text', time: 'time', type: 'text' },
  sometimes: { exchange: 'text', group: 'text', currency: 'text', comment: 'text', trade_id: 'text' },
};

export function tradesTable(answer: Answer, parameters: Parameters = {}): Table {
  return transactionsTable(answer, tradeShape(parameters.trade_prices === 1));
}

export function ledgerTable(answer: Answer): Table {
  return transactionsTable(answer, ledgerShape);
}

function transactionsTable(answer: Answer, shape: TableShape): Table {
  const records = findRecords(answer)
    .sort(byTimeThenId)
    .map(({ key, record }) => ({ id: key, ...record }));
  return tableFromRecords(records, shape, String(answer.account_currency ?? ''));
}

function byTimeThenId(a: KeyedRecord, b: KeyedRecord): number {
  return timeOf(a) - timeOf(b) || a.key.length - b.key.length || (a.key < b.key ? -1 : 1);
}

function timeOf({ record }: KeyedRecord): number {
  return readNumber(record.time) ?? 0;
}
