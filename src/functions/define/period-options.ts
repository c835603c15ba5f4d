// What functions with periods share: the parameter that names them, and how finely they are cut.
import type { NamedTime } from '../../core/days/named-time';
import { from, to } from './common-options';

export const period = {
  name: 'period',
  kind: 'text',
  optional: true,
  help: 'How fine: year, quarter, month, day or all; or which days: 2025, 2025-Q1, 2025-03, ytd, last year.',
  example: '"month"',
} as const;

/** Which days, where not the first argument names them. */
export const spanOptions = [from, to] as const;

/** What is asked for, before zone and day are known. */
export interface NamedPeriods {
  readonly granularity: 'year' | 'quarter' | 'month' | 'day' | 'all';
  readonly from: NamedTime | undefined;
  readonly to: NamedTime | undefined;
}
