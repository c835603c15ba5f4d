// A workbook's cells, including spilled ones: content, shown text, own formula.
import type { ICellData, Injector, Nullable, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Line } from '../../host/workbook/lines';
import type { CellContent } from './cell-content';
import type { Grid } from './grid';
import { contentOf } from './read-content';
import { shownText } from './shown-text';

/** Rows and columns count from 0, as in the engine. */
export interface Cells {
  content(sheetId: string, row: number, column: number): CellContent;
  shown(sheetId: string, row: number, column: number): string;
  /** The number format's pattern; may be missing. */
  numberFormat(sheetId: string, row: number, column: number): string | undefined;
  /** `''`: the cell has no formula of its own. */
  formula(sheetId: string, row: number, column: number): string;
  isHidden(sheetId: string, line: Line, index: number): boolean;
}

export function createCells(
  injector: Injector,
  workbook: Workbook,
  grid: Pick<Grid, 'errorText' | 'settings'>,
): Cells {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();

  function ownCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  }

  function spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return model.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
  }

  function content(sheetId: string, row: number, column: number): CellContent {
    const own = ownCell(sheetId, row, column);
    // The engine leaves an empty text in formatted cells that were in the way of a table once.
    const isEmpty = own?.v == null || own.v === '';
    const cell = isEmpty ? (spilledCell(sheetId, row, column) ?? own) : own;
    const errorText = () => grid.errorText({ unitId, sheetId, row, column });
    return contentOf(cell, workbook.getStyles(), grid.settings.timeZone, errorText);
  }

  /** The format of the cell or its column; without one, a spilled value has its own format. */
  function numberFormat(sheetId: string, row: number, column: number): string | undefined {
    const styles = workbook.getStyles();
    const own = styles.getStyleByCell(ownCell(sheetId, row, column));
    const given = workbook.getSheetBySheetId(sheetId)?.getColumnStyle(column);
    const ofColumn = typeof given === 'string' ? styles.get(given) : given;
    const spilled = styles.getStyleByCell(spilledCell(sheetId, row, column));
    return (own?.n ?? ofColumn?.n ?? spilled?.n)?.pattern;
  }

  return {
    content,
    numberFormat,
    shown: (sheetId, row, column) =>
      shownText(content(sheetId, row, column), numberFormat(sheetId, row, column), grid.settings),
    isHidden(sheetId, line, index) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      return line === 'row' ? sheet?.getRowVisible(index) === false : sheet?.getColVisible(index) === false;
    },
    formula: (sheetId, row, column) => model.getFormulaStringByCell(row, column, sheetId, unitId) ?? '',
  };
}
