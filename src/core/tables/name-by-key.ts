// Rows of coins have the coin's name as their key, inside, or both.
import type { KeyedRecord } from './find-records';
import { isBlank } from './is-blank';
import { unexpected } from './required-shape';

/** Two different names in a row are a mix-up, unless the key is only a number of the row. */
export function namedByKey(rows: readonly KeyedRecord[]): Record<string, unknown>[] {
  return rows.map(({ key, record }) => {
    if (isBlank(record.coin)) return { coin: key, ...record, ...(key !== '' && { coin: key }) };
    const isSame = String(record.coin).toLowerCase() === key.toLowerCase();
    if (!isSame && !/^\d*$/.test(key)) unexpected();
    return { coin: key, ...record };
  });
}
