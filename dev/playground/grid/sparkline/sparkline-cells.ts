// Finds the sparkline in a cell of its own formula or of a spilled table.
import type { Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellPosition } from '../cell-position';
import type { Sparkline } from './sparkline';

export function sparklineAt(
  workbook: Workbook,
  model: FormulaDataModel,
  { unitId, sheetId, row, column }: CellPosition,
): Sparkline | undefined {
  const own = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  const spilled = model.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
  return (own?.custom ?? spilled?.custom)?.sparkline as Sparkline | undefined;
}
