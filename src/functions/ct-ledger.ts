import { dataset } from '../core/dataset';
import { defaultAccount } from './define/common-options';
import { defineFunction } from './define/define-function';
import { flag } from './define/flag';
import { options } from './define/parameters';
import { showTransactions, transactionOptions } from './output/transaction-table';

export const ctLedger = defineFunction({
  name: 'CT_LEDGER',
  summary: 'All ledger entries with the balances before and after, oldest first.',
  reads: 'getLedger',
  parameters: [{ ...options, example: '"coin=BTC; order=desc"' }],
  options: [
    ...transactionOptions,
    { name: 'advanced', kind: 'yes-no', help: "With CoinTracking's advanced columns.", example: 'yes' },
  ],
  examples: [
    { formula: '=CT_LEDGER()', shows: 'the whole ledger' },
    { formula: '=CT_LEDGER("coin=BTC; from=2025-01-01")', shows: 'entries of BTC since 2025' },
  ],
  run: (_args, given, portfolio) => {
    const parameters = { show_advanced: flag(given.advanced || undefined) };
    return showTransactions(
      dataset(given.account ?? defaultAccount, 'getLedger', parameters),
      given,
      portfolio,
    );
  },
});
