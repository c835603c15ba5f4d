// CT_BALANCE: what the account holds now, as a table of coins or as figures of some.
import { joinCoins } from '../analytics/accounts/balances';
import { withSmallerAsOther } from '../analytics/sums/smaller-rows';
import { dataset } from '../core/dataset';
import { balanceShape } from '../core/tables/balance';
import { allRows, findColumn } from '../core/tables/table';
import { balanceOptions } from './define/common-options';
import { defineFunction } from './define/define-function';
import { coin, field, options } from './define/parameters';
import { together } from './define/reads';
import { showCoins } from './output/coin-table';

export const ctBalance = defineFunction({
  name: 'CT_BALANCE',
  summary:
    'What you hold now: a table of all coins, or the amount, value or price of one coin or a range of coins.',
  parameters: [
    coin,
    {
      ...field,
      help: 'amount (default), value_fiat, value_btc, price_fiat, price_btc, change1h, change24h, change7d, change30d; one, a list or a range.',
    },
    options,
  ],
  options: [
    ...balanceOptions('coin,amount,value_fiat'),
    {
      name: 'zero',
      kind: 'yes-no',
      help: 'Whether the table lists coins that you hold nothing of any more. Left out: no.',
      example: 'yes',
    },
    {
      name: 'top',
      kind: 'count',
      help: 'So many rows of the table, the largest, and the rest together as a last row called Other, with its value alone.',
      example: '7',
    },
  ],
  examples: [
    { formula: '=CT_BALANCE("BTC")', shows: 'the amount of BTC' },
    { formula: '=CT_BALANCE("BTC"; "value_fiat")', shows: 'its value in the account currency' },
    {
      formula: '=CT_BALANCE(A2:A9; "amount,value_fiat")',
      shows: 'amount and value beside each coin of a range',
    },
    { formula: '=CT_BALANCE("limit=10")', shows: 'the ten largest holdings' },
    { formula: '=CT_BALANCE("top=10")', shows: 'the ten largest holdings, and the value of the others' },
  ],
  columns: balanceShape,
  reads: ({ options }) => ({ balance: together(dataset(options.account, 'getBalance', {}), joinCoins) }),
  answer: ({ balance }, { args, options, facts }) => {
    const amounts = findColumn(balance, 'amount')!.values;
    const shown = { ...args, options, facts, valueColumns: ['value_fiat'] };
    if (args.coin) return showCoins(balance, shown);
    const { zero, top } = options;
    const rows = allRows(balance).filter(row => zero || amounts[row] !== 0);
    const values = ['value_fiat', 'value_btc'] as const;
    const { table, ...shownRows } = top
      ? withSmallerAsOther(balance, rows, { top, values })
      : { table: balance, rows };
    return showCoins(table, { ...shown, ...shownRows });
  },
});
