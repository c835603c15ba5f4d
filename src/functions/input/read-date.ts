// Dates as people give them to an argument or an option.
import type { NamedTime } from '../../core/days/named-time';
import { isDate, readNamedTime, type Unreadable } from '../../core/days/read-named-time';
import { CoinTrackingError, type Expected } from '../../core/errors';
import type { CellValue } from '../define/cell-value';

const expected: Record<Exclude<Unreadable, 'unknown'>, Expected> = {
  ambiguous: 'date-in-order',
  number: 'date-as-text',
};

/** Throws an error that says how to write the date. `meant`: what is possible, where that is more than a date. */
export function readDate(argument: string, given: CellValue, meant: Expected = 'date'): NamedTime {
  const time = readNamedTime(given);
  if (typeof time !== 'string') return time;
  throw new CoinTrackingError({
    code: 'ARGUMENT_INVALID',
    argument,
    given: isDate(given) ? '' : String(given),
    expected: time === 'unknown' ? meant : expected[time],
  });
}
