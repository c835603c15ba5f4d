// Gives a table header, formats and widths. Only its own cells are touched; a width only where nobody has chosen another.
import type { Box } from '../reports/boxes';
import type { Look } from '../reports/sheet-plan';
import type { StyledTable } from '../reports/sheets';
import { lines } from '../reports/styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** In pixels, of new sheets. */
const defaultWidth = 100;
const headerHeight = 28;

export function styleTable(sheet: Sheet, { row, column, rows, isNewSheet, look }: StyledTable): void {
  const { widths, columns, header } = look;
  const count = columns.length;
  const first = header === undefined ? row : row + 1;
  const last = isNewSheet ? sheet.getMaxRows() : Math.min(row + rows - 1, sheet.getMaxRows());
  if (last >= first) styleBody(sheet.getRange(first, column, last - first + 1, count), columns);
  if (header !== undefined)
    styleHeader(sheet, sheet.getRange(row, column, 1, count), header, isNewSheet && row === 1);
  widths.forEach((width, index) => {
    if (sheet.getColumnWidth(column + index) === defaultWidth) sheet.setColumnWidth(column + index, width);
  });
}

export function unstyleTable(sheet: Sheet, { row, column, rows, columns }: Box): void {
  const last = Math.min(row + rows - 1, sheet.getMaxRows());
  if (last < row) return;
  sheet
    .getRange(row, column, last - row + 1, columns)
    .setNumberFormat('general')
    .setHorizontalAlignment(null)
    .setFontColor(null);
  sheet
    .getRange(row, column, 1, columns)
    .setBackground(null)
    .setFontWeight(null)
    .setVerticalAlignment(null)
    .setBorder(null, null, false, null, null, null);
}

function styleBody(range: Range, columns: readonly Look[]): void {
  const rows = range.getNumRows();
  const each = <T>(of: (look: Look) => T): T[][] => {
    const cells = columns.map(of);
    return Array.from({ length: rows }, () => cells);
  };
  range
    .setNumberFormats(each(({ format }) => format ?? 'general'))
    .setHorizontalAlignments(each(({ align }) => align ?? null))
    .setFontColors(each(({ ink }) => ink ?? null) as string[][]);
}

function styleHeader(sheet: Sheet, range: Range, header: readonly Look[], isFrozen: boolean): void {
  range
    .setBackground(header[0]!.ground!)
    .setFontColor(header[0]!.ink!)
    .setFontWeight('bold')
    .setHorizontalAlignments([header.map(({ align }) => align ?? 'left')])
    .setVerticalAlignment('middle')
    .setBorder(null, null, true, null, null, null, lines.header, SpreadsheetApp.BorderStyle.SOLID);
  if (!isFrozen) return;
  sheet.setRowHeight(range.getRow(), headerHeight);
  sheet.setFrozenRows(1);
}
