// Reads a workbook by A1 addresses, including spilled cells. An address without a sheet's name means the first sheet.
import type { Injector, IRange, Workbook } from '@univerjs/core';
import { deserializeRangeWithSheet, FormulaDataModel } from '@univerjs/engine-formula';
import type { CellContent } from './cell-content';
import { createCells } from './cells';
import type { Grid } from './grid';
import type { Sparkline } from './sparkline/sparkline';
import { sparklineAt } from './sparkline/sparkline-cells';

export interface CellReader {
  read(address: string): CellContent;
  /** Row by row, e.g. of `'A1:C4'`. */
  readRange(addresses: string): CellContent[][];
  /** The table that the formula at this address fills; `undefined`: it has a single value. */
  spill(address: string): CellContent[][] | undefined;
  /** What is drawn in the cell; `undefined`: nothing. */
  sparkline(address: string): Sparkline | undefined;
}

export function createCellReader(injector: Injector, workbook: Workbook, grid: Grid): CellReader {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const cells = createCells(injector, workbook, grid);

  function locate(address: string): { sheetId: string; range: IRange } {
    const { range, sheetName } = deserializeRangeWithSheet(address);
    const sheet = sheetName ? workbook.getSheetBySheetName(sheetName) : workbook.getSheets()[0];
    if (!sheet) throw new Error(`There is no sheet “${sheetName}”.`);
    return { sheetId: sheet.getSheetId(), range };
  }

  function readBox(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): CellContent[][] {
    return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_, column) =>
        cells.content(sheetId, startRow + row, startColumn + column),
      ),
    );
  }

  return {
    read(address) {
      const { sheetId, range } = locate(address);
      return cells.content(sheetId, range.startRow, range.startColumn);
    },
    readRange(addresses) {
      const { sheetId, range } = locate(addresses);
      return readBox(sheetId, range);
    },
    spill(address) {
      const { sheetId, range } = locate(address);
      const box = model.getArrayFormulaRange()[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn];
      return box && readBox(sheetId, box);
    },
    sparkline(address) {
      const { sheetId, range } = locate(address);
      const at = { unitId, sheetId, row: range.startRow, column: range.startColumn };
      return sparklineAt(workbook, model, at);
    },
  };
}
