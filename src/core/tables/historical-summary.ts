// getHistoricalSummary: series → time → value becomes a row a time, a column a series.
//
// Series have days missing, and end in a point at the moment of the request, even where that is after the `end` asked for.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { findContainer } from './find-records';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

/** The series are the account's own. */
export const historicalSummaryShape: TableShape = { always: { time: 'time' } };

export function historicalSummaryTable(answer: Answer, endSeconds = Number.POSITIVE_INFINITY): Table {
  const series = Object.entries(findContainer(answer, 'historical'));
  const rows = new Map<string, Record<string, unknown>>();
  for (const [name, points] of series) {
    for (const [time, value] of Object.entries(isRecord(points) ? points : {})) {
      if (Number(time) > endSeconds) continue;
      const row = rows.get(time) ?? { time };
      if (isRecord(value)) for (const field in value) row[`${name}.${field}`] = value[field];
      else row[name] = value;
      rows.set(time, row);
    }
  }
  const records = [...rows.values()].sort((a, b) => Number(a.time) - Number(b.time));
  return tableFromRecords(records, historicalSummaryShape, String(answer.account_currency ?? ''));
}
