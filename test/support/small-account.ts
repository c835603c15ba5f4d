// Small accounts by hand, as the tables that the API's answers become. Times are ISO texts in UTC.
import { type Transaction, transactionsOf } from '../../src/analytics/transactions/transaction';
import type { Answer } from '../../src/core/api/read-response';
import { balanceTable } from '../../src/core/tables/balance';
import { groupedBalanceTable } from '../../src/core/tables/grouped-balance';
import { historicalCurrencyTable } from '../../src/core/tables/historical-currency';
import type { Table } from '../../src/core/tables/table';
import { tradesTable } from '../../src/core/tables/transactions';

/** `[amount, coin, value in the account's currency]` */
export type SmallSide = readonly [amount: string, coin: string, value?: string];

export interface SmallRow {
  readonly time: string;
  readonly type?: string;
  readonly exchange?: string;
  readonly buy?: SmallSide;
  readonly sell?: SmallSide;
}

export const secondsOf = (time: string): number => Date.parse(time) / 1000;
export const dayOfText = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
export const textOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Ids rise with the rows, from 1. */
export function smallTransactions(rows: readonly SmallRow[], unit?: 'currency' | 'btc'): Transaction[] {
  const records = rows.map(({ time, type = 'Trade', exchange = 'Kraken', buy, sell }, index) => [
    String(index + 1),
    { time: String(secondsOf(time)), type, exchange, ...sideFields('buy', buy), ...sideFields('sell', sell) },
  ]);
  return transactionsOf(
    tradesTable(answer({ method: 'getTrades', ...Object.fromEntries(records) }), { trade_prices: 1 }),
    unit,
  );
}

function sideFields(
  name: string,
  [amount = '', coin = '', value = '']: SmallSide | readonly [] = [],
): object {
  return {
    [`${name}_amount`]: amount,
    [`${name}_currency`]: coin,
    [`${name}_value_in_cur`]: value,
    [`${name}_value_in_btc`]: value === '' ? '' : String(Number(value) / 50_000),
  };
}

export type SmallPoint = readonly [time: string, amount: string, fiat: string, btc?: string];

export function smallHistory(coins: Readonly<Record<string, readonly SmallPoint[]>>): Table {
  const historical = Object.entries(coins).map(([coin, points]) => [
    coin,
    Object.fromEntries(
      points.map(([time, amount, fiat, btc = '']) => [String(secondsOf(time)), { amount, fiat, btc }]),
    ),
  ]);
  return historicalCurrencyTable(answer({ historical: Object.fromEntries(historical) }));
}

export type SmallHolding = readonly [amount: string, value: string, price?: string];

export function smallBalance(coins: Readonly<Record<string, SmallHolding>>): Table {
  const details = Object.entries(coins).map(([coin, [amount, value_fiat, price_fiat = '1']]) => [
    coin,
    { amount, coin, value_fiat, price_fiat, value_btc: '0.00000000', price_btc: '0.00000000' },
  ]);
  return balanceTable(answer({ details: Object.fromEntries(details), summary: { value_fiat: '0.00' } }));
}

export function smallGroups(groups: Readonly<Record<string, Readonly<Record<string, string>>>>): Table {
  const details = Object.entries(groups).map(([name, coins]) => [
    `${name} Balance`,
    Object.fromEntries(Object.entries(coins).map(([coin, fiat]) => [coin, { amount: '1', fiat, btc: '0' }])),
  ]);
  return groupedBalanceTable(answer({ details: Object.fromEntries(details) }));
}

function answer(members: Record<string, unknown>): Answer {
  return { success: 1, account_currency: 'EUR', ...members } as Answer;
}
