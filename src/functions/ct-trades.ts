// CT_TRADES: all trades and transactions, oldest first, narrowed by the options.
import { joinInTime } from '../analytics/accounts/transactions';
import { tradeShape } from '../core/tables/transactions';
import { withAccount } from './define/columns';
import { defineFunction } from './define/define-function';
import { options } from './define/parameters';
import { together } from './define/reads';
import { tradesDataset } from './define/trades';
import { rowsShown, transactionOptions } from './define/transaction-options';
import { showTransactions } from './output/transaction-table';

export const ctTrades = defineFunction({
  name: 'CT_TRADES',
  summary: 'All trades and transactions with their values, oldest first.',
  parameters: [{ ...options, example: '"from=2025-01-01; type=Trade"' }],
  options: transactionOptions('time,type,buy_amount,buy_currency'),
  examples: [
    { formula: '=CT_TRADES()', shows: 'all transactions' },
    { formula: '=CT_TRADES("order=desc; limit=20")', shows: 'the newest twenty' },
    {
      formula: '=CT_TRADES("from=2025; to=2025; type=Trade; columns=time,buy_amount,buy_currency")',
      shows: "a year's trades in three columns",
    },
  ],
  columns: withAccount(tradeShape(true)),
  // One request, unfiltered and with prices, feeds every formula; the filters run here.
  reads: ({ options }) => ({
    trades: together({ dataset: tradesDataset(options.account), rows: rowsShown(options) }, joinInTime),
  }),
  answer: ({ trades }, { options, facts }) => showTransactions(trades, options, facts),
});
