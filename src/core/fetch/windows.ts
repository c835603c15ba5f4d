// Fetches transactions in windows of time and joins them, where one answer would be too large (Google takes 50 MB).
import type { Dataset } from '../dataset';
import { CoinTrackingError, failureOf } from '../errors';
import { joinTables } from '../tables/join-tables';
import { allRows, findColumn, type Table, takeRows } from '../tables/table';

/** The first block of Bitcoin: no transaction is older. */
const earliestSeconds = 1_230_768_000;
/** A window this short isn't halved again. */
const shortestWindowSeconds = 3_600;

export interface Windowed {
  readonly table: Table;
  /** Where the windows begin: the next fetch starts with these. */
  readonly starts: readonly number[];
}

export function canBeWindowed({ method, parameters }: Dataset): boolean {
  return (
    (method === 'getTrades' || method === 'getLedger') && !('start' in parameters) && !('end' in parameters)
  );
}

/**
 * `starts`: those of the last fetch, or none. `ask` throws ANSWER_TOO_LARGE for a window that has to be halved; the last
 * window has no end.
 */
export function fetchByWindows(
  starts: readonly number[],
  nowSeconds: number,
  ask: (window: { start: number; end: number | undefined }) => Table,
): Windowed {
  const known = starts.length > 0 ? starts : [earliestSeconds];
  const windows = known.flatMap((start, i) => fetchWindow(start, known[i + 1], nowSeconds, ask));
  return { table: joinTables(windows.map(({ table }) => table)), starts: windows.map(({ start }) => start) };
}

function fetchWindow(
  start: number,
  end: number | undefined,
  nowSeconds: number,
  ask: (window: { start: number; end: number | undefined }) => Table,
): { readonly start: number; readonly table: Table }[] {
  try {
    // The API doesn't say whether it includes the edges: this asks for a second more on each side and cuts the rows off.
    const table = ask({ start: start - 1, end: end === undefined ? undefined : end + 1 });
    return [{ start, table: cut(table, start, end) }];
  } catch (thrown) {
    const middle = Math.floor((start + (end ?? nowSeconds)) / 2);
    const isTooLarge = failureOf(thrown).code === 'ANSWER_TOO_LARGE';
    if (!isTooLarge || middle - start < shortestWindowSeconds) throw thrown;
    return [...fetchWindow(start, middle, nowSeconds, ask), ...fetchWindow(middle, end, nowSeconds, ask)];
  }
}

function cut(table: Table, start: number, end: number | undefined): Table {
  const times = findColumn(table, 'time')?.values;
  if (times === undefined) throw new CoinTrackingError({ code: 'UNEXPECTED_ANSWER', method: 'getTrades' });
  const isFirst = start === earliestSeconds;
  return takeRows(
    table,
    allRows(table).filter(row => {
      const given = times[row];
      const time = typeof given === 'number' ? given : 0;
      return (isFirst || time >= start) && (end === undefined || time < end);
    }),
  );
}
