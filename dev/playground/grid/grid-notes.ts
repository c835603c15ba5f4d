// The grid's notes.
import { generateRandomId, ICommandService } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { contains } from '../../host/box';
import type { CellLayer, CellWith } from '../../host/workbook/cell-layer';
import type { GridSheets } from './grid-sheets';

/** Pixels of a note that a person opens. */
const size = { width: 220, height: 100 };

export function gridNotes({ injector, unitId, byNumber }: GridSheets): CellLayer<string> {
  const model = injector.get(SheetsNoteModel);
  const commands = injector.get(ICommandService);

  function on(sheetId: number): (CellWith<string> & { readonly id: string })[] {
    const notes = model.getSheetNotes(unitId, byNumber(sheetId).getSheetId())?.values() ?? [];
    return [...notes]
      .map(({ id, row, col, note }) => ({ id, row: row + 1, column: col + 1, value: note }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  return {
    in: (sheetId, box) =>
      on(sheetId)
        .filter(({ row, column }) => contains(box, { row, column, rows: 1, columns: 1 }))
        .map(({ row, column, value }) => ({ row, column, value })),
    change(sheetId, areas) {
      const place = { unitId, sheetId: byNumber(sheetId).getSheetId() };
      for (const { box, value } of areas) {
        const old = on(sheetId).filter(({ row, column }) =>
          contains(box, { row, column, rows: 1, columns: 1 }),
        );
        if (value === undefined) {
          for (const { id, row, column } of old)
            commands.syncExecuteCommand(RemoveNoteMutation.id, {
              ...place,
              noteId: id,
              row: row - 1,
              col: column - 1,
            });
          continue;
        }
        for (let row = box.row; row < box.row + box.rows; row++)
          for (let column = box.column; column < box.column + box.columns; column++) {
            const id = old.find(one => one.row === row && one.column === column)?.id ?? generateRandomId(6);
            const at = { row: row - 1, col: column - 1 };
            commands.syncExecuteCommand(UpdateNoteMutation.id, {
              ...place,
              ...at,
              note: { id, ...at, ...size, note: value },
            });
          }
      }
    },
  };
}
