// A short description of an example sheet: columns, and cells by address.
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
} from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { datePatternOf } from '../../grid/locale-numbers';

export interface ColumnPlan {
  readonly widthPixels: number;
  /** A number format's pattern; `day`, `minute`: the locale's. */
  readonly format?: string;
  readonly style?: IStyleData;
}

export interface CellPlan {
  /** Text that starts with `=` is a formula. */
  readonly content?: string;
  /** A text, even if it starts with `=`. */
  readonly text?: string;
  readonly style?: IStyleData;
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** By address or range. Later entries are merged into earlier ones. */
  readonly cells: Readonly<Record<string, CellPlan>>;
  readonly merged?: readonly string[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows that stay when scrolling. */
  readonly frozenRows?: number;
}

const ROW_COUNT = 3000;
const COLUMN_COUNT = 26;
const BASE: IStyleData = {
  ff: 'Arial',
  fs: 10,
  cl: { rgb: '#1f2937' },
  vt: VerticalAlign.MIDDLE,
  pd: { l: 6, r: 6 },
};

export const styles = {
  title: { ...BASE, fs: 18, bl: BooleanNumber.TRUE },
  quiet: { ...BASE, cl: { rgb: '#6b7280' } },
  figure: { ...BASE, fs: 16, bl: BooleanNumber.TRUE, ht: HorizontalAlign.LEFT },
  section: { ...BASE, fs: 12, bl: BooleanNumber.TRUE },
  header: { ...BASE, bl: BooleanNumber.TRUE, bg: { rgb: '#eef5f2' }, cl: { rgb: '#0b6b50' } },
  right: { ht: HorizontalAlign.RIGHT },
  code: { ...BASE, ff: 'Courier New', cl: { rgb: '#374151' } },
} satisfies Record<string, IStyleData>;

export function format(pattern: string): IStyleData {
  return { n: { pattern } };
}

export function worksheetOf(plan: SheetPlan, locale: string): Partial<IWorksheetData> {
  const { name, columns, cells, merged = [], rowHeights = {}, frozenRows = 0 } = plan;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [address, { content, text, style }] of Object.entries(cells)) {
    const { range } = deserializeRangeWithSheet(address);
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        cellData[row] ??= {};
        const earlier = cellData[row]![column];
        const s = { ...BASE, ...(earlier?.s as IStyleData), ...columns[column]?.style, ...style };
        cellData[row]![column] = {
          ...earlier,
          ...contentAt(content, row - range.startRow),
          ...(text && { v: text, t: CellValueType.STRING }),
          s,
        };
      }
    }
  }
  return {
    id: name.toLowerCase(),
    name,
    rowCount: ROW_COUNT,
    columnCount: COLUMN_COUNT,
    defaultRowHeight: 24,
    gridlinesColor: '#eceff1',
    mergeData: merged.map(address => deserializeRangeWithSheet(address).range),
    cellData,
    columnData: Object.fromEntries(
      columns.map(({ widthPixels, format: pattern, style }, index) => [
        index,
        { w: widthPixels, s: { ...BASE, ...style, ...(pattern && format(patternIn(locale, pattern))) } },
      ]),
    ),
    rowData: Object.fromEntries(Object.entries(rowHeights).map(([row, h]) => [Number(row) - 1, { h }])),
    ...(frozenRows && {
      freeze: { startRow: frozenRows, startColumn: -1, xSplit: 0, ySplit: frozenRows },
    }),
  };
}

function patternIn(locale: string, pattern: string): string {
  if (pattern === 'day') return datePatternOf([1], locale);
  return pattern === 'minute' ? datePatternOf([1.5], locale) : pattern;
}

/** `{8}` in the formula of a range is 8 in its first row, 9 in the next one. */
function contentAt(content: string | undefined, offset: number): ICellData {
  if (content === undefined) return {};
  if (!content.startsWith('=')) return { v: content, t: CellValueType.STRING };
  return { f: content.replaceAll(/\{(\d+)\}/g, (_, first) => String(Number(first) + offset)) };
}
