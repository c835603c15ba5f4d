// How the grid's cells look.
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { WorkbookFormats } from '../../host/workbook/formats';
import { mapBox } from './box';
import { formatOf, styleOf } from './cell-style';
import type { GridSheets } from './grid-sheets';

export function gridFormats({ workbook, byNumber, run }: GridSheets): WorkbookFormats {
  const styles = workbook.getStyles();
  const resolve = (style: Nullable<IStyleData | string>) =>
    typeof style === 'string' ? styles.get(style) : style;

  /** A cell's own wins over its row's, that over its column's. */
  function styleAt(sheet: Worksheet, row: number, column: number): IStyleData {
    const own = styles.getStyleByCell(sheet.getCellMatrix().getValue(row, column));
    return { ...resolve(sheet.getColumnStyle(column)), ...resolve(sheet.getRowStyle(row)), ...own };
  }

  return {
    of(sheetId, box) {
      const sheet = byNumber(sheetId);
      return mapBox(box, (row, column) => formatOf(styleAt(sheet, row - 1, column - 1)));
    },
    change(sheetId, areas) {
      for (const { box, change } of areas) {
        const style = styleOf(change);
        const takesAway = Object.values(change).every(value => value === null);
        const cells = byNumber(sheetId).getCellMatrix();
        const cellValue: Record<number, Record<number, ICellData>> = {};
        for (let row = box.row - 1; row < box.row - 1 + box.rows; row++) {
          const line: Record<number, ICellData> = {};
          for (let column = box.column - 1; column < box.column - 1 + box.columns; column++)
            if (!takesAway || cells.getValue(row, column)) line[column] = { s: style };
          cellValue[row] = line;
        }
        // With this trigger the engine calculates nothing.
        run(SetRangeValuesMutation, sheetId, { cellValue, trigger: SetStyleCommand.id });
      }
    },
  };
}
