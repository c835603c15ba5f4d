// What CT_INCOME, CT_FEES and CT_FLOWS share: sums of all transactions by period and key, as a list or with keys as columns.
import { type AnswerTable, toTable } from '../analytics/answer-table';
import { calendarOf } from '../analytics/calendar';
import type { Layout, PeriodTableQuery } from '../analytics/sums/period-table';
import {
  type AccountTransactions,
  accountTransactionsOf,
} from '../analytics/transactions/account-transactions';
import type { Table } from '../core/tables/table';
import type { CellResult } from './define/cell-value';
import type { FunctionColumns } from './define/columns';
import type { Facts } from './define/facts';
import type { NamedPeriods } from './define/period-options';
import { type Derived, derived } from './define/reads';
import { tradesOf } from './define/trades';
import { unknownArgument } from './input/parse-options';
import { dependOnToday, periodChoice, periodsInWords, readPeriods } from './input/read-periods';
import { showAnswer } from './output/answer';
import { namesAsHeaders } from './output/names-as-headers';
import { newestFirst } from './output/newest-first';

interface SumsOptions<Key extends string>
  extends Partial<Pick<NamedPeriods, 'from' | 'to'>>,
    Omit<Parameters<typeof showAnswer>[1], 'order'> {
  readonly account: string;
  readonly by: Key;
  readonly layout: Layout;
  readonly figure?: string;
  readonly top?: number;
  readonly order: 'asc' | 'desc';
}

/** `tableOf`: the arithmetic. Throws where the figure is none of this key's: amounts of several coins have no sum. */
export function readSums<Key extends string>(
  name: string,
  { always }: FunctionColumns,
  period: string | undefined,
  options: SumsOptions<Key>,
  tableOf: (account: AccountTransactions, query: PeriodTableQuery & { readonly by: Key }) => AnswerTable,
): Derived {
  const { account, by, layout, top } = options;
  const periods = readPeriods({ period, ...options }, 'year');
  const figure = layout === 'cross' ? options.figure : undefined;
  if (figure === 'amount' && by !== 'coin') {
    throw unknownArgument(
      'figure',
      figure,
      Object.keys(always).filter(column => column !== 'period'),
    );
  }
  return derived(name, {
    from: { trades: tradesOf(account) },
    with: { by, layout, figure, top, ...periodsInWords(periods) },
    isOfToday: dependOnToday(periods),
    make: ({ trades }, at) => {
      const calendar = calendarOf(at.zone);
      const own = accountTransactionsOf(trades, calendar);
      const firstDay = () => calendar.dayOf(own.transactions[0]?.timeSeconds ?? at.nowSeconds);
      const choice = periodChoice(periods, at, firstDay);
      return toTable(tableOf(own, { by, layout, figure, top, period: choice }), own.accountCurrency);
    },
  });
}

/** `mainFigure`: what a large row has most of. */
export function showSums(
  sums: Table,
  {
    order,
    ...options
  }: Pick<SumsOptions<string>, 'by' | 'layout' | 'order' | 'columns' | 'headers' | 'limit'>,
  facts: Pick<Facts, 'zone'>,
  columns: FunctionColumns,
  mainFigure: string,
): CellResult {
  const { by, layout } = options;
  const isCross = layout === 'cross';
  const ordered =
    order === 'desc' ? newestFirst(sums, isCross ? undefined : { key: by, figure: mainFigure }) : sums;
  return showAnswer(ordered, options, facts, isCross ? namesAsHeaders(sums.columns.slice(1)) : columns);
}
