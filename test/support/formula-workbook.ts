// A spreadsheet in memory as the refresh sees it: the local host's, without a host. It doesn't calculate, but records writes,
// flushes and recalculations.
import { MemoryWorkbook as HostWorkbook, type TextFinderReadings } from '../../dev/host/host';
import type { ProtectionFacts } from '../../dev/host/protection-rules';
import type { Box, TextSearch as HostSearch, WorkbookValue } from '../../dev/host/workbook';
import { addressOf, areaOf } from '../../src/formulas/cell-reference';
import type {
  Area,
  Formulas,
  IsLocked,
  Place,
  SheetKey,
  TextSearch,
  Workbook,
} from '../../src/formulas/workbook';
import type { CellValue } from '../../src/functions/define/cell-value';

const person = 'person@example.com';

/** Cells are protected by a rule. */
class Content extends HostWorkbook {
  isProtected: (address: string) => boolean = () => false;

  override canEdit(user: string, sheetId: number, ...boxes: readonly Box[]): boolean {
    return boxes.every(box => this.locked(sheetId, box).length === 0 && super.canEdit(user, sheetId, box));
  }

  override protections(user: string): ProtectionFacts[] {
    const ruled = this.sheets().flatMap(({ id, lastRow, lastColumn }) =>
      this.locked(id, { row: 1, column: 1, rows: lastRow, columns: lastColumn }).map(box => ({
        sheetId: id,
        box,
        canEdit: false,
      })),
    );
    return [...ruled, ...super.protections(user)];
  }

  private locked(sheetId: number, { row, column, rows, columns }: Box): Box[] {
    const { name } = this.sheets().find(({ id }) => id === sheetId)!;
    return Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
      rows: 1,
      columns: 1,
    })).filter(cell => this.isProtected(addressOf(cell, name)));
  }
}

export class MemoryWorkbook implements Workbook {
  writes = 0;
  readonly names: Record<string, string> = {};
  selected: readonly string[] = ['Sheet1!A1'];
  /** As in a German spreadsheet. */
  hasDecimalComma = () => true;
  /** Called before each operation. */
  onCall: (name: string) => void = () => {};
  readonly content: Content;
  private seen = 0;

  /** `=…` is a formula; `[formula, value]` a formula with its value. */
  constructor(
    cells: Record<string, CellValue | readonly [string, CellValue]> = {},
    readonly readings: TextFinderReadings = {},
  ) {
    const named = Object.keys(cells).map(address => String(areaOf(address, 'Sheet1')!.sheet));
    this.content = new Content({ sheetNames: [...new Set(['Sheet1', ...named])] });
    for (const [address, content] of Object.entries(cells)) {
      const [formula, value] = Array.isArray(content)
        ? (content as [string, CellValue])
        : typeof content === 'string' && content.startsWith('=')
          ? [content, '']
          : ['', content as CellValue];
      this.content.set(address, { formula, value });
    }
  }

  /** Addresses, in order. */
  get recalculated(): string[] {
    return this.content.recalculated.slice(this.seen).map(address => {
      const mark = address.lastIndexOf('!');
      return addressOf(areaOf(address.slice(mark + 1), '')!, address.slice(0, mark));
    });
  }

  forgetRecalculated(): void {
    this.seen = this.content.recalculated.length;
  }

  set isProtected(rule: (address: string) => boolean) {
    this.content.isProtected = rule;
  }

