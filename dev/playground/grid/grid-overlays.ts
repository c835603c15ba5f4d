// What lies over the grid's cells.
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { isSameBox } from '../../host/box';
import type { Box } from '../../host/workbook';
import type { SheetEdit } from '../../host/workbook/after-edit';
import type { Banding } from '../../host/workbook/banding';
import { KeptOverlays } from '../../host/workbook/kept-lists';
import type { OverlayKind, Overlays, WorkbookOverlays } from '../../host/workbook/overlays';
import { boxOf } from './box';
import { gridCharts } from './charts/grid-charts';
import { redrawBandings } from './drawn-bandings';
import { gridConditionalFormats } from './grid-conditional-formats';
import { type GridSheets, rangeOfBox } from './grid-sheets';

/** Something that the engine has itself. */
export interface Drawn<T> {
  of(sheetId: number): readonly T[];
  set(sheetId: number, overlays: readonly T[]): void;
}

export class GridOverlays implements WorkbookOverlays {
  private readonly kept = new KeptOverlays();
  private readonly conditionalFormats: ReturnType<typeof gridConditionalFormats>;
  private readonly drawn: { readonly [K in OverlayKind]?: Drawn<Overlays[K]> };

  constructor(
    private readonly sheets: GridSheets,
    timeZone: string,
  ) {
    this.conditionalFormats = gridConditionalFormats(sheets, timeZone);
    this.drawn = {
      merges: gridMerges(sheets),
      conditionalFormats: this.conditionalFormats,
      charts: gridCharts(sheets),
    };
  }

  of<K extends OverlayKind>(sheetId: number, kind: K): readonly Overlays[K][] {
    return this.drawn[kind]?.of(sheetId) ?? this.kept.of(sheetId, kind);
  }

  set<K extends OverlayKind>(sheetId: number, kind: K, overlays: readonly Overlays[K][]): void {
    const drawn = this.drawn[kind];
    if (drawn) drawn.set(sheetId, overlays);
    else this.redrawn(sheetId, () => this.kept.set(sheetId, kind, overlays));
  }

  /** Of a saved workbook, in which the engine has saved how they are drawn. */
  restoreBandings(sheetId: number, bandings: readonly Banding[]): void {
    this.kept.set(sheetId, 'bandings', bandings);
  }

  follow(edited: SheetEdit): void {
    this.conditionalFormats.follow(edited);
    this.redrawn(edited.sheetId, () => this.kept.follow(edited));
  }

  private redrawn(sheetId: number, change: () => void): void {
    const before = this.kept.of(sheetId, 'bandings');
    change();
    const now = this.kept.of(sheetId, 'bandings');
    if (now !== before) redrawBandings(this.sheets, sheetId, before, now);
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
