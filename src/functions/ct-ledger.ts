// CT_LEDGER: all ledger entries, oldest first, narrowed by the options.
import { joinInTime } from '../analytics/accounts/transactions';
import { dataset } from '../core/dataset';
import { ledgerShape } from '../core/tables/transactions';
import { withAccount } from './define/columns';
import { defineFunction } from './define/define-function';
import { flag } from './define/flag';
import { options } from './define/parameters';
import { together } from './define/reads';
import { rowsShown, transactionOptions } from './define/transaction-options';
import { showTransactions } from './output/transaction-table';

export const ctLedger = defineFunction({
  name: 'CT_LEDGER',
  summary: 'All ledger entries with the balances before and after, oldest first.',
  parameters: [{ ...options, example: '"coin=BTC; order=desc"' }],
  options: [
    ...transactionOptions('time,type,exchange'),
    { name: 'advanced', kind: 'yes-no', help: "With CoinTracking's advanced columns.", example: 'yes' },
  ],
  examples: [
    { formula: '=CT_LEDGER()', shows: 'the whole ledger' },
    { formula: '=CT_LEDGER("coin=BTC; from=2025-01-01")', shows: 'entries of BTC since 2025' },
  ],
  columns: withAccount(ledgerShape),
  reads: ({ options }) => ({
    ledger: together(
      {
        dataset: dataset(options.account, 'getLedger', {
          show_advanced: flag(options.advanced || undefined),
        }),
        rows: rowsShown(options),
      },
      joinInTime,
    ),
  }),
  answer: ({ ledger }, { options, facts }) => showTransactions(ledger, options, facts),
});
