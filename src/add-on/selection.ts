// The selected cells as a formula names them. With the sheet's name: the formula may stand on another sheet.
import { addressOf } from '../formulas/cell-reference';
import type { Workbook } from '../formulas/workbook';
import { addressOf as placeOf } from '../reports/boxes';

export function selectedRange(workbook: Workbook): string {
  const area = workbook.selectedArea();
  const { row, column, rows, columns } = area;
  const first = addressOf(area, workbook.nameOf(area.sheet));
  return rows * columns === 1 ? first : `${first}:${placeOf(row + rows - 1, column + columns - 1)}`;
}
