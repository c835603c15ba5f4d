// getHistoricalSummary: series → time → value becomes a row a time, a column a series.
//
// Series have days missing, and end in a point at the moment of the request, even where that is after the `end` asked for.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { requireContainer } from './find-records';
import { requireTimes } from './points';
import { requireSingle } from './required-shape';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

/** The series are the account's own; only this one is proven. */
const total = 'Total';

const historicalSummaryShape: TableShape = {
  always: { time: 'time' },
  others: 'number',
  main: { mostly: [total] },
};

export function historicalSummaryTable(answer: Answer, endSeconds = Number.POSITIVE_INFINITY): Table {
  const series = Object.entries(requireContainer(answer, 'historical'));
  const rows = new Map<string, Record<string, unknown>>();
  for (const [name, points] of series) {
    for (const [time, value] of Object.entries(requireTimes(points))) {
      if (Number(time) > endSeconds) continue;
      // Without a prototype: a series may have any name.
      const row: Record<string, unknown> = rows.get(time) ?? Object.assign(Object.create(null), { time });
      if (isRecord(value)) for (const field in value) row[`${name}.${field}`] = requireSingle(value[field]);
      else row[name] = requireSingle(value);
      rows.set(time, row);
    }
  }
  const records = [...rows.values()].sort((a, b) => Number(a.time) - Number(b.time));
  return tableFromRecords(records, historicalSummaryShape, String(answer.account_currency ?? ''));
}
