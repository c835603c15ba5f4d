// What a cell holds after something was typed or written into it.
import { inCommonSigns, inLocalSigns } from '../locale/formula-syntax';
import { readTyped } from '../typed-value';
import type { SpreadsheetSettings, WorkbookValue } from '../workbook';
import { showValue } from './cell';
import { type MemorySheet, placeOf } from './memory-sheet';

export interface FormulaReadings {
  /**
   * How Sheets gives a formula back. Reported: with the separators of the spreadsheet's locale, whatever was set. Nobody
   * rules out that it comes back as it was set.
   */
  readonly separatorsRead?: 'local' | 'as set';
  /** A formula that the locale can't parse. Reported: it stands there as `#ERROR!`. The other reading: writing it throws. */
  readonly unparsable?: 'shown as #ERROR!' | 'refused';
}

/** Calculates nothing. */
export function enterCell(
  sheet: MemorySheet,
  row: number,
  column: number,
  typed: WorkbookValue,
  settings: SpreadsheetSettings,
  readings: FormulaReadings,
): void {
  const { locale } = settings;
  const before = sheet.cellAt(row, column);
  const { spilledFrom: _, richText: __, ...kept } = before;
  const written = readTyped(typed, settings);
  if (!('formula' in written)) {
    if (before.formula !== '') sheet.dropSpillOf(placeOf(row, column));
    const { value } = written;
    sheet.put(row, column, { ...kept, formula: '', value, display: showValue(value, locale) });
    return;
  }
  const { formula } = written;
  if (!canParse(formula, locale)) {
    if (readings.unparsable === 'refused')
      throw new Error(`Sheets can't parse ${formula} in a spreadsheet of ${locale}.`);
    sheet.dropSpillOf(placeOf(row, column));
    sheet.put(row, column, { ...kept, value: '#ERROR!', display: '#ERROR!', formula });
    return;
  }
  // A formula that replaces another one gets its value with the flush.
  const shown = before.formula === '' ? { value: '', display: '' } : {};
  sheet.put(row, column, { ...kept, ...shown, formula: formulaAsRead(formula, locale, readings) });
}

export function formulaAsRead(formula: string, locale: string, { separatorsRead }: FormulaReadings): string {
  return separatorsRead === 'as set' ? formula : inLocalSigns(formula, locale);
}

export function canParse(formula: string, locale: string): boolean {
  return inCommonSigns(formula, locale) !== undefined;
}
