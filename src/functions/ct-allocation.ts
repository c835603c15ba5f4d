// CT_ALLOCATION: what share of the whole each coin, exchange, type or own class has, and how far that is from what is aimed at.
import { joinCoins, joinGroups } from '../analytics/accounts/balances';
import { type AllocationRow, allocationOf } from '../analytics/allocation/allocation';
import { type Slice, slicesByClass, slicesByCoin, slicesByGroup } from '../analytics/allocation/slices';
import { type AnswerTable, toTable } from '../analytics/answer-table';
import { findCoin } from '../core/coin-names';
import { dataset } from '../core/dataset';
import { NameIndex } from '../core/names';
import { findColumn, type Table } from '../core/tables/table';
import type { FunctionColumns } from './define/columns';
import { account, btc, columns, headers } from './define/common-options';
import { defineFunction } from './define/define-function';
import type { Pairs } from './define/parameter';
import { options } from './define/parameters';
import { together } from './define/reads';
import { readShares } from './input/read-pairs';
import { showAnswer } from './output/answer';

const ownColumns: FunctionColumns = {
  always: { value: 'number', share: 'number' },
  onlyWith: {
    '"coin"': { coin: 'text' },
    '"exchange"': { exchange: 'text' },
    '"type"': { type: 'text' },
    'classes of your own': { class: 'text' },
    targets: { target: 'number', drift: 'number', trade: 'number' },
  },
  words: { value: 'Value ({currency})', trade: 'To trade ({currency})' },
};

export const ctAllocation = defineFunction({
  name: 'CT_ALLOCATION',
  summary:
    'Value and share of each coin, exchange, transaction type or class of your own, the largest first; with targets, the drift from them.',
  parameters: [
    {
      name: 'by',
      kind: 'pairs',
      optional: true,
      choices: ['coin', 'exchange', 'type'],
      help: 'coin (default), exchange or type; or classes of your own: a range of two columns, coins and their classes.',
      example: '"coin"',
    },
    {
      name: 'targets',
      kind: 'pairs',
      optional: true,
      help: 'What you aim at: a range of two columns, names and shares such as 25%. It adds target, drift (share − target) and what to buy or sell.',
      example: 'D2:E9',
    },
    { ...options, example: '"top=7"' },
  ],
  options: [
    account,
    headers,
    columns('value,share'),
    btc,
    {
      name: 'top',
      kind: 'count',
      help: 'So many rows, the rest together as a last row called Other.',
      example: '7',
    },
  ],
  examples: [
    { formula: '=CT_ALLOCATION()', shows: 'value and share of each coin' },
    {
      formula: '=CT_ALLOCATION("exchange")',
      shows: 'value and share of each exchange, ready for a pie chart',
    },
    { formula: '=CT_ALLOCATION("coin"; D2:E9)', shows: 'how far each coin is from its target' },
  ],
  columns: ownColumns,
  reads: ({ args: { by }, options: { account } }) => ({
    held:
      by === 'exchange' || by === 'type'
        ? together(dataset(account, 'getGroupedBalance', { group: by, exclude_dep_with: 0 }), joinGroups)
        : together(dataset(account, 'getBalance', {}), joinCoins),
  }),
  answer: ({ held }, { args: { by = 'coin', targets }, options, facts }) => {
    const slices = slicesOf(held, by, options.btc);
    const isOfCoins = by === 'coin';
    const wanted = targets && readShares('targets', targets).map(nameMeant(held, isOfCoins));
    const { top } = options;
    const rows = allocationOf(slices, { ...(top && { top }), ...(wanted && { targets: wanted }) });
    const key = typeof by === 'string' ? by : 'class';
    const table = allocationTable(rows, key, wanted !== undefined);
    const { btc: isBtc, ...shown } = options;
    return showAnswer(toTable(table, isBtc ? 'BTC' : held.currency), shown, facts, ownColumns);
  },
});

function slicesOf(held: Table, by: Pairs | 'coin' | 'exchange' | 'type', btc: boolean | undefined): Slice[] {
  const unit = btc ? 'btc' : 'currency';
  if (by === 'coin') return slicesByCoin(held, unit);
  if (typeof by === 'string') return slicesByGroup(held, unit);
  const classes = by.filter(([, name]) => name !== '').map(([coin, name]) => [coin, String(name)] as const);
  return slicesByClass(held, classes.map(nameMeant(held, true)), unit);
}

/** As CoinTracking calls the coin. */
function nameMeant(
  held: Table,
  isCoin: boolean,
): <T>(pair: readonly [name: string, value: T]) => readonly [string, T] {
  const coins = new NameIndex(findColumn(held, 'coin')!.values.map(String));
  return ([name, value]) => [(isCoin ? findCoin(name, coins) : undefined) ?? name, value];
}

function allocationTable(rows: readonly AllocationRow[], key: string, hasTargets: boolean): AnswerTable {
  const figures = ['value', 'share', ...(hasTargets ? ['target', 'drift', 'trade'] : [])] as const;
  return {
    columns: [{ name: key, type: 'text' }, ...figures.map(name => ({ name, type: 'number' }) as const)],
    rows: rows.map(row => [
      row.name,
      ...figures.map(name => row[name as Exclude<keyof AllocationRow, 'name'>] ?? null),
    ]),
  };
}
