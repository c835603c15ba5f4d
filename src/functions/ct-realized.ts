// CT_REALIZED: realized gains by lot, in sums or sale by sale.
import { toTable } from '../analytics/answer-table';
import { calendarOf } from '../analytics/calendar';
import { realizedKeys, sumRealized } from '../analytics/lots/realized';
import { realizedCross, realizedFigures, withSmallerAsOther } from '../analytics/lots/realized-keys';
import { realizedTable, saleTable } from '../analytics/lots/realized-table';
import { Replay } from '../analytics/lots/replay';
import { salesOf } from '../analytics/lots/sales';
import { accountCurrencyOf } from '../analytics/transactions/account-currency';
import { transactionsOf } from '../analytics/transactions/transaction';
import type { MadeAt } from '../core/cache/derived-read';
import type { Table } from '../core/tables/table';
import { withAccount } from './define/columns';
import { account, columns, headers, limit, timeOrder } from './define/common-options';
import { defineFunction } from './define/define-function';
import { lotOptions } from './define/lot-options';
import type { OptionsOf } from './define/option';
import { options } from './define/parameters';
import { type NamedPeriods, period, spanOptions } from './define/period-options';
import { derived, isEveryAccount } from './define/reads';
import { layout, top } from './define/sum-options';
import { tradesOf } from './define/trades';
import { unknownArgument } from './input/parse-options';
import { dependOnToday, periodChoice, periodsInWords, readPeriods } from './input/read-periods';
import { showAnswer } from './output/answer';
import { namesAsHeaders } from './output/names-as-headers';
import { newestFirst } from './output/newest-first';

const functionOptions = [
  account,
  headers,
  columns('period,gain,gain_short,gain_long'),
  {
    name: 'by',
    kind: 'choice',
    choices: ['year', 'quarter', 'month', 'day', 'coin', 'exchange', 'type', 'term', 'sale'],
    help: 'A row for each year (default), quarter, month or day; coin, exchange, transaction type or term; or sale: a row for each lot of each sale.',
    example: 'term',
    default: 'year',
  },
  {
    name: 'figure',
    kind: 'choice',
    choices: ['gain', 'gain_short', 'gain_long', 'missing', 'proceeds', 'cost', 'amount'],
    help: 'What layout=cross shows: gain (default), gain_short, gain_long, missing, proceeds, cost, or amount with by=coin.',
    example: 'gain_short',
  },
  layout,
  top,
  ...spanOptions,
  ...lotOptions,
  limit,
  timeOrder,
] as const;

type RealizedOptions = OptionsOf<typeof functionOptions>;

const ownColumns = withAccount(
  {
    always: {
      period: 'mixed',
      coin: 'text',
      amount: 'number',
      proceeds: 'number',
      cost: 'number',
      gain: 'number',
      gain_short: 'number',
      gain_long: 'number',
      missing: 'number',
      disposals: 'number',
    },
    onlyWith: {
      'by=exchange': { exchange: 'text' },
      'by=type': { type: 'text' },
      'by=term': { term: 'text' },
      'by=sale': {
        time: 'time',
        term: 'text',
        acquired: 'time',
        days_held: 'number',
        exchange: 'text',
        type: 'text',
        id: 'text',
      },
    },
    notWith: { 'by=sale': ['period', 'gain_short', 'gain_long', 'disposals'] },
    words: {
      proceeds: 'Proceeds ({currency})',
      cost: 'Cost ({currency})',
      gain: 'Gain ({currency})',
      gain_short: 'Short-term gain ({currency})',
      gain_long: 'Long-term gain ({currency})',
      missing: 'Without purchase',
    },
  },
  'account=*; by=sale',
);

