// Converts a script's write to a cell of the engine. It keeps the cell's format; a date in a cell without one gets a format.
import { CellValueType, type ICellData } from '@univerjs/core';
import { readTyped } from '../../host/typed-value';
import type { SpreadsheetSettings, WorkbookValue } from '../../host/workbook';
import { datePatternOf } from './locale-numbers';
import { serialOf } from './serial-date';

const nothing: ICellData = { f: null, si: null, p: null, v: null, t: null };

/** `format`: the cell's current number format. */
export function writtenCell(
  content: WorkbookValue,
  format: string | undefined,
  settings: SpreadsheetSettings,
): ICellData {
  const written = readTyped(content, settings);
  if ('formula' in written) return { f: written.formula, si: null, p: null };
  const { value } = written;
  if (value === '') return nothing;
  if (typeof value === 'number') return { ...nothing, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { ...nothing, v: value, t: CellValueType.STRING };
  const serial = serialOf(value, settings.timeZone);
  const pattern = datePatternOf([serial], settings.locale);
  return {
    ...nothing,
    v: serial,
    t: CellValueType.NUMBER,
    ...(format === undefined && { s: { n: { pattern } } }),
  };
}
