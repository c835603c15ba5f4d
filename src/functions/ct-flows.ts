// CT_FLOWS: what came in from outside and what went out: money and gifts, and what can't be told apart from them.
import { flowsTable } from '../analytics/sums/flows';
import type { FunctionColumns } from './define/columns';
import { account, columns, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import { options } from './define/parameters';
import { period } from './define/period-options';
import { sumOptions } from './define/sum-options';
import { readSums, showSums } from './period-sums';

const ownColumns: FunctionColumns = {
  always: {
    period: 'mixed',
    in: 'number',
    out: 'number',
    net: 'number',
    value_btc: 'number',
    rows: 'number',
  },
  onlyWith: {
    'by=kind': { kind: 'text' },
    'by=type': { type: 'text' },
    'by=coin': { coin: 'text', amount: 'number' },
    'by=exchange': { exchange: 'text' },
  },
  words: { in: 'In ({currency})', out: 'Out ({currency})', net: 'Net ({currency})' },
};

export const ctFlows = defineFunction({
  name: 'CT_FLOWS',
  summary: 'Money and gifts that came in and went out by period; transfers without their other half apart.',
  parameters: [period, { ...options, example: '"by=exchange"' }],
  options: [
    account,
    headers,
    columns('period,in,out,net'),
    {
      name: 'by',
      kind: 'choice',
      choices: ['kind', 'type', 'coin', 'exchange'],
      help: 'kind (default): money (fiat), gifts (gift), and apart from them transfers of coins without their other half (unmatched) and unknown types (unknown). Or money and gifts by type, coin or exchange.',
      example: 'exchange',
      default: 'kind',
    },
    {
      name: 'figure',
      kind: 'choice',
      choices: ['net', 'in', 'out', 'value_btc', 'amount', 'rows'],
      help: 'What layout=cross shows: net (default), in, out, value_btc, rows, or amount with by=coin.',
      example: 'in',
    },
    ...sumOptions,
  ],
  examples: [
    { formula: '=CT_FLOWS()', shows: 'what came in and went out each year, by kind' },
    { formula: '=CT_FLOWS("2025"; "by=exchange")', shows: 'deposits and withdrawals of 2025 by exchange' },
    { formula: '=CT_FLOWS("month"; "layout=cross; figure=in")', shows: 'what came in each month, by kind' },
  ],
  columns: ownColumns,
  reads: ({ args, options }) => ({ flows: readSums('flows', ownColumns, args.period, options, flowsTable) }),
  answer: ({ flows }, { options, facts }) => showSums(flows, options, facts, ownColumns, 'net'),
});
