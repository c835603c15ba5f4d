// Fees by period and key. Those inside of amounts and the rows of their own stand apart; what is both counts as a row.

import type { AnswerTable } from '../answer-table';
import { type Exact, shareOf, zero } from '../exact';
import { PeriodFinder } from '../periods';
import type { AccountTransactions } from '../transactions/account-transactions';
import { doubledFees } from '../transactions/doubled-fees';
import { noValues, type SideName, SideValues, type Values, withoutZeros } from '../transactions/side-values';
import { knownValue, type Transaction } from '../transactions/transaction';
import { type PeriodTableQuery, periodTable, type SummedFigure } from './period-table';
import { TwoKeySums } from './two-key-sums';

export const feeKeys = ['kind', 'type', 'coin', 'exchange'] as const;
export type FeeKey = (typeof feeKeys)[number];

const feeKinds = ['inside', 'row'] as const;

export interface FeesQuery extends PeriodTableQuery {
  readonly by: FeeKey;
}

const figures: readonly SummedFigure[] = [
  { name: 'amount', unit: 'amount' },
  { name: 'value_fiat', unit: 'money' },
  { name: 'value_btc', unit: 'money' },
];

export function feesTable(account: AccountTransactions, query: FeesQuery): AnswerTable {
  const { table, transactions, accountCurrency, calendar } = account;
  const periods = new PeriodFinder(query.period, calendar);
  const values = new SideValues(table, accountCurrency);
  const doubled = doubledFees(transactions);
  const sums = new TwoKeySums<number>(figures.length);
  for (const transaction of transactions) {
    const { group, sell, fee, type, exchange, timeSeconds } = transaction;
    const isRow = group === 'fee' && sell !== undefined;
    const isInside = fee !== undefined && !doubled.has(transaction);
    if (!isRow && !isInside) continue;
    const start = periods.startOf(timeSeconds);
    if (start === undefined) continue;
    const add = (kind: string, coin: string, amount: Exact, { currency, btc }: Values) =>
      sums.add(start, { kind, type, coin, exchange }[query.by], [amount, currency, btc]);
    if (isRow) add('row', sell.coin, sell.amount, withoutZeros(values.of(transaction, 'sell')));
    if (isInside) add('inside', fee.coin, fee.amount, insideValues(transaction, values, accountCurrency));
  }
  return periodTable(
    sums,
    {
      key: query.by,
      figures,
      mainFigure: 'value_fiat',
      fixedKeys: query.by === 'kind' ? feeKinds : undefined,
      sizeOf: total => total.figure(1) ?? zero,
    },
    query,
  );
}

/** A fee in one of the row's coins is worth its share of that side; nobody knows what one in a third coin is worth. */
function insideValues(transaction: Transaction, values: SideValues, accountCurrency: string): Values {
  const { coin, amount } = transaction.fee!;
  const side = (['sell', 'buy'] as const).find(name => transaction[name]?.coin === coin);
  const { currency, btc } = side ? shareOfSide(transaction, side, values) : noValues;
  return {
    currency: coin === accountCurrency ? amount : currency,
    btc: coin === 'BTC' ? amount : btc,
  };
}

/** A side without a value is worth what the other one is. */
function shareOfSide(transaction: Transaction, side: SideName, values: SideValues): Values {
  const other = side === 'sell' ? 'buy' : 'sell';
  const own = values.of(transaction, side);
  const others = transaction[other] ? values.of(transaction, other) : noValues;
  const share = (value: Exact | undefined) =>
    value === undefined ? undefined : shareOf(value, transaction.fee!.amount, transaction[side]!.amount);
  return {
    currency: share(knownValue(own.currency, others.currency)),
    btc: share(knownValue(own.btc, others.btc)),
  };
}
