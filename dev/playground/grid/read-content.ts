// Converts Univer's raw cell data to the cell's content.
import { CellValueType, type ICellData, type Nullable, numfmt, type Styles } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import { BLOCKED } from './blocked-spill';
import type { CellContent } from './cell-content';
import { LOADING } from './custom-function';
import { dateOf } from './serial-date';

export function contentOf(
  cell: Nullable<ICellData>,
  styles: Styles,
  timeZone: string,
  errorText: () => string | undefined,
): CellContent {
  // A link has no value, only its words.
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === 'number') {
    return numfmt.isDateFormat(styles.getStyleByCell(cell)?.n?.pattern ?? '')
      ? dateOf(value, timeZone)
      : value;
  }
  if (ERROR_TYPE_SET.has(value as ErrorType)) {
    if (value === LOADING) return { error: 'Loading...', message: 'The answer is not there yet.' };
    const error = value === BLOCKED ? ErrorType.REF : String(value);
    return { error, message: errorText() ?? `The formula gives ${error}.` };
  }
  return value;
}
