// Dates between cells and functions. Whose clocks they follow isn't documented: a Date may be the instant at which the spreadsheet's
// clocks show what the cell shows, as with Range.getValue and setValue (observed), or the script's clocks may show it.
import { instantMillisOf, wallMillis } from './locale/wall-time';

export type Clocks = 'spreadsheet' | 'script';

export interface CellDates {
  /** Of a cell that is an argument. */
  readonly handedIn?: Clocks;
  /** Of a Date that a function returns. */
  readonly handedOut?: Clocks;
}

/** Each Date in a value, a table or a list of arguments, moved from the one zone's clocks to the other's. */
export function moveDates(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map(inner => moveDates(inner, from, to));
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  return new Date(instantMillisOf(wallMillis((value as Date).getTime(), from), to));
}
