// What functions share that sum by period and key.
import { from, limit, to } from './common-options';

export const layout = {
  name: 'layout',
  kind: 'choice',
  choices: ['list', 'cross'],
  help: 'list (default): a row for each period and key. cross: a row for each period and a column for each key, behind their sum.',
  example: 'cross',
  default: 'list',
} as const;

export const top = {
  name: 'top',
  kind: 'count',
  help: 'Only so many of the largest by name; all others together are the last one, Other.',
  example: '3',
} as const;

const order = {
  name: 'order',
  kind: 'choice',
  choices: ['asc', 'desc'],
  help: 'asc (default): oldest period first. desc: newest first, and within a period the largest value first.',
  example: 'desc',
  default: 'asc',
} as const;

/** `figure`: of the function, after them. */
export const sumOptions = [layout, top, from, to, limit, order] as const;

export const valueFigure = {
  name: 'figure',
  kind: 'choice',
  choices: ['value_fiat', 'value_btc', 'amount', 'rows'],
  help: 'What layout=cross shows: value_fiat (default), value_btc, rows, or amount with by=coin.',
  example: 'value_btc',
} as const;
