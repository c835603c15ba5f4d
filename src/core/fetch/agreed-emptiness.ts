// An account that held something may be empty now, or CoinTracking has trouble. So the first empty answer replaces nothing; the
// back-off that it leaves is the memory of it, and the next one counts.
import type { DatasetRecord } from '../datasets/dataset-record';
import { CoinTrackingError } from '../errors';
import type { Table } from '../tables/table';

/** `before`: the record as it was before the call. Throws EMPTY_AFTER_ROWS. */
export function requireAgreedEmptiness(
  { rowCount }: Table,
  { method, rows = 0, backOff }: Pick<DatasetRecord, 'method' | 'rows' | 'backOff'>,
): void {
  if (rowCount > 0 || rows === 0 || backOff?.failure.code === 'EMPTY_AFTER_ROWS') return;
  throw new CoinTrackingError({ code: 'EMPTY_AFTER_ROWS', method, rows });
}
