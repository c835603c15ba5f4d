// The sheets of a workbook in memory, in the order of their tabs.
import { MemorySheet } from './memory-sheet';

export interface SheetSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

export class SheetList {
  private sheets: readonly MemorySheet[] = [];
  private nextId = 0;

  all(): readonly MemorySheet[] {
    return this.sheets;
  }

  add(name: string, { maxRows, maxColumns }: SheetSize, index = this.sheets.length): MemorySheet {
    const sheet = new MemorySheet(this.nextId++, name, maxRows, maxColumns);
    this.sheets = this.sheets.toSpliced(index, 0, sheet);
    return sheet;
  }

  byId(id: number): MemorySheet {
    const sheet = this.sheets.find(one => one.id === id);
    if (sheet === undefined) throw new Error(`Sheet ${id} not found`);
    return sheet;
  }

  byName(name: string): MemorySheet {
    const sheet = this.sheets.find(one => one.name === name);
    if (sheet === undefined) throw new Error(`This workbook has no sheet "${name}".`);
    return sheet;
  }

  move(sheet: MemorySheet, index: number): void {
    this.sheets = this.sheets.filter(one => one !== sheet).toSpliced(index, 0, sheet);
  }

  remove(sheet: MemorySheet): void {
    this.sheets = this.sheets.filter(one => one !== sheet);
  }
}
