// Inserting and deleting rows and columns. References of the sheet's formulas to the same sheet follow, and so does what lies
// over its cells.
import { formatA1, parseA1 } from '../a1';
import { boxAfter, type LineEdit } from '../box';
import { overlayAfter } from '../workbook/overlay-after';
import type { OverlayKind, Overlays } from '../workbook/overlays';
import type { MemorySheet } from './memory-sheet';
import type { SheetList } from './sheet-list';

export function editLines(sheets: SheetList, sheet: MemorySheet, edit: LineEdit): void {
  sheet.applyEdit(edit);
  sheet.editFormulas(formula =>
    formula.replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\w.]+!(?!:)[$A-Z\d:]+|(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w(])/g,
      token => {
        const cell = /^["']|!/.test(token) ? undefined : parseA1(token)?.box;
        if (cell === undefined) return token;
        const moved = boxAfter(cell, edit);
        return moved === undefined ? '#REF!' : formatA1({ ...moved, rows: 1, columns: 1 });
      },
    ),
  );
  for (const one of sheets.all())
    for (const kind of Object.keys(one.overlays) as OverlayKind[]) moveOverlays(one, kind, sheet, edit);
}

function moveOverlays<K extends OverlayKind>(
  on: MemorySheet,
  kind: K,
  edited: MemorySheet,
  edit: LineEdit,
): void {
  const kept: Overlays[K][] = [];
  for (const overlay of on.overlays[kind]) {
    const moved = overlayAfter(kind, overlay, { sheetId: on.id, edited: edited.id, edit });
    if (moved !== undefined) kept.push(moved);
  }
  (on.overlays as { [P in OverlayKind]: readonly Overlays[P][] })[kind] = kept as never;
}
