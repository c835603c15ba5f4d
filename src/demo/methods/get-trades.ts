// getTrades: rows beside `success`, keyed by CoinTracking's own number, in order of time.

import type { AccountData } from '../account/account-data';
import type { Side, Transaction } from '../account/transaction';
import { sideValue } from '../account/transaction-value';
import type { Json, Members } from './members';
import { eight } from './number-text';
import type { Parameters } from './parameters';

export function* getTrades(account: AccountData, parameters: Parameters): Members {
  const withPrices = parameters.flag('trade_prices');
  if (withPrices) yield ['account_currency', account.currency];
  const rows = parameters.arrange(account.transactions.filter(row => parameters.covers(row.seconds)));
  for (const row of rows) yield [String(row.id), tradeRow(account, row, withPrices)];
}

function* tradeRow(account: AccountData, row: Transaction, withPrices: boolean): Members {
  const absent = account.quirks.dashForAbsentAmount ? '-' : '0.00000000';
  for (const [name, side] of [
    ['buy', row.buy],
    ['sell', row.sell],
    ['fee', row.fee],
  ] as const) {
    yield [`${name}_amount`, side ? eight(side.amount) : absent];
    yield [`${name}_currency`, side?.coin ?? ''];
  }
  if (withPrices) {
    yield* values('buy', row.buy);
    yield* values('sell', row.sell);
  }
  yield ['type', row.type];
  yield ['exchange', row.exchange];
  yield ['group', row.group];
  yield ['comment', row.comment];
  yield ['imported_from', row.importedFrom];
  yield ['time', String(row.seconds)];
  yield ['imported_time', String(row.importedSeconds)];
  yield ['trade_id', row.tradeId];
  if (account.quirks.unknownFields) {
    yield ['tx_hash', row.tradeId && `0x${row.tradeId}`];
    yield ['lot_count', row.buy ? 1 : 0];
  }

  function* values(name: string, side: Side | undefined): Members {
    const fiat = sideValue(account, row, side, 'best');
    const print = (value: number): Json =>
      account.quirks.numbersUnquoted ? Number(eight(value)) : eight(value);
    yield [`${name}_value_in_cur`, print(fiat)];
    yield [`${name}_value_in_btc`, print(fiat / account.prices.priceOf('BTC', row.seconds * 1000))];
  }
}
