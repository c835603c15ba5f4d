// Compares a report's sheet, as the grid has calculated it, with what was computed by hand: each cell, the blank ones, too.
import type { WorkbookValue } from '../../../dev/host/workbook';
import { addressOf } from '../../../src/reports/boxes';
import type { SheetPlan } from '../../../src/reports/sheet-plan';
import { serialOf } from './entries';
import type { Hand, HandSheet, Wanted } from './hand';
import { isShownRight } from './shown-number';

export interface SheetRead {
  readonly values: readonly (readonly WorkbookValue[])[];
  readonly shown: readonly (readonly string[])[];
}

/** Sentences, each about a cell; none, where all is as it should be. `plan`: the words and the formats. */
export function differences(sheet: SheetRead, wanted: HandSheet, plan: SheetPlan, hand: Hand): string[] {
  const found: string[] = [];
  const rows = Math.max(sheet.values.length, plan.contents.length);
  const columns = Math.max(sheet.values[0]?.length ?? 0, plan.contents[0]!.length);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const address = addressOf(row, column);
      const content = plan.contents[row - 1]?.[column - 1] ?? '';
      if (/SPARKLINE\(/.test(String(content))) continue;
      const isFormula = String(content).startsWith('=');
      const value = numbered(sheet.values[row - 1]?.[column - 1] ?? '', hand);
      const shown = sheet.shown[row - 1]?.[column - 1] ?? '';
      const want = wanted.cells.get(address) ?? (isFormula ? '' : content);
      if (!isSame(value, want as Wanted)) found.push(`${address} is ${value}, not ${want}`);
      const format = plan.looks[row - 1]?.[column - 1]?.format;
      if (typeof value === 'number' && !isShownRight(shown, value, format, hand.locale))
        found.push(`${address} shows ${shown} for ${value} as ${format}`);
      if (/^(#|Loading|Wird geladen)/.test(shown) && !/^#[0-9a-f]{6}$/.test(shown))
        found.push(`${address} shows ${shown}`);
    }
  }
  return found;
}

/** A date as the number that the cell holds. */
function numbered(value: WorkbookValue, { data }: Hand): Wanted {
  if (value instanceof Date) return serialOf(data, value.getTime() / 1000);
  return typeof value === 'boolean' ? String(value) : value;
}

function isSame(value: Wanted, want: Wanted | boolean): boolean {
  if (typeof value !== 'number' || typeof want !== 'number') return String(value) === String(want);
  return Math.abs(value - want) <= 1e-6 * Math.max(1, Math.abs(value), Math.abs(want));
}
