// The sheets of the open spreadsheet behind the port reports/sheets.ts. As few calls as Google needs: whatever a whole
// rectangle or a list of ranges can take at once is written at once.
import { addressOfBox, type Box, without } from '../reports/boxes';
import { type ColourRule, colourRules } from '../reports/colour-rules';
import type { Content, Look, PlannedLine, SheetPlan } from '../reports/sheet-plan';
import type { IsTaken, Sheets } from '../reports/sheets';
import { strokesOf } from '../reports/strokes';
import { inks } from '../reports/styles';
import { hasBesides, removeCharts, rulesOfPerson } from './report-besides';
import { drawChart } from './report-charts';
import { styleTable, unstyleTable } from './table-style';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Of the developer metadata on a sheet. */
const markKey = 'cointracking.report';

export function reportSheets(): Sheets {
  const open = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  /** It stays the same sheet when a person renames or moves it. */
  const known = new Map<number, Sheet>();
  const allSheets = (): Sheet[] => {
    const sheets = open().getSheets();
    for (const sheet of sheets) known.set(sheet.getSheetId(), sheet);
    return sheets;
  };
  const sheetOf = (id: number): Sheet | undefined =>
    known.get(id) ?? allSheets().find(sheet => sheet.getSheetId() === id);
  const boxOn = (sheet: Sheet, { row, column, rows, columns }: Box): Range =>
    sheet.getRange(row, column, rows, columns);
  const marks = () => open().createDeveloperMetadataFinder().withKey(markKey).find();
  const markOn = (id: number) => marks().find(mark => mark.getLocation().getSheet()?.getSheetId() === id);

  return {
    all: () => allSheets().map(sheet => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    marked: () =>
      marks().flatMap(mark => {
        const sheet = mark.getLocation().getSheet();
        if (sheet !== null) known.set(sheet.getSheetId(), sheet);
        return sheet === null
          ? []
          : [{ id: sheet.getSheetId(), name: sheet.getName(), mark: mark.getValue() ?? '' }];
      }),
    add: name => {
      const spreadsheet = open();
      const inFront = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(name, Math.max(known.size, 1));
      known.set(sheet.getSheetId(), sheet);
      // Google brings a new sheet to the front.
      spreadsheet.setActiveSheet(inFront);
      return sheet.getSheetId();
    },
    markNew,
    mark: (id, text) => {
      const known = markOn(id);
      if (known === undefined) markNew(id, text);
      else known.setValue(text);
    },
    unmark: id => markOn(id)?.remove(),
    write: (id, plan, isTaken) => write(sheetOf(id)!, plan, isTaken),
    drawCharts: (id, plan) => {
      const sheet = sheetOf(id)!;
      for (const chart of plan.charts) drawChart(sheet, chart, plan);
    },
    styleTable: (id, table) => styleTable(sheetOf(id)!, table),
    unstyleTable: (id, table) => {
      const sheet = sheetOf(id);
      if (sheet !== undefined) unstyleTable(sheet, table);
    },
    read: id => {
      const range = sheetOf(id)?.getDataRange();
      if (range === undefined) return undefined;
      return { formulas: range.getFormulas(), values: range.getValues() };
    },
    readShown: id => {
      const range = sheetOf(id)?.getDataRange();
      if (range === undefined) return undefined;
      return {
        formulas: range.getFormulas(),
        values: range.getValues(),
        shown: range.getDisplayValues(),
      };
    },
    hasBesides: id => hasBesides(sheetOf(id)!),
    clear: (id, boxes, plan) => {
      const sheet = sheetOf(id)!;
      removeCharts(sheet, plan);
      sheet.setConditionalFormatRules(rulesOfPerson(sheet, colourRules(plan.colours)));
      if (boxes.length > 0) sheet.getRangeList(boxes.map(addressOfBox)).clearContent();
    },
    remove: id => {
      const sheet = sheetOf(id);
      if (sheet !== undefined) open().deleteSheet(sheet);
    },
    open: id => {
      const sheet = sheetOf(id);
      if (sheet !== undefined) open().setActiveSheet(sheet);
    },
    flush: () => SpreadsheetApp.flush(),
  };

  function markNew(id: number, text: string): void {
    const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheetOf(id)!.addDeveloperMetadata(markKey, text, PROJECT);
  }

  function write(sheet: Sheet, plan: SheetPlan, isTaken: IsTaken): void {
    const { widths, heights, contents, looks } = plan;
    const [rows, columns] = [contents.length, contents[0]!.length];
    for (const { start, count, size } of strokesOf(widths)) sheet.setColumnWidths(start, count, size);
    for (const { start, count, size } of strokesOf(heights)) sheet.setRowHeights(start, count, size);
    sheet.setHiddenGridlines(true);
    for (const box of without({ row: 1, column: 1, rows, columns }, isTaken)) {
      const range = boxOn(sheet, box);
      setLooks(range, slice(looks, box));
      range.setValues(slice(contents, box) as Content[][]);
    }
    goOn(sheet, plan);
    for (const { box, whole } of plan.merges) {
      if (wouldLose(box, whole, isTaken)) continue;
      const range = boxOn(sheet, box);
      if (whole) range.merge();
      else range.mergeAcross();
    }
    for (const group of grouped(plan.lines)) drawLines(sheet, group);
    setLists(sheet, plan.lists);
    if (plan.wrapped.length > 0) sheet.getRangeList(plan.wrapped.map(addressOfBox)).setWrap(true);
    const rules = colourRules(plan.colours);
    sheet.setConditionalFormatRules([
      ...rules.map(rule => ruleOn(sheet, rule)),
      ...rulesOfPerson(sheet, rules),
    ]);
  }

  function ruleOn(sheet: Sheet, { boxes, when, ink, ground, bold }: ColourRule) {
    const builder = SpreadsheetApp.newConditionalFormatRule();
    switch (when.kind) {
      case 'formula':
        builder.whenFormulaSatisfied(when.formula);
        break;
      case 'above':
        builder.whenNumberGreaterThan(when.number);
        break;
      case 'below':
        builder.whenNumberLessThan(when.number);
        break;
      case 'equal':
        builder.whenNumberEqualTo(when.number);
        break;
      case 'scale':
        builder.setGradientMinpoint(when.from).setGradientMaxpoint(when.to);
    }
    if (ink !== undefined) builder.setFontColor(ink);
    if (ground !== undefined) builder.setBackground(ground);
    if (bold !== undefined) builder.setBold(bold);
    return builder.setRanges(boxes.map(box => boxOn(sheet, box))).build();
  }
}

/** Of cells that are merged only the first one keeps what it holds. */
function wouldLose({ row, column, rows, columns }: Box, whole: boolean, isTaken: IsTaken): boolean {
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++) {
      const isFirst = across === 0 && (down === 0 || !whole);
      if (!isFirst && isTaken(row + down, column + across)) return true;
    }
  return false;
}

