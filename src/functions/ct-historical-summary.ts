// CT_HISTORICAL_SUMMARY: the account's value day by day, a column a series.
import { joinHistories, joinHistoriesInBtc } from '../analytics/accounts/histories';
import { dataset } from '../core/dataset';
import { findColumn } from '../core/tables/table';
import { accountOfHistory, btc, from, headers, limit, timeOrder, to } from './define/common-options';
import { defineFunction } from './define/define-function';
import { flag } from './define/flag';
import { options } from './define/parameters';
import { perAccount } from './define/reads';
import { showHistory } from './output/history';
import { columnsOfField } from './output/pick-columns';

export const ctHistoricalSummary = defineFunction({
  name: 'CT_HISTORICAL_SUMMARY',
  summary: "The account's value day by day: the total and whatever other series CoinTracking keeps.",
  parameters: [
    {
      name: 'series',
      kind: 'names',
      optional: true,
      help: 'One or more series, or a range of their names: Coins is what CT_TOTAL() shows now, Total is CT_TOTAL("profit_fiat"), with currencies and commodities. Leave it out for all.',
      example: '"Total"',
    },
    { ...options, example: '"from=2025-01-01"' },
  ],
  options: [accountOfHistory, headers, from, to, limit, timeOrder, btc],
  examples: [
    { formula: '=CT_HISTORICAL_SUMMARY("Total")', shows: 'date and total value, ready for a chart' },
    { formula: '=CT_HISTORICAL_SUMMARY("Total"; "from=2025-01-01; to=2025-12-31")', shows: 'one year of it' },
  ],
  // The series are the account's own.
  columns: { always: { date: 'day' } },
  reads: ({ options }) => ({
    histories: perAccount(
      dataset(options.account, 'getHistoricalSummary', { btc: flag(options.btc || undefined) }),
    ),
  }),
  answer: ({ histories }, { args, options, facts }) => {
    const join = options.btc ? joinHistoriesInBtc : joinHistories;
    const history = join(histories, facts.zone);
    const time = findColumn(history, 'time')!;
    const series = { ...history, columns: history.columns.filter(column => column !== time) };
    // An account without anything has no series yet; no name is wrong then.
    const picked =
      args.series && series.columns.length > 0
        ? columnsOfField('series', series, args.series).filter(column => column !== undefined)
        : series.columns;
    return showHistory(history, picked, options, facts);
  },
});
