// What lies over the grid's cells.
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { isSameBox } from '../../host/box';
import type { Box } from '../../host/workbook';
import { KeptOverlays } from '../../host/workbook/kept-lists';
import type { OverlayKind, Overlays } from '../../host/workbook/overlays';
import { boxOf } from './box';
import { gridCharts } from './charts/grid-charts';
import { type GridSheets, rangeOfBox } from './grid-sheets';

export interface Drawn<T> {
  of(sheetId: number): readonly T[];
  set(sheetId: number, overlays: readonly T[]): void;
}

/** Merged cells and charts are the engine's, the others it doesn't know. */
export class GridOverlays extends KeptOverlays {
  private readonly drawn: { readonly [K in OverlayKind]?: Drawn<Overlays[K]> };

  constructor(sheets: GridSheets) {
    super();
    this.drawn = { merges: gridMerges(sheets), charts: gridCharts(sheets) };
  }

  override of<K extends OverlayKind>(sheetId: number, kind: K): readonly Overlays[K][] {
    return this.drawn[kind]?.of(sheetId) ?? super.of(sheetId, kind);
  }

  override set<K extends OverlayKind>(sheetId: number, kind: K, overlays: readonly Overlays[K][]): void {
    const drawn = this.drawn[kind];
    if (drawn) drawn.set(sheetId, overlays);
    else super.set(sheetId, kind, overlays);
  }
}

function gridMerges({ byNumber, run }: GridSheets): Drawn<Box> {
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
