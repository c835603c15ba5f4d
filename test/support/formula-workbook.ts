// A spreadsheet in memory as the refresh sees it. It doesn't calculate, but records writes, flushes and recalculations. A
// cell is recalculated if its formula differs between two flushes.
import { addressOf, areaOf } from '../../src/formulas/cell-reference';
import type { Area, AreaOf, Place, Workbook } from '../../src/formulas/workbook';
import type { CellValue } from '../../src/functions/define/cell-value';

interface Cell {
  formula: string;
  value: CellValue;
}

export class MemoryWorkbook implements Workbook {
  /** Addresses, in order. */
  recalculated: string[] = [];
  writes = 0;
  readonly names: Record<string, string> = {};
  selected: readonly string[] = ['Sheet1!A1'];
  /** `true` for a cell that this person may not change. */
  isProtected: (address: string) => boolean = () => false;
  /** As in a German spreadsheet. */
  hasDecimalComma = () => true;
  /** Called before each operation. */
  onCall: (name: string) => void = () => {};
  private readonly sheets = new Map<string, Cell[][]>();
  private flushed = new Map<string, string>();

  /** `=…` is a formula; `[formula, value]` a formula with its value. */
  constructor(cells: Record<string, CellValue | readonly [string, CellValue]> = {}) {
    for (const [address, content] of Object.entries(cells)) {
      const [formula, value] = Array.isArray(content)
        ? (content as [string, CellValue])
        : typeof content === 'string' && content.startsWith('=')
          ? [content, '']
          : ['', content as CellValue];
      this.put(this.at(address), { formula, value });
    }
    this.flushed = this.allFormulas();
  }

  /** By address, without blank cells. */
  get formulaTexts(): Record<string, string> {
    return Object.fromEntries(this.allFormulas());
  }

  valueAt(address: string): CellValue {
    const { sheet, row, column } = this.at(address);
    return this.cell(sheet, row, column).value;
  }

  /** Like a person. */
  type(address: string, formula: string): void {
    this.put(this.at(address), { formula, value: '' });
  }

  deleteSheet(name: string): void {
    this.sheets.delete(name);
  }

  formulas(place: Place): AreaOf<string>[] {
    this.onCall('formulas');
    const areas =
      place === 'selection'
        ? this.selected.map(reference => this.at(reference))
        : [...this.sheets.keys()]
            .filter(sheet => place === 'everything' || sheet === this.at(this.selected[0]!).sheet)
            .map(sheet => this.contentOf(sheet));
    return areas.map(area => ({ area, cells: this.read(area, ({ formula }) => formula) }));
  }

  formulasIn(area: Area): string[][] | undefined {
    this.onCall('formulasIn');
    if (!this.sheets.has(area.sheet)) return undefined;
    return this.read(area, ({ formula }) => formula);
  }

  shown(area: Area): string[][] {
    this.onCall('shown');
    return this.read(area, ({ value }) => String(value));
  }

  values(sheet: string): CellValue[][] | undefined {
    this.onCall('values');
    return this.sheets.has(sheet) ? this.read(this.contentOf(sheet), ({ value }) => value) : undefined;
  }

  find(name: string): Area | undefined {
    return this.names[name] === undefined ? undefined : this.at(this.names[name]);
  }

  activeCell(): Area {
    return { ...this.at(this.selected[0]!), rows: 1, columns: 1 };
  }

  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean {
    this.onCall('writeFormulas');
    return this.write(area, (row, column, cell) => ({ ...cell, formula: formulas[row]![column]! }));
  }

  rewriteFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean {
    this.onCall('rewriteFormulas');
    return this.write(area, (row, column, cell) => ({ ...cell, formula: formulas[row]![column]! }));
  }

  writeValues(area: Area, values: readonly (readonly CellValue[])[]): boolean {
    this.onCall('writeValues');
    return this.write(area, (row, column) => ({ formula: '', value: values[row]![column]! }));
  }

  flush(): void {
    this.onCall('flush');
    const now = this.allFormulas();
    for (const [address, formula] of now)
      if (this.flushed.get(address) !== formula) this.recalculated.push(address);
    this.flushed = now;
  }

  private write(area: Area, change: (row: number, column: number, cell: Cell) => Cell): boolean {
    const places = this.read(area, cell => cell).flatMap((cells, row) =>
      cells.map((cell, column) => ({ row, column, cell })),
    );
    const addresses = places.map(({ row, column }) =>
      addressOf({ ...area, row: area.row + row, column: area.column + column }),
    );
    if (addresses.some(this.isProtected)) return false;
    this.writes++;
    for (const { row, column, cell } of places) {
      this.put({ ...area, row: area.row + row, column: area.column + column }, change(row, column, cell));
    }
    return true;
  }

  private at(reference: string): Area {
    return areaOf(reference, 'Sheet1')!;
  }

  private put({ sheet, row, column }: Area, cell: Cell): void {
    const rows = this.sheets.get(sheet) ?? [];
    this.sheets.set(sheet, rows);
    rows[row] ??= [];
    rows[row][column] = cell;
  }

  private cell(sheet: string, row: number, column: number): Cell {
    return this.sheets.get(sheet)?.[row]?.[column] ?? { formula: '', value: '' };
  }

  private read<T>({ sheet, row, column, rows, columns }: Area, pick: (cell: Cell) => T): T[][] {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => pick(this.cell(sheet, row + down, column + across))),
    );
  }

  private contentOf(sheet: string): Area {
    const rows = this.sheets.get(sheet)!;
    const columns = Math.max(1, ...rows.filter(Boolean).map(cells => cells.length - 1));
    return { sheet, row: 1, column: 1, rows: Math.max(1, rows.length - 1), columns };
  }

  private allFormulas(): Map<string, string> {
    const found = new Map<string, string>();
    for (const [sheet, rows] of this.sheets)
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of (cells ?? []).entries())
          if (cell?.formula) found.set(addressOf({ sheet, row, column, rows: 1, columns: 1 }), cell.formula);
    return found;
  }
}
