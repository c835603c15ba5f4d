// CT_GAINS: realized and unrealized gains, as a table of coins or as figures of some.
import { joinCoins, joinCoinsInBtc } from '../analytics/accounts/balances';
import { dataset } from '../core/dataset';
import { gainsShape } from '../core/tables/gains';
import { btc, coinTableOptions } from './define/common-options';
import { defineFunction } from './define/define-function';
import { flag } from './define/flag';
import { coin, field, options } from './define/parameters';
import { together } from './define/reads';
import { showCoins } from './output/coin-table';

/** As CoinTracking's help and its old API documentation name them. */
const taxMethods = [
  ...['FIFO', 'LIFO', 'HIFO', 'LOFO', 'HPFO', 'LPFO', 'HAFO', 'LAFO'],
  ...['ACB', 'AVCO', 'OPTI', 'ZERO', 'HMRC'],
];

export const ctGains = defineFunction({
  name: 'CT_GAINS',
  summary: 'Realized and unrealized gains: a table of all coins, or figures of one coin or a range of coins.',
  parameters: [
    coin,
    {
      ...field,
      help: "The columns of the table by CoinTracking's names, such as amount (default), cost or current_value; one, a list or a range. The amount leaves deposits and withdrawals out, so it may differ from CT_BALANCE's.",
      example: '"cost,current_value"',
    },
    options,
  ],
  options: [
    ...coinTableOptions('coin,amount,cost'),
    {
      name: 'price',
      kind: 'choice',
      choices: ['best', 'transaction', 'counterpart'],
      help: 'Which price CoinTracking takes for a transaction. Left out: as set in the account.',
      example: 'transaction',
    },
    {
      name: 'costbasis',
      kind: 'choice',
      choices: ['unsold', 'all'],
      help: 'Average cost of the unsold or of all purchases. Left out: as set in the account.',
      example: 'unsold',
    },
    {
      name: 'exclude_dep_with',
      kind: 'yes-no',
      help: 'Whether deposits and withdrawals are left out. Left out: yes, as they are neither gain nor loss.',
      example: 'no',
    },
    btc,
    {
      name: 'tax_method',
      kind: 'choice',
      choices: taxMethods,
      help: 'The tax method, such as FIFO or HIFO, where CoinTracking offers it. Left out: as set in the account.',
      example: 'FIFO',
    },
  ],
  examples: [
    { formula: '=CT_GAINS()', shows: 'all coins with cost, value and gains' },
    { formula: '=CT_GAINS("ETH"; "cost,current_value")', shows: 'what the ETH cost and what they are worth' },
    { formula: '=CT_GAINS(; ; "btc=yes")', shows: 'the same table in BTC' },
  ],
  columns: gainsShape,
  reads: ({ options }) => ({
    gains: together(
      dataset(options.account, 'getGains', {
        price: options.price,
        costbasis: options.costbasis,
        exclude_dep_with: flag(options.exclude_dep_with),
        btc: flag(options.btc || undefined),
        tax_method: options.tax_method,
      }),
      options.btc ? joinCoinsInBtc : joinCoins,
    ),
  }),
  answer: ({ gains }, { args, options, facts }) =>
    showCoins(gains, { ...args, options, facts, valueColumns: ['current_value', 'value_fiat', 'cost'] }),
});
