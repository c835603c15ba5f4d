// CT_PERFORMANCE: how what a person holds has done, by period: values, flows, gain and two kinds of return.
import { joinCoins } from '../analytics/accounts/balances';
import { type AnswerColumn, type AnswerTable, type AnswerValue, toTable } from '../analytics/answer-table';
import { type PerformanceRow, performanceOf } from '../analytics/performance/performance';
import { type Granularity, periodColumnType, shownPeriod } from '../analytics/periods';
import { dataset } from '../core/dataset';
import { allRows, takeRows } from '../core/tables/table';
import { pricedAccount } from './account-prices';
import type { FunctionColumns } from './define/columns';
import { account, btc, columns, fetch, headers, limit, timeOrder } from './define/common-options';
import { defineFunction } from './define/define-function';
import { options } from './define/parameters';
import { period, spanOptions } from './define/period-options';
import { derived, together } from './define/reads';
import { tradesOf } from './define/trades';
import { coinsOf, historiesOf, pricesOf } from './histories';
import { periodChoice, periodsInWords, readPeriods } from './input/read-periods';
import { showAnswer } from './output/answer';

const ownColumns: FunctionColumns = {
  always: {
    period: 'mixed',
    start_value: 'number',
    end_value: 'number',
    flows: 'number',
    gain: 'number',
    twr: 'number',
    irr: 'number',
  },
  words: {
    start_value: 'Start value ({currency})',
    end_value: 'End value ({currency})',
    flows: 'Flows ({currency})',
    gain: 'Gain ({currency})',
    twr: 'Time-weighted return (%)',
    irr: 'Money-weighted return a year (%)',
  },
};

export const ctPerformance = defineFunction({
  name: 'CT_PERFORMANCE',
  summary: 'Value, money put in, gain and return of your coins by period: time-weighted and money-weighted.',
  parameters: [period, { ...options, example: '"from=2024; scope=total"' }],
  options: [
    account,
    headers,
    columns('period,gain,twr'),
    ...spanOptions,
    {
      name: 'scope',
      kind: 'choice',
      choices: ['coins', 'total'],
      help: 'coins (default): your coins, money being outside. total: with currencies. What comes in or goes out counts at the start of its day.',
      example: 'total',
      default: 'coins',
    },
    fetch,
    btc,
    limit,
    timeOrder,
  ],
  examples: [
    { formula: '=CT_PERFORMANCE()', shows: 'gain and return of each year' },
    {
      formula: '=CT_PERFORMANCE("month"; "from=2025; order=desc")',
      shows: 'those of each month since 2025, the newest first',
    },
    {
      formula: '=CT_PERFORMANCE("ytd"; "columns=twr; headers=no")',
      shows: 'the return of this year so far, in percent',
    },
  ],
  columns: ownColumns,
  reads: ({ args, options }) => {
    // Before a call is spent: what is wrong in the period throws.
    readPeriods({ period: args.period, ...options }, 'year');
    return { coins: coinsOf(options.account) };
  },
  readsMore: ({ coins }, { args, options }) => {
    const { account, scope, btc } = options;
    const periods = readPeriods({ period: args.period, ...options }, 'year');
    return {
      performance: derived('performance', {
        from: {
          trades: tradesOf(account),
          balance: together(dataset(account, 'getBalance', {}), joinCoins),
          histories: historiesOf(coins, account, btc),
        },
        with: { ...periodsInWords(periods), scope, btc },
        isOfToday: true,
        make: ({ trades, balance, histories }, at) => {
          const own = pricedAccount({ trades, balance, histories: histories.flat() }, at, btc);
          const { transactions, prices, currency, unit, calendar, today, shownIn } = own;
          const first = transactions[0];
          const firstDay = () => (first ? calendar.dayOf(first.timeSeconds) : today);
          const { granularity, span } = periodChoice(periods, at, firstDay);
          const query = { granularity, span, scope, unit, currency, today };
          const rows = performanceOf(transactions, prices, query, calendar);
          return toTable(performanceTable(rows, granularity), shownIn);
        },
      }),
    };
  },
  foresees: ({ options: { account } }) => pricesOf(account),
  answer: ({ performance }, { options, facts }) => {
    const { order, ...shown } = options;
    // Periods are in order of time already, and quarters and "all" are texts.
    const rows = order === 'desc' ? allRows(performance).reverse() : allRows(performance);
    return showAnswer(takeRows(performance, rows), shown, facts, ownColumns);
  },
});

function performanceTable(rows: readonly PerformanceRow[], granularity: Granularity): AnswerTable {
  const figures = ['startValue', 'endValue', 'flows', 'gain', 'twr', 'irr'] as const;
  const names = ['start_value', 'end_value', 'flows', 'gain', 'twr', 'irr'];
  return {
    columns: [
      { name: 'period', type: periodColumnType(granularity) },
      ...names.map((name): AnswerColumn => ({ name, type: 'number' })),
    ],
    rows: rows.map((row): AnswerValue[] => [
      shownPeriod(granularity, row.start),
      ...figures.map(name => row[name] ?? null),
    ]),
  };
}
