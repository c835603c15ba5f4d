// What a person may want to know, each with the function that answers and with what its form asks first. Every option that a task
// doesn't ask stands under "More choices".
import type { FunctionName } from '../../../../functions/define/define-function';
import { type FormValues, nothingTyped } from '../formulas/form-values';

export const taskNames = [
  'coinNow',
  'allCoins',
  'totals',
  'byExchange',
  'status',
  'onDate',
  'valueOverTime',
  'coinOverTime',
  'growth',
  'trades',
  'ledger',
  'income',
  'fees',
  'flows',
  'realized',
  'gains',
  'lots',
  'shares',
  'check',
] as const;
export type TaskName = (typeof taskNames)[number];

export type TaskGroup = 'now' | 'time' | 'tax';

/** What the chips fill in. */
export type Chips = 'columns' | 'field' | 'series';

/** What a form asks, and what it begins with. */
export interface FormPlan {
  readonly function: FunctionName;
  /** Names of parameters and options; `when` is `from` and `to`, `columns` the chips. */
  readonly fields: readonly string[];
  readonly chips: Chips | undefined;
  /** At first, and in this order; none: all. */
  readonly ticked: readonly string[];
  /** Chips that the function shows where none are named. */
  readonly usual?: readonly string[];
  /** The function shows a table without a coin; the task is about one. */
  readonly needsCoin?: boolean;
  /** `year`: this one; `today`: `2026-11-26`. */
  typedFirst(at: Today): FormValues;
}

export interface Task extends FormPlan {
  readonly name: TaskName;
  readonly group: TaskGroup;
}

export interface Today {
  readonly year: number;
  readonly today: string;
}

const options = (values: Readonly<Record<string, string>>): FormValues => ({ args: {}, options: values });
const lastYear = ({ year }: Today) => ({ from: String(year - 1), to: String(year - 1) });
const thisYear = ({ year }: Today) => ({ from: String(year), to: String(year) });

