// Answers of CoinTracking for a made-up list of transactions: rows with values, the balance, and each coin's last history point.
import type { Answer } from '../../src/core/api/read-response';
import { historicalCurrencyTable } from '../../src/core/tables/historical-currency';
import type { TradeRecord } from './clean-account';

/** As CoinTracking writes amounts: `0.50000000`. */
function written(units: number): string {
  const digits = String(Math.abs(units)).padStart(9, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}

export function tradesAnswer(records: readonly TradeRecord[], currency = 'EUR'): Answer {
  const value = (units: number | undefined) => (units === undefined ? '' : written(units));
  const rows = records.map(({ id, seconds, type, exchange, group = '', buy, sell, fee }) => [
    id,
    {
      buy_amount: buy ? written(buy.units) : '-',
      buy_currency: buy?.coin ?? '',
      sell_amount: sell ? written(sell.units) : '-',
      sell_currency: sell?.coin ?? '',
      fee_amount: written(fee?.units ?? 0),
      fee_currency: fee?.coin ?? '',
      buy_value_in_cur: value(buy ? buy.value : undefined),
      buy_value_in_btc: value(buy ? buy.valueBtc : undefined),
      sell_value_in_cur: value(sell ? sell.value : undefined),
      sell_value_in_btc: value(sell ? sell.valueBtc : undefined),
      type,
      exchange,
      group,
      comment: '',
      imported_from: '',
      time: String(seconds),
      imported_time: String(seconds),
      trade_id: '',
    },
  ]);
  return { success: 1, method: 'getTrades', account_currency: currency, ...Object.fromEntries(rows) };
}

/** What is held at a moment, by coin. */
export function unitsHeld(records: readonly TradeRecord[], atSeconds: number): Map<string, number> {
  const held = new Map<string, number>();
  for (const { seconds, buy, sell } of records) {
    if (seconds > atSeconds) continue;
    if (buy) held.set(buy.coin, (held.get(buy.coin) ?? 0) + buy.units);
    if (sell) held.set(sell.coin, (held.get(sell.coin) ?? 0) - sell.units);
  }
  return held;
}

export function balanceAnswer(held: ReadonlyMap<string, number>, currency = 'EUR'): Answer {
  const details = [...held].map(([coin, units]) => [coin, { amount: written(units), coin }]);
  return {
    success: 1,
    method: 'getBalance',
    account_currency: currency,
    details: Object.fromEntries(details),
    summary: { value_fiat: '0.00', value_btc: '0', profit_fiat: '0.00', profit_btc: '0' },
  };
}

/** A single point, as of the moment of the request. */
function historyAnswer(held: ReadonlyMap<string, number>, atSeconds: number, currency = 'EUR'): Answer {
  const historical = [...held].map(([coin, units]) => [
    coin,
    { [atSeconds]: { amount: written(units), fiat: '0', btc: '0' } },
  ]);
  return {
    success: 1,
    method: 'getHistoricalCurrency',
    account_currency: currency,
    historical: Object.fromEntries(historical),
  };
}

/** The same as a table, as of the moment it was fetched. */
export function historyOf(held: ReadonlyMap<string, number>, atSeconds: number, currency = 'EUR') {
  const table = historicalCurrencyTable(historyAnswer(held, atSeconds, currency));
  return { table, fetchedAtSeconds: atSeconds };
}
