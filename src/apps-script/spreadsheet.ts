// The open spreadsheet behind the port formulas/workbook.ts. Reads nothing before it is asked.

import { hasDecimalComma } from '../formulas/decimal-comma';
import type { Area, AreaOf, Place, Workbook } from '../formulas/workbook';
import type { CellValue } from '../functions/define/cell-value';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function activeWorkbook(): Workbook {
  const open = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  let decimalComma: boolean | undefined;
  /** By the name that each had when it was read. It stays the same sheet when a person renames it. */
  const known = new Map<string, Sheet>();
  const sheetNamed = (name: string): Sheet | null => {
    const sheet = known.get(name) ?? open().getSheetByName(name);
    if (sheet !== null) known.set(name, sheet);
    return sheet;
  };
  const rangeOf = ({ sheet, row, column, rows, columns }: Area): Range =>
    sheetNamed(sheet)!.getRange(row, column, rows, columns);
  const knownAreaOf = (range: Range): Area => {
    const area = areaOf(range);
    known.set(area.sheet, range.getSheet());
    return area;
  };

  return {
    formulas: place =>
      rangesOf(place, open()).map(
        (range): AreaOf<string> => ({ area: knownAreaOf(range), cells: range.getFormulas() }),
      ),
    formulasIn: area => {
      try {
        return rangeOf(area).getFormulas();
      } catch {
        return undefined;
      }
    },
    shown: area => rangeOf(area).getDisplayValues(),
    values: name => (sheetNamed(name)?.getDataRange().getValues() as CellValue[][] | undefined) ?? undefined,
    writeFormulas: (area, formulas) =>
      isWritten(rangeOf(area), range => range.setFormulas(formulas.map(row => [...row]))),
    rewriteFormulas: (area, formulas) =>
      isAccepted(() => rangeOf(area).setFormulas(formulas.map(row => [...row]))),
    writeValues: (area, values) =>
      isWritten(rangeOf(area), range => range.setValues(values.map(row => row.map(asTyped)))),
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

function areaOf(range: Range): Area {
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** Asked before writing: Google buffers writes and may report a refusal only much later. */
function isWritten(range: Range, write: (range: Range) => void): boolean {
  return range.canEdit() && isAccepted(() => write(range));
}

function isAccepted(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

/** Google reads texts as if they were typed: "1/2" would become a date, "=1" a formula. An apostrophe keeps them. */
function asTyped(value: CellValue): CellValue {
  const looksLikeMore = typeof value === 'string' && /^[^\p{L}]|\d|^(?:true|false)$/iu.test(value);
  return looksLikeMore ? `'${value}` : value;
}
