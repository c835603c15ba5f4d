// Converts a script's write to a cell of the engine. It keeps the cell's format; a date in a cell without one gets a format.
import { CellValueType, type ICellData } from '@univerjs/core';
import { readTyped } from '../../host/typed-value';
import type { WorkbookValue } from '../../host/workbook';
import { DATE_PATTERN, DATE_TIME_PATTERN, isMidnight, serialOf } from './serial-date';

const nothing: ICellData = { f: null, si: null, p: null, v: null, t: null };

/** `format`: the cell's current number format. */
export function writtenCell(content: WorkbookValue, format: string | undefined): ICellData {
  const written = readTyped(content);
  if ('formula' in written) return { f: written.formula, si: null, p: null };
  const { value } = written;
  if (value === '') return nothing;
  if (typeof value === 'number') return { ...nothing, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { ...nothing, v: value, t: CellValueType.STRING };
  const date = typeof content === 'string' ? sameDayInUtc(value) : value;
  const pattern = isMidnight(date) ? DATE_PATTERN : DATE_TIME_PATTERN;
  return {
    ...nothing,
    v: serialOf(date),
    t: CellValueType.NUMBER,
    ...(format === undefined && { s: { n: { pattern } } }),
  };
}

/** A typed date is parsed in the computer's time zone, which may differ from the script's. */
function sameDayInUtc(date: Date): Date {
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}
