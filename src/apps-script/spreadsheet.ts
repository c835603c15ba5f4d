// The open spreadsheet behind the port formulas/workbook.ts. Reads nothing before it is asked.

import { hasDecimalComma } from '../formulas/decimal-comma';
import type { Area, Formulas, IsLocked, Place, SheetKey, TextSearch, Workbook } from '../formulas/workbook';
import type { CellValue } from '../functions/define/cell-value';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

export function activeWorkbook(): Workbook {
  const open = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  let decimalComma: boolean | undefined;
  /** It stays the same sheet when a person renames it. */
  const known = new Map<SheetKey, Sheet>();
  const sheetOf = (key: SheetKey): Sheet | undefined => {
    const sheet =
      known.get(key) ??
      (typeof key === 'string'
        ? open().getSheetByName(key)
        : open()
            .getSheets()
            .find(one => one.getSheetId() === key)) ??
      undefined;
    if (sheet !== undefined) known.set(key, sheet);
    return sheet;
  };
  const rangeOf = ({ sheet, row, column, rows, columns }: Area): Range =>
    sheetOf(sheet)!.getRange(row, column, rows, columns);
  const areaOf = (range: Range): Area => {
    const sheet = range.getSheet();
    known.set(sheet.getSheetId(), sheet);
    return {
      sheet: sheet.getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
  };
  const finderOf = ({ text, where, in: place, isWholeCell = false }: TextSearch): Finder => {
    const scope =
      where === 'everything' ? open() : typeof where === 'object' ? rangeOf(where) : sheetOf(where)!;
    return scope
      .createTextFinder(text)
      .matchFormulaText(place === 'formulas')
      .matchEntireCell(isWholeCell);
  };
  const read = (place: Place): Formulas[] =>
    rangesOf(place, open()).map(range => ({
      area: areaOf(range),
      isWholeSheet: place !== 'selection',
      cells: range.getFormulas(),
    }));

  return {
    formulas: place => {
      try {
        return read(place);
      } catch {
        // A sheet may have been deleted between the list of sheets and its reading.
        return read(place);
      }
    },
    formulasIn: area => ifThere(() => rangeOf(area).getFormulas()),
    valuesIn: area => ifThere(() => rangeOf(area).getValues() as CellValue[][]),
    shown: area => rangeOf(area).getDisplayValues(),
    values: key => (sheetOf(key)?.getDataRange().getValues() as CellValue[][] | undefined) ?? undefined,
    holds: search => finderOf(search).findNext() !== null,
    places: search => finderOf(search).matchCase(true).findAll().map(areaOf),
    replaceAll: (search, by) => finderOf(search).matchCase(true).replaceAllWith(by),
    isLockedIn: area => (rangeOf(area).canEdit() ? () => false : lockedIn(sheetOf(area.sheet)!)),
    writeFormulas: (area, formulas) =>
      isWritten(
        () => rangeOf(area),
        range => range.setFormulas(formulas.map(row => [...row])),
      ),
    writeValues: (area, values) =>
      isWritten(
        () => rangeOf(area),
        range => range.setValues(values.map(row => row.map(asTyped))),
      ),
    keepValues: area =>
      isWritten(
        () => rangeOf(area),
        range => range.copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false),
      ),
    flush: () => SpreadsheetApp.flush(),
    find: name => {
      const range = open().getRangeByName(name);
      return range === null ? undefined : areaOf(range);
    },
    hasDecimalComma: () => {
      decimalComma ??= hasDecimalComma(open().getSpreadsheetLocale());
      return decimalComma;
    },
    activeCell: () => areaOf(open().getCurrentCell() ?? open().getActiveSheet().getRange(1, 1)),
    selectedArea: () => areaOf(open().getActiveRange() ?? open().getActiveSheet().getRange(1, 1)),
    nameOf: key => (typeof key === 'string' ? key : (sheetOf(key)?.getName() ?? '')),
  };
}

function rangesOf(place: Place, spreadsheet: Spreadsheet): Range[] {
  if (place === 'selection') return spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const sheets = place === 'sheet' ? [spreadsheet.getActiveSheet()] : spreadsheet.getSheets();
  // A chart sheet has no cells.
  return sheets
    .filter(sheet => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map(sheet => sheet.getDataRange());
}

/** `undefined`: the sheet is gone, or too small by now. */
function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Some cells are protected: which ones. If no protection says so, all. */
function lockedIn(sheet: Sheet): IsLocked {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const locks = [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)]
    .filter(protection => !protection.canEdit())
    .map(protection => {
      const holds = holding(protection.getRange());
      const free =
        protection.getProtectionType() === SHEET ? protection.getUnprotectedRanges().map(holding) : [];
      return (row: number, column: number) => holds(row, column) && !free.some(isFree => isFree(row, column));
    });
  return (row, column) => locks.length === 0 || locks.some(isLocked => isLocked(row, column));
}

function holding(range: Range): IsLocked {
  const [top, left, bottom, right] = [
    range.getRow(),
    range.getColumn(),
    range.getLastRow(),
    range.getLastColumn(),
  ];
  return (row, column) => row >= top && row <= bottom && column >= left && column <= right;
}

/** Asked before writing: Google buffers writes and may report a refusal only much later. */
function isWritten(rangeOf: () => Range, write: (range: Range) => void): boolean {
  try {
    const range = rangeOf();
    if (!range.canEdit()) return false;
    write(range);
    return true;
  } catch {
    return false;
  }
}

/** Google reads texts as if they were typed: "1/2" would become a date, "=1" a formula. An apostrophe keeps them. */
function asTyped(value: CellValue): CellValue {
  const looksLikeMore = typeof value === 'string' && (/^[^\p{L}]|\d/u.test(value) || booleanWord.test(value));
  return looksLikeMore ? `'${value}` : value;
}

/** TRUE and FALSE, in English and in the languages of Sheets that have words of their own. */
const booleanWord =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|verdadeiro|falso|vero|waar|onwaar|doğru|yanlış|истина|ложь|sant|falskt?|prawda|fałsz|sand|tosi|epätosi|pravda|nepravda|igaz|hamis)$/iu;
