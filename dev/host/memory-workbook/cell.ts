// A cell of a workbook in memory.
import type { WorkbookValue } from '../workbook';

export type Cell = {
  /** `''`: the cell has no formula of its own. */
  readonly formula: string;
  readonly value: WorkbookValue;
  readonly display: string;
  readonly numberFormat: string;
  readonly note: string;
  /** Any text that distinguishes rules. Rules aren't applied. */
  readonly validation: string;
  /** Any text that stands for the formatting of single letters. It goes with the text that is written over. */
  readonly richText?: string;
  /** The address of the formula whose table this cell is part of. */
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

/** Without the number format, which is stored but not applied. */
export function showValue(value: WorkbookValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value instanceof Date ? value.toISOString() : String(value);
}