  /** By address, without blank cells. */
  get formulaTexts(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { id, name, lastRow, lastColumn } of this.content.sheets())
      for (const [down, line] of this.content
        .formulas(id, { row: 1, column: 1, rows: lastRow, columns: lastColumn })
        .entries())
        for (const [across, formula] of line.entries())
          if (formula !== '') found[addressOf({ row: down + 1, column: across + 1 }, name)] = formula;
    return found;
  }

  valueAt(address: string): CellValue {
    const { id, box } = this.boxOf(areaOf(address, 'Sheet1')!);
    return this.content.values(id, box)[0]![0]!;
  }

  /** Like a person. */
  type(address: string, typed: string): void {
    const isFormula = typed.startsWith('=');
    this.content.set(address, { formula: isFormula ? typed : '', value: isFormula ? '' : typed });
  }

  deleteSheet(name: string): void {
    this.content.deleteSheet(name);
  }

  formulas(place: Place): Formulas[] {
    this.onCall('formulas');
    const isWholeSheet = place !== 'selection';
    const areas = isWholeSheet
      ? this.content
          .sheets()
          .filter(({ name }) => place === 'everything' || name === areaOf(this.selected[0]!, 'Sheet1')!.sheet)
          .map(({ id, lastRow, lastColumn }) => ({
            sheet: id,
            row: 1,
            column: 1,
            rows: Math.max(1, lastRow),
            columns: Math.max(1, lastColumn),
          }))
      : this.selected.map(reference => this.byId(areaOf(reference, 'Sheet1')!));
    return areas.map(area => ({ area, isWholeSheet, cells: this.content.formulas(area.sheet, area) }));
  }

  formulasIn(area: Area): string[][] | undefined {
    this.onCall('formulasIn');
    return this.ifThere(area, (id, box) => this.content.formulas(id, box));
  }

  valuesIn(area: Area): CellValue[][] | undefined {
    this.onCall('valuesIn');
    return this.ifThere(area, (id, box) => this.content.values(id, box));
  }

  shown(area: Area): string[][] {
    this.onCall('shown');
    const { id, box } = this.boxOf(area);
    return this.content.displayValues(id, box);
  }

  values(sheet: SheetKey): CellValue[][] | undefined {
    this.onCall('values');
    const facts = this.content.sheets().find(({ id, name }) => id === sheet || name === sheet);
    if (facts === undefined) return undefined;
    const { id, lastRow, lastColumn } = facts;
    const box = { row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
    return this.content.values(id, box);
  }

  find(name: string): Area | undefined {
    return this.names[name] === undefined ? undefined : areaOf(this.names[name], 'Sheet1');
  }

  activeCell(): Area {
    return { ...this.byId(areaOf(this.selected[0]!, 'Sheet1')!), rows: 1, columns: 1 };
  }

  selectedArea(): Area {
    return this.byId(areaOf(this.selected[this.selected.length - 1]!, 'Sheet1')!);
  }

  nameOf(sheet: SheetKey): string {
    return this.content.sheets().find(({ id, name }) => id === sheet || name === sheet)?.name ?? '';
  }

  holds(search: TextSearch): boolean {
    this.onCall('holds');
    this.content.flush();
    return this.content.search(this.hostSearch(search, false), this.readings).length > 0;
  }

  places(search: TextSearch): Area[] {
    this.onCall('places');
    this.content.flush();
    return this.content
      .search(this.hostSearch(search, true), this.readings)
      .map(({ sheetId, row, column }) => ({ sheet: sheetId, row, column, rows: 1, columns: 1 }));
  }

  replaceAll(search: TextSearch, by: string): number {
    this.onCall('replaceAll');
    this.writes++;
    return this.content.replaceText(person, this.hostSearch(search, true), by, this.readings);
  }

  isLockedIn(area: Area): IsLocked {
    this.onCall('isLockedIn');
    const { id, box } = this.boxOf(area);
    if (this.content.canEdit(person, id, box)) return () => false;
    return (row, column) => !this.content.canEdit(person, id, { row, column, rows: 1, columns: 1 });
  }

  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean {
    this.onCall('writeFormulas');
    return this.write(area, formulas);
  }

  writeValues(area: Area, values: readonly (readonly CellValue[])[]): boolean {
    this.onCall('writeValues');
    return this.write(
      area,
      values.map(line => line.map(value => (typeof value === 'string' ? `'${value}` : value))),
    );
  }

  keepValues(area: Area): boolean {
    this.onCall('keepValues');
    const values = this.ifThere(area, (id, box) => this.content.values(id, box));
    if (values === undefined) return false;
    return this.write(
      area,
      values.map(line => line.map(value => (typeof value === 'string' ? `'${value}` : value))),
    );
  }

  flush(): void {
    this.onCall('flush');
    this.content.flush();
  }

  private write(area: Area, contents: readonly (readonly WorkbookValue[])[]): boolean {
    return (
      this.ifThere(area, (id, box) => {
        if (!this.content.canEdit(person, id, box)) return false;
        this.writes++;
        this.content.write(id, box, contents);
        return true;
      }) ?? false
    );
  }

  private hostSearch(
    { text, where, in: place, isWholeCell = false }: TextSearch,
    matchCase: boolean,
  ): HostSearch {
    const rest = {
      text,
      matchCase,
      matchEntireCell: isWholeCell,
      matchFormulaText: place === 'formulas',
      useRegularExpression: false,
    };
    if (where === 'everything') return rest;
    if (typeof where !== 'object') return { ...rest, where: { sheetId: Number(where) } };
    const { id, box } = this.boxOf(where);
    return { ...rest, where: { sheetId: id, box } };
  }

  private boxOf(area: Area): { readonly id: number; readonly box: Box } {
    const facts = this.content.sheets().find(({ id, name }) => id === area.sheet || name === area.sheet);
    if (facts === undefined) throw new Error(`Sheet ${area.sheet} not found`);
    const { row, column, rows, columns } = area;
    return { id: facts.id, box: { row, column, rows, columns } };
  }

  private byId(area: Area): Area & { readonly sheet: number } {
    return { ...area, sheet: this.boxOf(area).id };
  }

  private ifThere<T>(area: Area, work: (id: number, box: Box) => T): T | undefined {
    try {
      const { id, box } = this.boxOf(area);
      return work(id, box);
    } catch {
      return undefined;
    }
  }
}