/** A property that no cell has stays as the sheet has it. */
function setLooks(range: Range, looks: readonly (readonly Look[])[]): void {
  const each = <T>(of: (look: Look) => T) => looks.map(row => row.map(of));
  range
    .setNumberFormats(each(({ format }) => format ?? 'general'))
    .setFontSizes(each(({ size }) => size ?? 10))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ ink }) => ink ?? inks.ink))
    .setBackgrounds(each(({ ground }) => ground ?? null) as string[][])
    .setHorizontalAlignments(each(({ align }) => align ?? null))
    .setVerticalAlignments(each(({ vertical }) => vertical ?? 'middle'));
}

/** The looks of lists, below the cells that are styled one by one, to the sheet's end. */
function goOn(sheet: Sheet, { goOn: columns, contents }: SheetPlan): void {
  const [from, to] = [contents.length + 1, sheet.getMaxRows()];
  if (columns.length === 0 || to < from) return;
  const numbers = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  const looks = new Map(columns.map(({ column, look }) => [column, look]));
  const each = <T>(of: (look: Look) => T): T[][] => {
    const row = Array.from({ length: right - left + 1 }, (_, across) => of(looks.get(left + across) ?? {}));
    return Array.from({ length: to - from + 1 }, () => row);
  };
  sheet
    .getRange(from, left, to - from + 1, right - left + 1)
    .setNumberFormats(each(({ format }) => format ?? 'general'))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ ink }) => ink ?? inks.ink))
    .setHorizontalAlignments(each(({ align }) => align ?? null));
}

/** They stand one below the other. */
function setLists(sheet: Sheet, lists: SheetPlan['lists']): void {
  const [first] = lists;
  if (first === undefined) return;
  const rules = lists.map(({ values }) => [
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(false)
      .build(),
  ]);
  sheet.getRange(first.box.row, first.box.column, rules.length, 1).setDataValidations(rules);
}

function grouped(lines: readonly PlannedLine[]): PlannedLine[][] {
  const groups = new Map<string, PlannedLine[]>();
  for (const line of lines) {
    const key = `${line.side} ${line.colour}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function drawLines(sheet: Sheet, lines: readonly PlannedLine[]): void {
  const { side, colour } = lines[0]!;
  const on = (wanted: boolean) => (wanted ? true : null);
  const style = side === 'gap' ? 'SOLID_THICK' : 'SOLID';
  sheet
    .getRangeList(lines.map(({ box }) => addressOfBox(box)))
    .setBorder(
      on(side === 'top' || side === 'frame'),
      on(side === 'frame'),
      on(side === 'bottom' || side === 'between' || side === 'frame'),
      on(side === 'gap' || side === 'frame'),
      null,
      on(side === 'between'),
      colour,
      SpreadsheetApp.BorderStyle[style],
    );
}

function slice<T>(table: readonly (readonly T[])[], { row, column, rows, columns }: Box): T[][] {
  return table.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column - 1 + columns));
}
