// Realized gains as an answer: sums by period and key, or a row for each lot of each disposal.
import type { AnswerColumn, AnswerTable, AnswerValue } from '../answer-table';
import { type Exact, toNumber, toRoundedNumber } from '../exact';
import { periodColumnType, shownPeriod } from '../periods';
import type { RealizedQuery, RealizedSum } from './realized';
import type { Sale } from './sales';
import { daysHeld } from './term';

const moneyColumns = ['proceeds', 'cost', 'gain', 'gain_short', 'gain_long', 'missing'] as const;

/** `hasTerms`: where terms don't matter, a long-term gain is blank. */
export function realizedTable(
  sums: readonly RealizedSum[],
  { granularity, key }: RealizedQuery,
  hasTerms: boolean,
): AnswerTable {
  const ownKey = key === undefined || key === 'coin' ? [] : [key];
  const columns: AnswerColumn[] = [
    { name: 'period', type: periodColumnType(granularity) },
    ...[...ownKey, 'coin'].map((name): AnswerColumn => ({ name, type: 'text' })),
    ...['amount', ...moneyColumns, 'disposals'].map((name): AnswerColumn => ({ name, type: 'number' })),
  ];
  const rows = sums.map((sum): AnswerValue[] => {
    const isCoin = key === 'coin';
    return [
      shownPeriod(granularity, sum.start),
      ...ownKey.map(() => sum.key),
      isCoin ? sum.key : null,
      isCoin ? toNumber(sum.amount) : null,
      ...figuresOf(sum, isCoin, hasTerms),
      sum.disposals,
    ];
  });
  return { columns, rows };
}

function figuresOf(sum: RealizedSum, isCoin: boolean, hasTerms: boolean): AnswerValue[] {
  return [
    toRoundedNumber(sum.proceeds),
    toRoundedNumber(sum.cost),
    toRoundedNumber(sum.gain),
    toRoundedNumber(sum.shortGain),
    hasTerms ? toRoundedNumber(sum.longGain) : null,
    isCoin ? toNumber(sum.missingAmount) : toRoundedNumber(sum.missingGain),
  ];
}

/**
 * As they were sold; the lots of a disposal in the order in which they left. `ofAccounts`: with a column for the account that
 * sold, which the id belongs to.
 */
export function saleTable(sales: readonly Sale[], ofAccounts: boolean): AnswerTable {
  const columns: AnswerColumn[] = [
    ...(ofAccounts ? [{ name: 'account', type: 'text' } as const] : []),
    { name: 'time', type: 'time' },
    { name: 'coin', type: 'text' },
    ...['amount', 'proceeds', 'cost', 'gain'].map((name): AnswerColumn => ({ name, type: 'number' })),
    { name: 'term', type: 'text' },
    { name: 'acquired', type: 'time' },
    { name: 'days_held', type: 'number' },
    { name: 'exchange', type: 'text' },
    { name: 'type', type: 'text' },
    { name: 'missing', type: 'number' },
    { name: 'id', type: 'text' },
  ];
  const rows = sales.map(
    ({ transaction, coin, amount, proceeds, cost, gain, term, origin }): AnswerValue[] => {
      const { account, timeSeconds, exchange, type, id } = transaction;
      return [
        ...(ofAccounts ? [account] : []),
        timeSeconds,
        coin,
        toNumber(amount),
        money(proceeds),
        money(cost),
        money(gain),
        term ?? null,
        origin?.acquiredSeconds ?? null,
        origin ? daysHeld(origin.acquiredSeconds, timeSeconds) : null,
        exchange,
        type,
        origin ? 0 : toNumber(amount),
        id,
      ];
    },
  );
  return { columns, rows };
}

function money(value: Exact | undefined): number | null {
  return value === undefined ? null : toRoundedNumber(value);
}
