// A spreadsheet's content in memory. It doesn't calculate: a test sets a value beside a formula or passes `calculate`. It
// knows which cells Sheets recalculates: those whose formula differs between two flushes. So clearing, flushing and
// restoring a formula recalculates the cell, and setting the same text again doesn't, as many projects report.
import { formatA1, parseA1 } from '../a1';
import { mayEdit, mayEditBy, type ProtectionFacts, withProtection } from '../protection-rules';
import { germany } from '../spreadsheet';
import {
  findMatches,
  findReplacements,
  type SearchedSheet,
  type TextFinderReadings,
  type TextMatch,
} from '../text-search';
import type {
  Box,
  Selection,
  SheetFacts,
  SpreadsheetSettings,
  TextSearch,
  Workbook,
  WorkbookValue,
} from '../workbook';
import type { CellLayer } from '../workbook/cell-layer';
import type { WorkbookFormats } from '../workbook/formats';
import { KeptOverlays, KeptRegisters } from '../workbook/kept-lists';
import type { WorkbookLines } from '../workbook/lines';
import type { WorkbookTabs } from '../workbook/tabs';
import type { ValidationRule } from '../workbook/validation-rule';
import type { Cell } from './cell';
import { canParse, enterCell, type FormulaReadings, formulaAsRead } from './enter-cell';
import { memoryFormats, memoryLines, memoryNotes, memoryTabs, memoryValidations } from './memory-parts';
import { type MemorySheet, placeOf } from './memory-sheet';
import { replaceWherePermitted } from './replace-permitted';
import { SheetList, type SheetSize } from './sheet-list';
import { sortRows } from './sort-rows';

type Result = WorkbookValue | readonly (readonly WorkbookValue[])[];

export type MemoryWorkbookOptions = FormulaReadings & {
  readonly sheetNames?: readonly string[];
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** The new value of a recalculated cell; without it the value stays. `address`: `Sheet1!B2`. */
  readonly calculate?: (formula: string, address: string) => Result;
};

export type CellContent = Partial<Omit<Cell, 'value' | 'spilledFrom'>> & { readonly value?: Result };

type Place = { readonly sheet: MemorySheet; readonly box: Box };

export class MemoryWorkbook implements Workbook {
  /** Addresses such as `Sheet1!B2`, in the order of recalculation, over all flushes. */
  readonly recalculated: string[] = [];
  readonly tabs: WorkbookTabs;
  readonly lines: WorkbookLines;
  readonly formats: WorkbookFormats;
  readonly notes: CellLayer<string>;
  readonly validations: CellLayer<ValidationRule>;
  readonly overlays = new KeptOverlays();
  readonly registers = new KeptRegisters();
  private readonly sheetList = new SheetList();
  private readonly formulasBefore = new Map<string, { place: Place; formula: string }>();
  private readonly selections = new Map<string, Selection>();
  private settings = germany;

  constructor(private readonly options: MemoryWorkbookOptions = {}) {
    const { sheetNames = ['Sheet1'] } = options;
    const size = sizeIn(options);
    for (const name of sheetNames) this.sheetList.add(name, size);
    const flush = () => this.flush();
    this.tabs = memoryTabs(this.sheetList, {
      newSheet: sizeIn({}),
      flush,
      select: (user, selection) => this.selections.set(user, selection),
      onDelete: sheetId => {
        this.overlays.dropSheet(sheetId);
        this.registers.dropSheet(sheetId);
      },
    });
    this.lines = memoryLines(this.sheetList, flush, edited => {
      this.overlays.follow(edited);
      this.registers.follow(edited);
    });
    this.formats = memoryFormats(this.sheetList);
    this.notes = memoryNotes(this.sheetList);
    this.validations = memoryValidations(this.sheetList);
  }

  adopt(settings: SpreadsheetSettings): void {
    this.settings = settings;
  }

  /** Enters content like a person, but recalculates nothing. A table as the value spills. */
  set(address: string, content: CellContent | WorkbookValue): void {
    const { sheet, box } = this.locate(address);
    const isContent = typeof content === 'object' && !(content instanceof Date);
    const { value, ...rest } = isContent ? content : { value: content };
    const formula = rest.formula === undefined ? {} : { formula: this.asRead(rest.formula) };
    const cell = { ...sheet.cellAt(box.row, box.column), ...rest, ...formula };
    sheet.put(box.row, box.column, cell);
    if (value !== undefined) sheet.show(box.row, box.column, value, this.settings.locale);
    if (rest.display !== undefined)
      sheet.put(box.row, box.column, { ...sheet.cellAt(box.row, box.column), display: rest.display });
  }

