// What lies over the grid's cells.
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { isSameBox } from '../../host/box';
import type { Box } from '../../host/workbook';
import type { OverlayKind, Overlays, WorkbookOverlays } from '../../host/workbook/overlays';
import { boxOf } from './box';
import { type GridSheets, rangeOfBox } from './grid-sheets';

interface Kept<T> {
  of(sheetId: number): readonly T[];
  set(sheetId: number, overlays: readonly T[]): void;
}

export function gridOverlays(sheets: GridSheets): WorkbookOverlays {
  const kept: { readonly [K in OverlayKind]: Kept<Overlays[K]> } = { merges: gridMerges(sheets) };
  return {
    of: (sheetId, kind) => kept[kind].of(sheetId),
    set: (sheetId, kind, overlays) => kept[kind].set(sheetId, overlays),
  };
}

function gridMerges({ byNumber, run }: GridSheets): Kept<Box> {
  function of(sheetId: number): Box[] {
    const sheet = byNumber(sheetId);
    return sheet.getMergeData().map(range => boxOf(range, sheet));
  }
  return {
    of,
    set(sheetId, boxes) {
      const before = of(sheetId);
      const gone = before.filter(box => !boxes.some(one => isSameBox(one, box)));
      const come = boxes.filter(box => !before.some(one => isSameBox(one, box)));
      if (gone.length > 0) run(RemoveWorksheetMergeMutation, sheetId, { ranges: gone.map(rangeOfBox) });
      if (come.length > 0) run(AddWorksheetMergeMutation, sheetId, { ranges: come.map(rangeOfBox) });
    },
  };
}
