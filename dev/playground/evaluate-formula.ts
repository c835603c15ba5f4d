// `--eval`: calculates one formula in an empty sheet.
import type { SpreadsheetSettings } from '../host/workbook';
import { isCellError } from './grid/cell-content';
import type { Evaluate } from './grid/evaluation';
import { openHeadlessGrid } from './headless';
import { textOfContent, textTable } from './text-table';

export type Evaluated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

export async function evaluateFormula(
  formula: string,
  functions: readonly string[],
  evaluate: Evaluate,
  settings: SpreadsheetSettings,
): Promise<Evaluated> {
  const grid = openHeadlessGrid({ functions, evaluate, settings, rowCount: 200_000 });
  try {
    grid.set('A1', formula);
    await grid.settled();
    const value = grid.read('A1');
    if (isCellError(value)) return { ok: false, message: value.message };
    const table = grid.spill('A1');
    return { ok: true, text: table ? textTable(table, settings) : textOfContent(value, settings) };
  } finally {
    grid.dispose();
  }
}