  /** From now on only these people may edit it. The owner needs to be named, too. */
  protect(address: string, editors: readonly string[]): void {
    const { sheet, box } = this.locate(address);
    const protections = this.registers.of('protections');
    this.registers.set('protections', withProtection(protections, sheet.id, box, editors));
  }

  /** Before the n-th one, like a person; 1 is the first. */
  insertRow(sheetName: string, before: number): void {
    this.lines.insert(this.sheetList.byName(sheetName).id, { line: 'row', first: before, count: 1 });
  }

  insertColumn(sheetName: string, before: number): void {
    this.lines.insert(this.sheetList.byName(sheetName).id, { line: 'column', first: before, count: 1 });
  }

  deleteRow(sheetName: string, row: number): void {
    this.lines.delete(this.sheetList.byName(sheetName).id, { line: 'row', first: row, count: 1 });
  }

  deleteColumn(sheetName: string, column: number): void {
    this.lines.delete(this.sheetList.byName(sheetName).id, { line: 'column', first: column, count: 1 });
  }

  /** By what one column shows, from Z to A. */
  sort(sheetName: string, column: number): void {
    sortRows(this.atRest(sheetName), column);
  }

  renameSheet(sheetName: string, newName: string): void {
    this.tabs.change(this.atRest(sheetName).id, { name: newName });
  }

  deleteSheet(sheetName: string): void {
    this.tabs.delete(this.atRest(sheetName).id);
  }

  addSheet(sheetName: string): void {
    this.sheetList.add(sheetName, sizeIn(this.options));
  }

  hideSheet(sheetName: string): void {
    this.tabs.change(this.sheetList.byName(sheetName).id, { isHidden: true });
  }

  /** By hand or by a filter. */
  hideRow(sheetName: string, row: number): void {
    this.lines.hide(this.sheetList.byName(sheetName).id, { line: 'row', first: row, count: 1 }, true);
  }

  merge(address: string): void {
    const { sheet, box } = this.locate(address);
    this.overlays.set(sheet.id, 'merges', [...this.overlays.of(sheet.id, 'merges'), box]);
  }

  name(name: string, address: string): void {
    const { sheet, box } = this.locate(address);
    this.registers.set('names', [...this.registers.of('names'), { name, sheetId: sheet.id, box }]);
  }

  /** Ranges on one sheet; the last one's first cell becomes active. Before the first call A1 is selected. */
  select(user: string, ...addresses: readonly string[]): void {
    const places = addresses.map(address => this.locate(address));
    const last = places.at(-1)!;
    const { row, column } = last.box;
    const boxes = places.map(({ box }) => box);
    this.selections.set(user, { sheetId: last.sheet.id, activeCell: { row, column }, boxes });
  }

  /** All cells by address and the merged ranges: equal if nothing has changed. */
  snapshot(): Record<string, Cell | readonly string[]> {
    const cells = this.sheetList
      .all()
      .flatMap(sheet =>
        sheet.entries().map(({ address, cell }) => [`${sheet.name}!${address}`, cell] as const),
      );
    const merges = this.sheetList
      .all()
      .flatMap(({ id, name }) => this.overlays.of(id, 'merges').map(box => `${name}!${formatA1(box)}`));
    return Object.fromEntries([...cells, ['merges', merges]]);
  }

  sheets(): readonly SheetFacts[] {
    return this.sheetList.all().map(sheet => sheet.facts());
  }

  selection(user: string): Selection {
    const topLeft = { row: 1, column: 1 };
    const nothingChosen = { activeCell: topLeft, boxes: [{ ...topLeft, rows: 1, columns: 1 }] };
    return this.selections.get(user) ?? { sheetId: this.sheetList.all()[0]!.id, ...nothingChosen };
  }

  formulas(sheetId: number, box: Box): string[][] {
    return this.sheet(sheetId).read(box, ({ formula }) => this.asRead(formula));
  }

  values(sheetId: number, box: Box): WorkbookValue[][] {
    return this.sheet(sheetId).read(box, ({ value }) => value);
  }

