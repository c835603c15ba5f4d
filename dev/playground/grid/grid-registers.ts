// The grid's registers: names are the engine's, the others it doesn't know.
import { KeptRegisters } from '../../host/workbook/kept-lists';
import type { RegisterKind, Registers } from '../../host/workbook/registers';
import { gridNames } from './grid-names';
import type { GridSheets } from './grid-sheets';

type Known = {
  readonly [K in RegisterKind]?: {
    of(): readonly Registers[K][];
    set(entries: readonly Registers[K][]): void;
  };
};

export class GridRegisters extends KeptRegisters {
  /** The engine moves names itself, and knows which are left without their sheet. */
  protected override readonly followed: readonly RegisterKind[] = ['protections', 'metadata'];
  private readonly known: Known;

  constructor(sheets: GridSheets) {
    super();
    this.known = { names: gridNames(sheets) };
  }

  override of<K extends RegisterKind>(kind: K): readonly Registers[K][] {
    return this.known[kind]?.of() ?? super.of(kind);
  }

  override set<K extends RegisterKind>(kind: K, entries: readonly Registers[K][]): void {
    const known = this.known[kind];
    if (known) known.set(entries);
    else super.set(kind, entries);
  }
}
