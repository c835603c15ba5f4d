// CT_INCOME: staking, interest, airdrops and other income, summed by period and type, coin or exchange.
import { incomeTable } from '../analytics/sums/income';
import type { FunctionColumns } from './define/columns';
import { account, columns, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import { options } from './define/parameters';
import { period } from './define/period-options';
import { sumOptions, valueFigure } from './define/sum-options';
import { readSums, showSums } from './period-sums';

const ownColumns: FunctionColumns = {
  always: { period: 'mixed', value_fiat: 'number', value_btc: 'number', rows: 'number' },
  onlyWith: {
    'by=type': { type: 'text' },
    'by=coin': { coin: 'text', amount: 'number' },
    'by=exchange': { exchange: 'text' },
  },
};

export const ctIncome = defineFunction({
  name: 'CT_INCOME',
  summary: 'Coins earned without buying them, summed by period and transaction type, coin or exchange.',
  parameters: [period, { ...options, example: '"by=coin"' }],
  options: [
    account,
    headers,
    columns('period,type,value_fiat'),
    {
      name: 'by',
      kind: 'choice',
      choices: ['type', 'coin', 'exchange'],
      help: 'A row of each period for each transaction type (type, default), coin or exchange.',
      example: 'coin',
      default: 'type',
    },
    valueFigure,
    ...sumOptions,
  ],
  examples: [
    { formula: '=CT_INCOME()', shows: 'income by year and type' },
    {
      formula: '=CT_INCOME("2025"; "by=coin; order=desc")',
      shows: 'income of 2025 by coin, the largest first',
    },
    {
      formula: '=CT_INCOME("month"; "from=2025; to=2025; by=coin; layout=cross; top=3")',
      shows: 'the months of 2025, with columns for the sum, the three largest coins and the rest',
    },
  ],
  columns: ownColumns,
  reads: ({ args, options }) => ({
    income: readSums('income', ownColumns, args.period, options, incomeTable),
  }),
  answer: ({ income }, { options, facts }) => showSums(income, options, facts, ownColumns, 'value_fiat'),
});