export const ctRealized = defineFunction({
  name: 'CT_REALIZED',
  summary:
    'Gains that you have realized, computed lot by lot: by period, coin, exchange, term, or sale by sale.',
  parameters: [period, { ...options, example: '"by=term; method=FIFO"' }],
  options: functionOptions,
  examples: [
    { formula: '=CT_REALIZED()', shows: 'the gains of each year' },
    { formula: '=CT_REALIZED("2025"; "by=term")', shows: 'short-term and long-term gains of 2025' },
    {
      formula: '=CT_REALIZED("2025"; "by=sale; method=LIFO")',
      shows: 'each sale of 2025 with the lots it used',
    },
  ],
  columns: ownColumns,
  reads: ({ args, options }) => {
    const periods = periodsOf(args.period, options);
    const { by, layout, figure, top, method, pool, longterm, gifts, btc } = options;
    if (layout === 'cross') requireKey(options);
    return {
      gains: derived('realized', {
        from: { trades: tradesOf(options.account) },
        with: { by, layout, figure, top, ...periodsInWords(periods), method, pool, longterm, gifts, btc },
        isOfToday: dependOnToday(periods),
        make: ({ trades }, at) => gainsTable(trades, periods, options, at),
      }),
    };
  },
  answer: ({ gains }, { options, facts }) => {
    if (options.by === 'sale') return showAnswer(gains, options, facts, ownColumns, 'time');
    const { order, by, layout, ...shown } = options;
    const isCross = layout === 'cross';
    const within = by === 'term' || isCross ? undefined : { key: by, figure: 'gain' };
    const words = isCross ? namesAsHeaders(gains.columns.slice(1)) : ownColumns;
    return showAnswer(order === 'desc' ? newestFirst(gains, within) : gains, shown, facts, words);
  },
});

/** Columns are the keys; amounts of several coins have no sum. */
function requireKey({ by, figure }: RealizedOptions): void {
  if (!realizedKeys.some(key => key === by)) throw unknownArgument('by', by, realizedKeys);
  if (figure === 'amount' && by !== 'coin') {
    const others = realizedFigures.filter(name => name !== 'amount');
    throw unknownArgument('figure', figure, others);
  }
}

/** A key alone sums all that is named; else the finest that is named counts. */
function periodsOf(given: string | undefined, options: RealizedOptions): NamedPeriods {
  const { by } = options;
  const isPeriod = by === 'year' || by === 'quarter' || by === 'month' || by === 'day';
  return readPeriods({ period: given, ...options }, isPeriod ? by : 'all');
}

function gainsTable(trades: Table, periods: NamedPeriods, options: RealizedOptions, at: MadeAt): Table {
  const { by, layout, figure, top, method, pool, longterm, gifts, btc } = options;
  const calendar = calendarOf(at.zone);
  const currency = accountCurrencyOf(trades);
  const unit = btc ? 'btc' : 'currency';
  const transactions = transactionsOf(trades, unit);
  const replay = new Replay(transactions, { method, pool, gifts, unit, currency });
  const { disposals } = replay.advanceTo(Number.POSITIVE_INFINITY);
  const firstDay = () => calendar.dayOf(transactions[0]?.timeSeconds ?? at.nowSeconds);
  const { granularity, span } = periodChoice(periods, at, firstDay);
  const sales = salesOf(disposals, longterm, calendar);
  const shownIn = btc ? 'BTC' : currency;
  if (by === 'sale') {
    const within = sales.filter(({ transaction, isSale }) => {
      const day = calendar.dayOf(transaction.timeSeconds);
      return (isSale || gifts === 'show') && (!span || (day >= span.firstDay && day <= span.lastDay));
    });
    return toTable(saleTable(within, isEveryAccount(options.account)), shownIn);
  }
  const key = realizedKeys.find(name => name === by);
  const query = { granularity, key, span };
  const sums = sumRealized(sales, query, calendar);
  const hasTerms = longterm !== 'none';
  if (layout === 'cross' && key !== undefined)
    return toTable(realizedCross(sums, { ...query, key, figure, top }, hasTerms), shownIn);
  const hasRest = top !== undefined && key !== undefined && key !== 'term';
  return toTable(realizedTable(hasRest ? withSmallerAsOther(sums, top) : sums, query, hasTerms), shownIn);
}
