// Whether formulas are still in the cells where they were found. That takes one small reading of each sheet with such cells;
// finding them again would read every sheet with all its content.
import { boxAround } from './areas-around';
import type { CtCell } from './ct-cells';
import type { Area, Workbook } from './workbook';

/** `false`: a person has moved or changed one of them, or its sheet is gone. */
export function areInPlace(cells: readonly CtCell[], workbook: Workbook): boolean {
  return bySheet(cells).every(ofSheet => {
    const area = { sheet: ofSheet[0]!.sheet, ...boxAround(ofSheet) };
    const now = workbook.formulasIn(area);
    return ofSheet.every(
      ({ row, column, formula }) => now?.[row - area.row]?.[column - area.column] === formula,
    );
  });
}

function bySheet(cells: readonly CtCell[]): CtCell[][] {
  const sheets = new Map<Area['sheet'], CtCell[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.sheet);
    if (ofSheet) ofSheet.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets.values()];
}
