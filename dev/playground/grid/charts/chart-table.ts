// What a chart shows: the cells of its ranges as places on an axis and series of numbers.
import type { IRange } from '@univerjs/core';
import type { Line } from '../../../host/workbook/lines';
import type { CellContent } from '../cell-content';
import type { Cells } from '../cells';
import { serialOf } from '../serial-date';
import type { ChartData } from './chart-drawing';

export interface ChartPlace {
  /** As the cell shows it. */
  readonly text: string;
  /** A number's or a date's own value. */
  readonly value: number | undefined;
}

export interface ChartSeries {
  readonly name: string;
  /** `undefined`: a gap. */
  readonly values: readonly (number | undefined)[];
  /** The first value's number format. */
  readonly pattern: string | undefined;
}

export interface ChartTable {
  readonly placesAre: 'texts' | 'numbers' | 'dates';
  readonly places: readonly ChartPlace[];
  readonly placePattern: string | undefined;
  readonly series: readonly ChartSeries[];
}

interface ChartCell {
  readonly content: CellContent;
  readonly text: string;
  readonly pattern: string | undefined;
  /** A formula of its own that shows nothing is a place, too, as in Sheets. */
  readonly isEmpty: boolean;
}

/** Which hidden lines are left out. */
const leftOut: Readonly<Record<NonNullable<ChartData['hiddenLines']> | 'IGNORE_ROWS', readonly Line[]>> = {
  IGNORE_ROWS: ['row'],
  IGNORE_COLUMNS: ['column'],
  IGNORE_BOTH: ['row', 'column'],
  SHOW_BOTH: [],
};

const nothing: ChartCell = { content: '', text: '', pattern: undefined, isEmpty: true };

/** `ownSheetId`: the sheet that the chart stands on. */
export function chartTable(
  { ranges, numHeaders, transpose, merge, hiddenLines }: Omit<ChartData, 'kind' | 'options' | 'disablePopup'>,
  ownSheetId: string,
  cells: Cells,
  timeZone: string,
): ChartTable {
  const isLeftOut = (sheetId: string, line: Line, index: number) =>
    leftOut[hiddenLines ?? 'IGNORE_ROWS'].includes(line) && cells.isHidden(sheetId, line, index);
  const tables = ranges.map(({ sheetId = ownSheetId, range }) => rowsOf(range, sheetId, cells, isLeftOut));
  const read = merge === 'MERGE_ROWS' ? tables.flat() : besideEachOther(tables);
  const rows = transpose ? transposed(read) : read;
  const headers = numHeaders < 0 ? (hasHeader(rows) ? 1 : 0) : numHeaders;
  const body = withoutEmptyEnd(rows.slice(headers));
  const [domain = [], ...columns] = transposed(body);
  const names = transposed(rows.slice(0, headers)).map(column => column.map(cell => cell.text).join(' '));
  const values = domain.filter(cell => !cell.isEmpty).map(cell => cell.content);
  return {
    placesAre: kindOf(values),
    places: domain.map(({ text, content }) => ({ text, value: numberOf(content, timeZone) })),
    placePattern: domain.find(cell => cell.pattern)?.pattern,
    series: columns.map((column, index) => ({
      name: names[index + 1] ?? '',
      values: column.map(cell => numberOf(cell.content, timeZone)),
      pattern: column.find(cell => typeof cell.content === 'number' && cell.pattern)?.pattern,
    })),
  };
}

function rowsOf(
  range: IRange,
  sheetId: string,
  cells: Cells,
  isLeftOut: (sheetId: string, line: Line, index: number) => boolean,
): ChartCell[][] {
  const shown = (line: Line, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(
      index => !isLeftOut(sheetId, line, index),
    );
  const columns = shown('column', range.startColumn, range.endColumn);
  return shown('row', range.startRow, range.endRow).map(row =>
    columns.map(column => {
      const content = cells.content(sheetId, row, column);
      return {
        content,
        text: cells.shown(sheetId, row, column),
        pattern: cells.numberFormat(sheetId, row, column),
        isEmpty: content === '' && cells.formula(sheetId, row, column) === '',
      };
    }),
  );
}

/** A table that is shorter than another one ends with nothing. */
function besideEachOther(tables: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...tables.map(rows => rows.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap(rows => rows[row] ?? rows[0]?.map(() => nothing) ?? []),
  );
}

/** A text above a number or a date. */
function hasHeader([first = [], ...rest]: readonly (readonly ChartCell[])[]): boolean {
  return first.some(
    (cell, column) =>
      typeof cell.content === 'string' &&
      rest.some(row => typeof row[column]?.content === 'number' || row[column]?.content instanceof Date),
  );
}

function withoutEmptyEnd(rows: readonly ChartCell[][]): readonly ChartCell[][] {
  const last = rows.findLastIndex(row => row.some(cell => !cell.isEmpty));
  return rows.slice(0, last + 1);
}

function kindOf(values: readonly CellContent[]): ChartTable['placesAre'] {
  if (values.length === 0) return 'texts';
  if (values.every(value => value instanceof Date)) return 'dates';
  return values.every(value => typeof value === 'number') ? 'numbers' : 'texts';
}

function numberOf(content: CellContent, timeZone: string): number | undefined {
  if (typeof content === 'number') return content;
  if (content instanceof Date) return serialOf(content, timeZone);
  return undefined;
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  const width = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap(row => (column < row.length ? [row[column]!] : [])),
  );
}
