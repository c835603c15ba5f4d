// A cell of a workbook in memory.
import { shownBoolean } from '../locale/local-words';
import { localeFacts } from '../locale/locale-facts';
import type { WorkbookValue } from '../workbook';
import type { CellFormat } from '../workbook/formats';
import type { ValidationRule } from '../workbook/validation-rule';

export type Cell = {
  /** `''`: the cell has no formula of its own. */
  readonly formula: string;
  readonly value: WorkbookValue;
  readonly display: string;
  readonly numberFormat: string;
  /** What was set besides. */
  readonly format?: Partial<CellFormat>;
  readonly note: string;
  /** A text stands for a rule that nobody reads. */
  readonly validation: ValidationRule | string;
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

/** By the locale, but without the number format, which is stored and not applied. */
export function showValue(value: WorkbookValue, locale: string): string {
  if (typeof value === 'boolean') return shownBoolean(value, locale);
  if (typeof value === 'number') return String(value).replace('.', localeFacts(locale).decimalSign);
  return value instanceof Date ? value.toISOString() : value;
}
