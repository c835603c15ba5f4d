// Lists of overlays and registers kept as they are, and moved with rows and columns.
import { entryAfter, isOnSheet, overlayAfter, type SheetEdit } from './after-edit';
import type { OverlayKind, Overlays, WorkbookOverlays } from './overlays';
import type { RegisterKind, Registers, WorkbookRegisters } from './registers';

type OfSheet = { [K in OverlayKind]?: readonly Overlays[K][] };

export class KeptOverlays implements WorkbookOverlays {
  private readonly sheets = new Map<number, OfSheet>();

  of<K extends OverlayKind>(sheetId: number, kind: K): readonly Overlays[K][] {
    return (this.sheets.get(sheetId)?.[kind] as readonly Overlays[K][] | undefined) ?? [];
  }

  set<K extends OverlayKind>(sheetId: number, kind: K, overlays: readonly Overlays[K][]): void {
    this.sheets.set(sheetId, { ...this.sheets.get(sheetId), [kind]: overlays });
  }

  follow(edited: SheetEdit): void {
    for (const [sheetId, lists] of this.sheets)
      for (const kind of Object.keys(lists) as OverlayKind[]) this.followOne(sheetId, kind, edited);
  }

  dropSheet(sheetId: number): void {
    this.sheets.delete(sheetId);
  }

  private followOne<K extends OverlayKind>(sheetId: number, kind: K, edited: SheetEdit): void {
    const moved = this.of(sheetId, kind).map(overlay => overlayAfter(kind, overlay, sheetId, edited));
    this.set(sheetId, kind, moved.filter(one => one !== undefined) as Overlays[K][]);
  }
}

export class KeptRegisters implements WorkbookRegisters {
  private lists: { [K in RegisterKind]: readonly Registers[K][] } = {
    names: [],
    protections: [],
    metadata: [],
  };

  of<K extends RegisterKind>(kind: K): readonly Registers[K][] {
    return this.lists[kind];
  }

  set<K extends RegisterKind>(kind: K, entries: readonly Registers[K][]): void {
    this.lists = { ...this.lists, [kind]: entries };
  }

  follow(edited: SheetEdit): void {
    for (const kind of Object.keys(this.lists) as RegisterKind[]) this.followOne(kind, edited);
  }

  dropSheet(sheetId: number): void {
    for (const kind of Object.keys(this.lists) as RegisterKind[]) this.keepOthers(kind, sheetId);
  }

  private followOne<K extends RegisterKind>(kind: K, edited: SheetEdit): void {
    const moved = this.of(kind).map(entry => entryAfter(kind, entry, edited));
    this.set(kind, moved.filter(one => one !== undefined) as Registers[K][]);
  }

  private keepOthers<K extends RegisterKind>(kind: K, sheetId: number): void {
    this.set(
      kind,
      this.of(kind).filter(entry => !isOnSheet(entry, sheetId)),
    );
  }
}
