// Whether formulas are still in the cells where they were found. That takes one small reading of each sheet with such cells;
// finding them again would read every sheet with all its content.
import type { CtCell } from './ct-cells';
import type { Area, Workbook } from './workbook';

/** `false`: a person has moved or changed one of them, or its sheet is gone. */
export function areInPlace(cells: readonly CtCell[], workbook: Workbook): boolean {
  return bySheet(cells).every(ofSheet => {
    const area = boxAround(ofSheet);
    const now = workbook.formulasIn(area);
    return ofSheet.every(
      ({ row, column, formula }) => now?.[row - area.row]?.[column - area.column] === formula,
    );
  });
}

function bySheet(cells: readonly CtCell[]): CtCell[][] {
  const sheets = new Map<string, CtCell[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.sheet);
    if (ofSheet) ofSheet.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets.values()];
}

/** The smallest area of one sheet that holds these cells. */
function boxAround(cells: readonly CtCell[]): Area {
  const { sheet } = cells[0]!;
  const box = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  }
  const { top, left, bottom, right } = box;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
