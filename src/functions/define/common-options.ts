// The options that functions share, so that they mean the same everywhere.
import { defaultAccount } from '../../core/accounts/account';
import type { OptionsOf } from './option';

export const account = {
  name: 'account',
  kind: 'text',
  help: 'Which connected account, or demo for made-up data; the first one is called default. * is all of them together.',
  example: 'default',
  default: defaultAccount,
} as const;

/** Of functions with a row a day. */
export const accountOfHistory = {
  ...account,
  help: 'Which connected account, or demo for made-up data; the first one is called default. * is the sum of all of them, on the days of which each that has begun by then has figures.',
} as const;

export const headers = {
  name: 'headers',
  kind: 'yes-no',
  help: 'Whether a header row comes first.',
  example: 'no',
} as const;

/** `example`: columns of the function's own table. */
export const columns = <const E extends string>(example: E) =>
  ({
    name: 'columns',
    kind: 'names',
    help: 'Which columns, in which order, by their names or their headers.',
    example,
  }) as const;

export const from = {
  name: 'from',
  kind: 'date',
  help: 'Nothing before this day; also 2025, 2025-Q1, 2025-03, today-30, ytd, last year, or a cell with a date.',
  example: '2025-01-01',
} as const;

export const to = {
  name: 'to',
  kind: 'date',
  help: 'Nothing after this day, which itself is included; also 2025, 2025-Q1, 2025-03, yesterday, last month.',
  example: '2025-12-31',
} as const;

export const fetch = {
  name: 'fetch',
  kind: 'yes-no',
  help: 'no: shows only what is fetched already, blank until then, and never spends a call.',
  example: 'no',
} as const;

export const limit = {
  name: 'limit',
  kind: 'count',
  help: 'At most this many rows.',
  example: '10',
} as const;

export const timeOrder = {
  name: 'order',
  kind: 'choice',
  choices: ['asc', 'desc'],
  help: 'asc: oldest first. desc: newest first; with limit, the newest ones.',
  example: 'desc',
} as const;

const valueOrder = {
  name: 'order',
  kind: 'choice',
  choices: ['asc', 'desc'],
  help: 'desc: the largest value first; with limit, the largest ones. asc: the smallest. Left out: as CoinTracking sorts.',
  example: 'desc',
} as const;

export const missing = {
  name: 'missing',
  kind: 'choice',
  choices: ['blank', 'zero', 'error'],
  help: 'What stands beside a coin that the account has never had. Left out: blank in a range or a list, an error for a single coin.',
  example: 'zero',
} as const;

/** Where the largest value comes first anyway. */
const largestFirst = {
  ...valueOrder,
  help: 'desc (default): the largest value first; with limit, the largest ones. asc: the smallest first.',
  example: 'asc',
  default: 'desc',
} as const;

/** Of every function with a row a coin. */
export const coinTableOptions = <const E extends string>(columnsExample: E) =>
  [account, headers, columns(columnsExample), limit, valueOrder, missing] as const;

export const balanceOptions = <const E extends string>(columnsExample: E) =>
  [account, headers, columns(columnsExample), limit, largestFirst, missing] as const;

export const btc = {
  name: 'btc',
  kind: 'yes-no',
  help: 'Values in BTC instead of the account currency.',
  example: 'yes',
} as const;

/** Which rows of a table, in which order. */
export type Selection = OptionsOf<readonly [typeof from, typeof to, typeof limit, typeof timeOrder]>;
