// How the grid's cells look.
import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
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
    /** In one command: each costs as much as a hundred cells. */
    change(sheetId, areas) {
      const cells = byNumber(sheetId).getCellMatrix();
      const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
      for (const { box, change } of areas) {
        const style = styleOf(change);
        const takesAway = Object.values(change).every(value => value === null);
        for (let row = box.row - 1; row < box.row - 1 + box.rows; row++) {
          cellValue[row] ??= {};
          const line = cellValue[row]!;
          for (let column = box.column - 1; column < box.column - 1 + box.columns; column++) {
            const before = line[column]?.s;
            if (before) line[column] = { s: over(before, style) };
            else if (!takesAway || cells.getValue(row, column)) line[column] = { s: style };
          }
        }
      }
      // With this trigger the engine calculates nothing.
      run(SetRangeValuesMutation, sheetId, { cellValue, trigger: SetStyleCommand.id });
    },
  };
}

/** Each side of a cell has its own border. */
function over(before: IStyleData, style: IStyleData): IStyleData {
  const borders = style.bd && { bd: { ...before.bd, ...style.bd } };
  return { ...before, ...style, ...borders };
}
