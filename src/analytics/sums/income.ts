// Income, taxable or not, by period and by type, coin or exchange. Gifts are flows; margin profits, loans and liquidity are in neither.

import type { AnswerTable } from '../answer-table';
import { zero } from '../exact';
import { PeriodFinder } from '../periods';
import type { AccountTransactions } from '../transactions/account-transactions';
import { SideValues } from '../transactions/side-values';
import { type PeriodTableQuery, periodTable, type SummedFigure } from './period-table';
import { TwoKeySums } from './two-key-sums';

export const incomeKeys = ['type', 'coin', 'exchange'] as const;
export type IncomeKey = (typeof incomeKeys)[number];

export interface IncomeQuery extends PeriodTableQuery {
  readonly by: IncomeKey;
}

const figures: readonly SummedFigure[] = [
  { name: 'amount', unit: 'amount' },
  { name: 'value_fiat', unit: 'money' },
  { name: 'value_btc', unit: 'money' },
];

export function incomeTable(account: AccountTransactions, query: IncomeQuery): AnswerTable {
  const { table, transactions, accountCurrency, calendar } = account;
  const periods = new PeriodFinder(query.period, calendar);
  const values = new SideValues(table, accountCurrency);
  const sums = new TwoKeySums<number>(figures.length);
  for (const transaction of transactions) {
    const { group, buy, type, exchange, timeSeconds } = transaction;
    if ((group !== 'income' && group !== 'income not taxable') || !buy) continue;
    const start = periods.startOf(timeSeconds);
    if (start === undefined) continue;
    const { currency, btc } = values.of(transaction, 'buy');
    const key = { type, coin: buy.coin, exchange }[query.by];
    sums.add(start, key, [buy.amount, currency, btc]);
  }
  return periodTable(
    sums,
    { key: query.by, figures, mainFigure: 'value_fiat', sizeOf: total => total.figure(1) ?? zero },
    query,
  );
}
