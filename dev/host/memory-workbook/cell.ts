// A cell of a workbook in memory.
import type { WorkbookValue } from '../workbook';

export type Cell = {
  /** `''`: none of its own. */
  readonly formula: string;
  readonly value: WorkbookValue;
  readonly display: string;
  readonly numberFormat: string;
  readonly note: string;
  /** Whatever tells one rule from another; it isn't applied. */
  readonly validation: string;
  /** Part of the table that the formula there shows. */
  readonly spilledFrom?: string;
};

export const blankCell: Cell = {
  formula: '',
  value: '',
  display: '',
  numberFormat: '',
  note: '',
  validation: '',
};

export function isBlank(cell: Cell): boolean {
  return Object.values(cell).every(part => part === '');
}

/** Plain: number formats are kept, not applied. */
export function showValue(value: WorkbookValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof Date ? value.toISOString() : String(value);
}