export const tasks: readonly Task[] = [
  {
    name: 'coinNow',
    group: 'now',
    function: 'CT_BALANCE',
    fields: ['coin', 'columns'],
    chips: 'field',
    ticked: ['amount'],
    usual: ['amount'],
    needsCoin: true,
    typedFirst: () => nothingTyped,
  },
  {
    name: 'allCoins',
    group: 'now',
    function: 'CT_BALANCE',
    fields: ['coin', 'columns'],
    chips: 'columns',
    ticked: ['coin', 'amount', 'price_fiat', 'value_fiat'],
    typedFirst: () => nothingTyped,
  },
  {
    name: 'totals',
    group: 'now',
    function: 'CT_TOTAL',
    fields: ['columns'],
    chips: 'field',
    ticked: ['value_fiat', 'profit_fiat'],
    usual: ['value_fiat'],
    typedFirst: () => nothingTyped,
  },
  {
    name: 'byExchange',
    group: 'now',
    function: 'CT_GROUPED_BALANCE',
    fields: ['group', 'coin', 'columns'],
    chips: 'columns',
    ticked: ['name', 'coin', 'amount', 'fiat'],
    typedFirst: () => ({ args: { group: 'exchange' }, options: { order: 'desc' } }),
  },
  {
    name: 'status',
    group: 'now',
    function: 'CT_STATUS',
    fields: ['item'],
    chips: undefined,
    ticked: [],
    typedFirst: () => nothingTyped,
  },
  {
    name: 'onDate',
    group: 'time',
    function: 'CT_BALANCE_ON',
    fields: ['date', 'coin', 'columns'],
    chips: 'columns',
    ticked: ['coin', 'amount', 'price', 'value'],
    typedFirst: ({ year }) => ({ args: { date: `${year - 1}-12-31` }, options: { order: 'desc' } }),
  },
  {
    name: 'valueOverTime',
    group: 'time',
    function: 'CT_HISTORICAL_SUMMARY',
    fields: ['when', 'columns'],
    chips: 'series',
    ticked: ['Coins'],
    typedFirst: at => options(thisYear(at)),
  },
  {
    name: 'coinOverTime',
    group: 'time',
    function: 'CT_HISTORICAL_CURRENCY',
    fields: ['coin', 'when', 'columns'],
    chips: 'field',
    ticked: ['amount', 'fiat'],
    typedFirst: at => options(thisYear(at)),
  },
  {
    name: 'growth',
    group: 'time',
    function: 'CT_PERFORMANCE',
    fields: ['period', 'when', 'columns'],
    chips: 'columns',
    ticked: ['period', 'start_value', 'flows', 'end_value', 'gain', 'twr'],
    typedFirst: () => ({ args: { period: 'month' }, options: { order: 'desc' } }),
  },
  {
    name: 'trades',
    group: 'tax',
    function: 'CT_TRADES',
    fields: ['when', 'coin', 'columns'],
    chips: 'columns',
    ticked: ['time', 'type', 'buy', 'sell', 'fee', 'exchange'],
    typedFirst: at => options({ ...lastYear(at), order: 'desc' }),
  },
  {
    name: 'ledger',
    group: 'tax',
    function: 'CT_LEDGER',
    fields: ['when', 'coin', 'columns'],
    chips: 'columns',
    ticked: ['time', 'type', 'currency', 'amount', 'post_balance'],
    typedFirst: at => options({ ...lastYear(at), order: 'desc' }),
  },
  {
    name: 'income',
    group: 'tax',
    function: 'CT_INCOME',
    fields: ['when', 'period', 'by', 'columns'],
    chips: 'columns',
    ticked: [],
    typedFirst: at => ({ args: { period: 'month' }, options: { ...lastYear(at), by: 'type' } }),
  },
  {
    name: 'fees',
    group: 'tax',
    function: 'CT_FEES',
    fields: ['when', 'period', 'by', 'columns'],
    chips: 'columns',
    ticked: [],
    typedFirst: at => ({ args: { period: 'month' }, options: { ...lastYear(at), by: 'exchange' } }),
  },
  {
    name: 'flows',
    group: 'tax',
    function: 'CT_FLOWS',
    fields: ['when', 'period', 'columns'],
    chips: 'columns',
    ticked: [],
    typedFirst: () => ({ args: { period: 'year' }, options: {} }),
  },
  {
    name: 'realized',
    group: 'tax',
    function: 'CT_REALIZED',
    fields: ['when', 'by', 'method', 'columns'],
    chips: 'columns',
    ticked: [],
    typedFirst: at => options({ ...lastYear(at), by: 'coin' }),
  },
  {
    name: 'gains',
    group: 'tax',
    function: 'CT_GAINS',
    fields: ['coin', 'columns'],
    chips: 'columns',
    ticked: ['coin', 'amount', 'cost', 'current_value', 'realized_gain', 'unrealized_gain'],
    typedFirst: () => options({ order: 'desc' }),
  },
  {
    name: 'lots',
    group: 'tax',
    function: 'CT_LOTS',
    fields: ['coin', 'method', 'columns'],
    chips: 'columns',
    ticked: ['coin', 'acquired', 'amount', 'cost', 'value', 'gain', 'long_from'],
    typedFirst: () => options({ order: 'free' }),
  },
  {
    name: 'shares',
    group: 'tax',
    function: 'CT_ALLOCATION',
    fields: ['by', 'columns'],
    chips: 'columns',
    ticked: [],
    typedFirst: () => ({ args: { by: 'coin' }, options: {} }),
  },
  {
    name: 'check',
    group: 'tax',
    function: 'CT_CHECK',
    fields: ['when', 'columns'],
    chips: 'columns',
    ticked: ['severity', 'check', 'coin', 'exchange', 'time', 'amount', 'what_to_do'],
    typedFirst: () => nothingTyped,
  },
];

export const taskGroups: readonly TaskGroup[] = ['now', 'time', 'tax'];