  displayValues(sheetId: number, box: Box): string[][] {
    return this.sheet(sheetId).read(box, ({ display }) => display);
  }

  write(sheetId: number, box: Box, contents: readonly (readonly WorkbookValue[])[]): void {
    const sheet = this.sheet(sheetId);
    for (const [down, row] of contents.entries())
      for (const [across, typed] of row.entries())
        this.writeCell(sheet, box.row + down, box.column + across, typed);
  }

  flush(): void {
    const written = [...this.formulasBefore.values()];
    this.formulasBefore.clear();
    for (const { place, formula: before } of written) {
      const { sheet, box } = place;
      const { formula } = sheet.cellAt(box.row, box.column);
      if (formula === '' || formula === before || !canParse(formula, this.settings.locale)) continue;
      const address = `${sheet.name}!${formatA1(box)}`;
      this.recalculated.push(address);
      const { calculate } = this.options;
      if (calculate) sheet.show(box.row, box.column, calculate(formula, address), this.settings.locale);
    }
  }

  canEdit(user: string, sheetId: number, ...boxes: readonly Box[]): boolean {
    return boxes.every(box => mayEdit(this.registers.of('protections'), user, sheetId, box));
  }

  search(search: TextSearch, readings: TextFinderReadings): TextMatch[] {
    return findMatches(search, this.searched(search), readings);
  }

  replaceText(user: string, search: TextSearch, by: string, readings: TextFinderReadings): number {
    const replacements = findReplacements(search, by, this.searched(search), readings);
    const mayWrite = ({ sheetId, row, column }: TextMatch) =>
      this.canEdit(user, sheetId, { row, column, rows: 1, columns: 1 });
    return replaceWherePermitted(
      replacements,
      mayWrite,
      readings,
      ({ sheetId, row, column, content, keepsRichText }) => {
        const sheet = this.sheet(sheetId);
        const { richText } = sheet.cellAt(row, column);
        this.writeCell(sheet, row, column, content);
        if (keepsRichText && richText !== undefined)
          sheet.put(row, column, { ...sheet.cellAt(row, column), richText });
      },
    );
  }

  /** As this person meets them. */
  protections(user: string): ProtectionFacts[] {
    return this.registers
      .of('protections')
      .map(one => ({ sheetId: one.sheetId, box: one.box, canEdit: mayEditBy(one, user) }));
  }

  private searched({ where }: TextSearch): SearchedSheet[] {
    const sheets = where ? [this.sheet(where.sheetId)] : this.sheetList.all();
    return sheets.map(sheet => ({
      facts: sheet.facts(),
      isHidden: sheet.look.isHidden,
      isRowHidden: row => sheet.lines.row.hidden.has(row),
      cellAt: (row, column) => {
        const { formula, display, spilledFrom } = sheet.cellAt(row, column);
        return { formula, display, isSpilled: spilledFrom !== undefined };
      },
    }));
  }

  private writeCell(sheet: MemorySheet, row: number, column: number, typed: WorkbookValue): void {
    const { formula } = sheet.cellAt(row, column);
    const place = { sheet, box: { row, column, rows: 1, columns: 1 } };
    const key = `${sheet.id} ${placeOf(row, column)}`;
    if (!this.formulasBefore.has(key)) this.formulasBefore.set(key, { place, formula });
    enterCell(sheet, row, column, typed, this.settings, this.options);
  }

  private asRead(formula: string): string {
    return formulaAsRead(formula, this.settings.locale, this.options);
  }

  private sheet(id: number): MemorySheet {
    return this.sheetList.byId(id);
  }

  /** What was written before moves along. */
  private atRest(name: string): MemorySheet {
    this.flush();
    return this.sheetList.byName(name);
  }

  private locate(address: string): Place {
    const parsed = parseA1(address);
    const { sheetName = this.sheetList.all()[0]!.name, box } = parsed ?? {};
    const sheet = this.sheetList.all().find(({ name }) => name === sheetName);
    if (sheet === undefined || box === undefined)
      throw new Error(`${address} is no address in this workbook.`);
    return { sheet, box };
  }
}

function sizeIn({ maxRows = 1000, maxColumns = 26 }: MemoryWorkbookOptions): SheetSize {
  return { maxRows, maxColumns };
}
