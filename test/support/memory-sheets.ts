// The sheets of a spreadsheet in memory, behind the port reports/sheets.ts. Every change is a step; a test may let one of them die.

import * as words from '../../src/languages/report-packs';
import { allReports } from '../../src/reports/all-reports';
import type { Box } from '../../src/reports/boxes';
import type { ReportLibrary } from '../../src/reports/library';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import type { Held, IsTaken, Sheets, Shown, StyledTable } from '../../src/reports/sheets';

export const reportLibrary: ReportLibrary = { version: '1.0.0', reports: allReports, words };

interface MemorySheet {
  name: string;
  mark: string | undefined;
  cells: Map<string, string | number | boolean>;
  /** Notes, charts and pictures of the person's. */
  besides: Set<string>;
  charts: number;
}

export class MemorySheets implements Sheets {
  readonly sheets = new Map<number, MemorySheet>();
  inFront: number;
  /** What has been done so far. */
  readonly steps: string[] = [];
  /** The step with this number dies before it does anything. */
  diesAt = Number.POSITIVE_INFINITY;
  /** What formulas show; others show their text. */
  shows: (formula: string) => string = formula => formula;
  readonly styled: ({ sheet: number } & StyledTable)[] = [];
  readonly unstyled: ({ sheet: number } & Box)[] = [];
  private nextId = 100;

  constructor(names: readonly string[] = ['Sheet1']) {
    for (const name of names) this.insert(name);
    this.inFront = [...this.sheets.keys()][0]!;
  }

  named(name: string): MemorySheet | undefined {
    return [...this.sheets.values()].find(sheet => sheet.name === name);
  }

  all = () => [...this.sheets].map(([id, { name }]) => ({ id, name }));
  marked = () =>
    [...this.sheets].flatMap(([id, { name, mark }]) => (mark === undefined ? [] : [{ id, name, mark }]));

  add(name: string): number {
    this.step('add');
    return this.insert(name);
  }

  markNew(id: number, text: string): void {
    this.mark(id, text);
  }

  mark(id: number, text: string): void {
    this.step('mark');
    this.sheets.get(id)!.mark = text;
  }

  unmark(id: number): void {
    this.step('unmark');
    this.sheets.get(id)!.mark = undefined;
  }

  write(id: number, { contents }: SheetPlan, isTaken: IsTaken): void {
    this.step('write');
    contents.forEach((row, down) => {
      row.forEach((content, across) => {
        if (content !== '' && !isTaken(down + 1, across + 1))
          this.sheets.get(id)!.cells.set(`${down + 1}:${across + 1}`, content);
      });
    });
  }

  drawCharts(id: number, plan: SheetPlan): void {
    this.step('draw');
    this.sheets.get(id)!.charts += plan.charts.length;
  }

  styleTable(id: number, table: StyledTable): void {
    this.step('style');
    this.styled.push({ sheet: id, ...table });
  }

  unstyleTable(id: number, table: Box): void {
    this.step('unstyle');
    this.unstyled.push({ sheet: id, ...table });
  }

  read(id: number): Held | undefined {
    return this.readShown(id);
  }

  readShown(id: number): Shown | undefined {
    const sheet = this.sheets.get(id);
    if (sheet === undefined) return undefined;
    const places = [...sheet.cells.keys()].map(key => key.split(':').map(Number));
    const rows = Math.max(1, ...places.map(([row]) => row!));
    const columns = Math.max(1, ...places.map(([, column]) => column!));
    const table = <T>(of: (content: string | number | boolean) => T) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, across) =>
          of(sheet.cells.get(`${down + 1}:${across + 1}`) ?? ''),
        ),
      );
    const isFormula = (content: unknown) => typeof content === 'string' && content.startsWith('=');
    return {
      formulas: table(content => (isFormula(content) ? String(content) : '')),
      values: table(content => (isFormula(content) ? this.shows(String(content)) : content)),
      shown: table(content => (isFormula(content) ? this.shows(String(content)) : String(content))),
    };
  }

  hasBesides(id: number): boolean {
    const { besides, charts } = this.sheets.get(id)!;
    return besides.size > 0 || charts > 0;
  }

  clear(id: number, boxes: readonly Box[]): void {
    this.step('clear');
    const sheet = this.sheets.get(id)!;
    sheet.charts = 0;
    for (const { row, column } of boxes) sheet.cells.delete(`${row}:${column}`);
  }

  remove(id: number): void {
    this.step('remove');
    this.sheets.delete(id);
  }

  open(id: number): void {
    this.inFront = id;
  }

  flush(): void {}

  /** As a person types. */
  type(name: string, row: number, column: number, content: string | number): void {
    this.named(name)!.cells.set(`${row}:${column}`, content);
  }

  private insert(name: string): number {
    const id = this.nextId++;
    this.sheets.set(id, { name, mark: undefined, cells: new Map(), besides: new Set(), charts: 0 });
    return id;
  }

  private step(name: string): void {
    if (this.steps.length >= this.diesAt) throw new Error(`died before ${name}`);
    this.steps.push(name);
  }
}
