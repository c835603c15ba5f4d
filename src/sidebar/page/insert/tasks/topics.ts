// What people call things, and the tasks and reports that answer. The words of each topic are the languages'.

import type { FunctionName } from '../../../../functions/define/define-function';
import type { ReportName } from '../../../contract';
import type { TaskName } from './tasks';

export interface Answering {
  readonly task: TaskName;
  /** Of the task's function: why it is found. */
  readonly column?: string;
  /** The chip of that column, to be ticked. */
  readonly chip?: string;
  /** Its title as a result. */
  readonly has?: 'tradesFee' | 'tradesPrice' | 'onDatePrice';
}

interface Topic {
  readonly tasks: readonly Answering[];
  readonly functions?: readonly FunctionName[];
  readonly report?: ReportName;
}

export const topics = {
  fee: {
    tasks: [
      { task: 'fees' },
      { task: 'trades', column: 'fee_amount', chip: 'fee', has: 'tradesFee' },
      { task: 'flows' },
    ],
    report: 'tax',
  },
  staking: { tasks: [{ task: 'income' }], report: 'income' },
  gain: {
    tasks: [
      { task: 'realized' },
      { task: 'gains' },
      { task: 'totals', column: 'profit_fiat', chip: 'profit_fiat' },
      { task: 'lots', column: 'gain', chip: 'gain' },
      { task: 'growth', column: 'gain', chip: 'gain' },
    ],
    report: 'tax',
  },
  place: {
    tasks: [
      { task: 'byExchange' },
      { task: 'trades', column: 'exchange', chip: 'exchange' },
      { task: 'fees' },
    ],
    report: 'exchanges',
  },
  price: {
    tasks: [
      { task: 'allCoins', column: 'price_fiat', chip: 'price_fiat' },
      { task: 'coinNow', column: 'price_fiat', chip: 'price_fiat' },
      { task: 'onDate', column: 'price', chip: 'price', has: 'onDatePrice' },
      { task: 'trades', column: 'buy_value_in_cur', chip: 'values', has: 'tradesPrice' },
    ],
    report: 'overview',
  },
  money: { tasks: [{ task: 'flows' }, { task: 'trades' }, { task: 'ledger' }] },
  lot: { tasks: [{ task: 'lots' }, { task: 'realized' }], report: 'tax' },
  history: {
    tasks: [{ task: 'valueOverTime' }, { task: 'coinOverTime' }, { task: 'growth' }, { task: 'onDate' }],
    report: 'history',
  },
  share: { tasks: [{ task: 'shares' }, { task: 'byExchange' }], report: 'overview' },
  trouble: { tasks: [{ task: 'check' }] },
  age: { tasks: [{ task: 'status' }], functions: ['CT_LAST_UPDATE'] },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof topics;

export const topicNames = Object.keys(topics) as TopicName[];

export function topicOf(name: TopicName): Topic {
  return topics[name];
}
