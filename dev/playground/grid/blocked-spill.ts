// A table that can't spill because a cell stands in its way. Univer shows #SPILL!, Sheets #REF! and names the cell. Inside of the
// engine the error stays what it is, since it looks for exactly that.
import type { IRange, Workbook } from '@univerjs/core';
import { ErrorType, type FormulaDataModel } from '@univerjs/engine-formula';
import { lettersOf } from '../../host/a1';
import type { CellPosition } from './cell-position';

export const BLOCKED = ErrorType.SPILL;

/** `undefined`: this formula is not blocked. Sheets' wording is from memory. */
export function blockedSpillText(
  workbook: Workbook,
  model: FormulaDataModel,
  { unitId, sheetId, row, column }: CellPosition,
): string | undefined {
  const cells = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
  if (cells?.getValue(row, column)?.v !== BLOCKED) return undefined;
  const wanted = model.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column] as IRange | undefined;
  if (!wanted) return undefined;
  const spilled = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  for (let r = wanted.startRow; r <= wanted.endRow; r++) {
    for (let c = wanted.startColumn; c <= wanted.endColumn; c++) {
      if (r === row && c === column) continue;
      const own = cells.getValue(r, c);
      const isInTheWay = (own?.v ?? '') !== '' || own?.f || own?.si || spilled?.[r]?.[c]?.v !== undefined;
      if (isInTheWay)
        return `Array result was not expanded because it would overwrite data in ${lettersOf(c + 1)}${r + 1}.`;
    }
  }
  return undefined;
}
