// The grid's registers: names are the engine's, the others it doesn't know. What belongs to a deleted sheet is kept out of sight:
// a person may undo the deletion.
import type { SheetEdit } from '../../host/workbook/after-edit';
import { KeptRegisters } from '../../host/workbook/kept-lists';
import type { RegisterKind, Registers, WorkbookRegisters } from '../../host/workbook/registers';
import { gridNames } from './grid-names';
import type { GridSheets } from './grid-sheets';

/** The engine moves these itself. */
type Known = {
  readonly [K in RegisterKind]?: {
    of(): readonly Registers[K][];
    set(entries: readonly Registers[K][]): void;
  };
};

export class GridRegisters implements WorkbookRegisters {
  private readonly kept = new KeptRegisters();
  private readonly known: Known;

  constructor(private readonly sheets: GridSheets) {
    this.known = { names: gridNames(sheets) };
  }

  of<K extends RegisterKind>(kind: K): readonly Registers[K][] {
    return this.known[kind]?.of() ?? this.kept.of(kind).filter(entry => this.isInSight(entry));
  }

  set<K extends RegisterKind>(kind: K, entries: readonly Registers[K][]): void {
    const known = this.known[kind];
    const hidden = this.kept.of(kind).filter(entry => !this.isInSight(entry));
    if (known) known.set(entries);
    else this.kept.set(kind, [...hidden, ...entries]);
  }

  follow(edited: SheetEdit): void {
    this.kept.follow(edited);
  }

  private isInSight(entry: Registers[RegisterKind]): boolean {
    const sheetId = 'place' in entry ? entry.place.sheetId : entry.sheetId;
    const { workbook, ids } = this.sheets;
    return sheetId === undefined || workbook.getSheetBySheetId(ids.textOf(sheetId)) !== undefined;
  }
}
