// CT_FEES: fees, those inside of amounts and those with a row of their own apart.
import { feesTable } from '../analytics/sums/fees';
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
    'by=kind': { kind: 'text' },
    'by=type': { type: 'text' },
    'by=coin': { coin: 'text', amount: 'number' },
    'by=exchange': { exchange: 'text' },
  },
};

export const ctFees = defineFunction({
  name: 'CT_FEES',
  summary:
    'Fees by period: those inside of amounts and those with a row of their own; or by type, coin, exchange.',
  parameters: [period, { ...options, example: '"by=exchange"' }],
  options: [
    account,
    headers,
    columns('period,kind,value_fiat'),
    {
      name: 'by',
      kind: 'choice',
      choices: ['kind', 'type', 'coin', 'exchange'],
      help: 'kind (default): fees inside of amounts (inside), which gains count already, and fees with a row of their own (row). Or by type, coin or exchange. A fee that stands in both places counts once, as row.',
      example: 'exchange',
      default: 'kind',
    },
    valueFigure,
    ...sumOptions,
  ],
  examples: [
    { formula: '=CT_FEES()', shows: 'the fees of each year, by kind' },
    {
      formula: '=CT_FEES("month"; "by=exchange; layout=cross")',
      shows: 'months, with a column for each exchange',
    },
    { formula: '=CT_FEES("2025"; "by=coin; order=desc")', shows: 'fees of 2025 by coin, the largest first' },
  ],
  columns: ownColumns,
  reads: ({ args, options }) => ({ fees: readSums('fees', ownColumns, args.period, options, feesTable) }),
  answer: ({ fees }, { options, facts }) => showSums(fees, options, facts, ownColumns, 'value_fiat'),
});
