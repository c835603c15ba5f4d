// CT_TOTAL: value and profit of the whole account, from the totals beside the balance.
import { joinCoins } from '../analytics/accounts/balances';
import { dataset } from '../core/dataset';
import { totalFields } from '../core/tables/balance';
import { account, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Names } from './define/parameter';
import { field, options } from './define/parameters';
import { together } from './define/reads';
import { inOwnDirection } from './output/directions';
import { figureOf } from './output/figure';
import { headerOf } from './output/header';
import { columnsOfField } from './output/pick-columns';

const totalField: Names = { items: ['value_fiat'], many: false, columns: 1, parts: ['value_fiat'] };
const wholeAccount: Names = { items: [''], many: false, columns: 1 };

export const ctTotal = defineFunction({
  name: 'CT_TOTAL',
  summary: 'What all coins are worth, or the whole account with its currencies.',
  parameters: [
    {
      ...field,
      help: 'value_fiat (default), value_btc: what all coins are worth. profit_fiat, profit_btc: with currencies and commodities, which is the profit or loss only where no deposits of money are recorded. One, a list or a range.',
      example: '"profit_fiat"',
    },
    { ...options, example: '"account=default"' },
  ],
  options: [account, headers],
  examples: [
    { formula: '=CT_TOTAL()', shows: 'the value of all coins, in the account currency' },
    {
      formula: '=CT_TOTAL("profit_fiat")',
      shows:
        'the total with currencies: what the account is worth where deposits of money are recorded, else the profit or loss',
    },
    { formula: '=CT_TOTAL("value_fiat,profit_fiat"; "headers=yes")', shows: 'both, with a header row' },
  ],
  columns: { always: totalFields },
  reads: ({ options }) => ({ balance: together(dataset(options.account, 'getBalance', {}), joinCoins) }),
  answer: ({ balance }, { args, options }) => {
    const totals = {
      ...balance,
      rowCount: 1,
      columns: Object.entries(balance.totals).map(([name, value]) => ({
        name,
        type: 'number' as const,
        values: [value],
      })),
    };
    const { field = totalField } = args;
    const columns = columnsOfField('field', totals, field);
    const headers = columns.map(column => (column ? headerOf(column, totals.currency) : ''));
    const figures = columns.map(column => figureOf(column, [0]));
    return inOwnDirection([figures], options.headers ? headers : undefined, wholeAccount, field);
  },
});
