// CT_GROUPED_BALANCE: what the account holds by exchange, trade group or transaction type.
import { joinGroups } from '../analytics/accounts/balances';
import { withRestAsOther } from '../analytics/sums/balance-rest';
import { dataset } from '../core/dataset';
import { groupedBalanceShape, groupTotal } from '../core/tables/grouped-balance';
import { allRows, findColumn, type Table, takeRows } from '../core/tables/table';
import { coinTableOptions } from './define/common-options';
import { defineFunction } from './define/define-function';
import { flag } from './define/flag';
import { coin, field, options } from './define/parameters';
import { together } from './define/reads';
import { showGroupsAcross } from './grouped-cross';
import { unknownArgument } from './input/parse-options';
import { knownType, knownTypes } from './input/transaction-type';
import { showCoins } from './output/coin-table';
import { rowsWith } from './output/select-rows';

export const ctGroupedBalance = defineFunction({
  name: 'CT_GROUPED_BALANCE',
  summary: 'What you hold by exchange, trade group or transaction type; narrowed by name and coin.',
  parameters: [
    {
      name: 'group',
      kind: 'text',
      optional: true,
      choices: ['exchange', 'group', 'type'],
      help: 'By exchange (default), group or type.',
      example: '"exchange"',
    },
    {
      name: 'name',
      kind: 'text',
      optional: true,
      help: 'One exchange, trade group or transaction type. Leave it out for all.',
      example: '"Kraken"',
    },
    coin,
    {
      ...field,
      help: 'amount (default), fiat, btc; one, a list or a range; with layout=cross one.',
      example: '"amount,fiat"',
    },
    options,
  ],
  options: [
    ...coinTableOptions('name,coin,amount'),
    {
      name: 'totals',
      kind: 'choice',
      choices: ['no', 'yes', 'only'],
      help: 'Whether the sums of each group come along, as coin TOTAL_SUMMARY, or come alone. With layout=cross they are of coins only and come as a first row. Left out: no.',
      example: 'only',
    },
    {
      name: 'layout',
      kind: 'choice',
      choices: ['list', 'cross'],
      help: 'list (default): a row for each group and coin, and money is one. cross: a row for each coin and a column for each group, the most valuable first, behind their sum; without money. Beside given coins only the groups, 0 where a coin is not held.',
      example: 'cross',
      default: 'list',
    },
    {
      name: 'top',
      kind: 'count',
      help: 'So many of the most valuable groups, the rest together as a last one called Other.',
      example: '5',
    },
    {
      name: 'exclude_dep_with',
      kind: 'yes-no',
      help: 'Whether deposits and withdrawals are left out. Left out: no, so that each group shows what is held there.',
      example: 'yes',
    },
    {
      name: 'type',
      kind: 'text',
      help: 'Only transactions of this type count.',
      example: 'Trade',
    },
  ],
  examples: [
    { formula: '=CT_GROUPED_BALANCE()', shows: 'every coin on every exchange' },
    { formula: '=CT_GROUPED_BALANCE("exchange"; "Kraken"; "BTC")', shows: 'the amount of BTC on Kraken' },
    {
      formula: '=CT_GROUPED_BALANCE("exchange"; ; ; ; "totals=only; order=desc")',
      shows: 'what each exchange holds in sum, the largest first',
    },
    {
      formula: '=CT_GROUPED_BALANCE("exchange"; ; ; "fiat"; "layout=cross; totals=yes; order=desc")',
      shows: 'the value of each coin on each exchange, with sums',
    },
  ],
  columns: groupedBalanceShape,
  reads: ({ args, options }) => ({
    groups: together(
      dataset(options.account, 'getGroupedBalance', {
        group: args.group ?? 'exchange',
        exclude_dep_with: flag(options.exclude_dep_with ?? false),
        type: options.type === undefined ? undefined : typeAsSent(options.type),
      }),
      joinGroups,
    ),
  }),
  answer: ({ groups }, { args, options, facts }) => {
    const columns = (name: string) => groups.columns.filter(column => column.name === name);
    const { account } = options;
    const named = rowsWith(groups, allRows(groups), columns('name'), {
      kind: args.group ?? 'exchange',
      argument: 'name',
      wanted: args.name === undefined ? undefined : [args.name],
      account,
      facts,
    });
    if (options.layout === 'cross') {
      return showGroupsAcross(takeRows(groups, named), { ...args, options, facts });
    }
    const shown = { ...args, options, facts, valueColumns: ['fiat'] };
    if (args.coin && args.name !== undefined) return showCoins(groups, { ...shown, rows: named });
    const { coin } = args;
    const mayBeMissing = (options.missing ?? (coin?.many ? 'blank' : 'error')) !== 'error';
    const ofCoins = rowsWith(groups, named, columns('coin'), {
      kind: 'coin',
      argument: 'coin',
      wanted: coin && (coin.parts ?? coin.items.filter(item => item !== '')),
      account,
      facts: mayBeMissing ? { knows: () => true } : facts,
    });
    const { top } = options;
    const { table, restFrom } = top
      ? withRestAsOther(takeRows(groups, ofCoins), top)
      : { table: groups, restFrom: groups.rowCount };
    const rows = top ? allRows(table) : ofCoins;
    const isListed = coin ? () => true : isListedBy(options.totals ?? 'no', table);
    return showCoins(table, { ...shown, coin: undefined, rows: rows.filter(isListed), restFrom });
  },
});

/** The sums of the groups are rows, too. */
function isListedBy(totals: 'no' | 'yes' | 'only', table: Table): (row: number) => boolean {
  const coins = findColumn(table, 'coin')!.values;
  return row => totals === 'yes' || (coins[row] === groupTotal) === (totals === 'only');
}

/** Of a type that it doesn't know, CoinTracking would show another figure without a word. The API of 2018 wrote "Gift(Out)". */
function typeAsSent(given: string): string {
  const type = knownType(given);
  if (type === undefined) throw unknownArgument('type', given, knownTypes());
  return /\((in|out)\)\s*$/i.test(given) ? given.trim() : type;
}
