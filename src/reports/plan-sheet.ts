// Makes the plan of a sheet of a report's data.
import { type Box, boxOf, columnOf, lettersOf } from './boxes';
import { choicesOf } from './choices';
import { type FormatName, formats } from './formats';
import type { Area, Put, Report } from './report';
import type { Content, Look, PlannedChart, SheetPlan } from './sheet-plan';
import { type StyleName, seriesColours, styles } from './styles';
import { type Facts, fillTemplate } from './templates';

const rowHeight = 24;

export function planSheet(report: Report, facts: Facts, thisYear: number): SheetPlan {
  const fill = (template: string) => fillTemplate(template, facts);
  const { parts, height } = report;
  const puts = parts.filter(part => part.kind === 'put');
  const areas = parts.filter(part => part.kind === 'area');
  const width = Math.max(...[...puts, ...areas].map(({ at }) => rightOf(boxOf(at))));
  const contents = table<Content>(height, width, '');
  for (const put of puts) {
    eachCell(boxOf(put.at), (row, column) => {
      contents[row - 1]![column - 1] = contentOf(fill(put.content.replace(/#(?!\w)/g, String(row))));
    });
  }
  return {
    name: fill(`{w.${report.title}}`),
    widths: widthsOf(report.columns),
    heights: heightsOf(report),
    contents,
    looks: looksOf(areas, puts, height, width, fill),
    goOn: areas.flatMap(area => {
      const { column, columns } = boxOf(area.at);
      const look = lookOf(area, fill);
      return area.goesOn
        ? Array.from({ length: columns }, (_, more) => ({ column: column + more, look }))
        : [];
    }),
    merges: parts.flatMap(part =>
      part.kind === 'merge' ? [{ box: boxOf(part.at), whole: part.whole ?? false }] : [],
    ),
    wrapped: areas.flatMap(({ at, style }) => ('wrap' in styles[style ?? 'body'] ? [boxOf(at)] : [])),
    lines: parts.flatMap(part =>
      part.kind === 'line' ? [{ box: boxOf(part.at), side: part.side, colour: part.colour }] : [],
    ),
    colours: parts.flatMap(part => (part.kind === 'colours' ? [{ box: boxOf(part.at), by: part.by }] : [])),
    lists: parts.flatMap(part =>
      part.kind === 'list' ? [{ box: boxOf(part.at), values: choicesOf(part.choice, thisYear) }] : [],
    ),
    charts: parts.flatMap((part): PlannedChart[] => {
      if (part.kind !== 'chart') return [];
      const { type, title, ranges, at, stacked = false, legend = 'none', colours = seriesColours } = part;
      const words = fill(`{w.${title}}`);
      return [{ type, title: words, ranges: ranges.map(boxOf), at: boxOf(at), stacked, legend, colours }];
    }),
  };
}

/** Areas first: what stands in a cell says how it looks. */
function looksOf(
  areas: readonly Area[],
  puts: readonly Put[],
  height: number,
  width: number,
  fill: (template: string) => string,
): Look[][] {
  const looks = table<Look>(height, width, {});
  for (const part of [...areas, ...puts]) {
    const look = lookOf(part, fill);
    eachCell(boxOf(part.at), (row, column) => {
      if (row <= height) looks[row - 1]![column - 1] = look;
    });
  }
  return looks;
}

function lookOf(
  { style = 'body', format }: { readonly style?: StyleName; readonly format?: FormatName },
  fill: (template: string) => string,
): Look {
  return { ...styles[style], ...(format && { format: fill(formats[format]) }) };
}

/** A number stays a number, so that its format works; a text of digits would be one to Sheets anyway. */
function contentOf(text: string): Content {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** `A20 B86 C110`, each column once and in order. */
function widthsOf(columns: string): number[] {
  return columns.split(' ').map((text, index) => {
    const letters = lettersOf(index + 1);
    if (columnOf(text) !== index + 1) throw new Error(`The width of column ${letters} is missing: ${text}`);
    return Number(text.slice(letters.length));
  });
}

function heightsOf({ rows, height }: Report): number[] {
  const heights = Array.from({ length: height }, () => rowHeight);
  for (const size of rows.split(' ')) {
    const [row, pixels] = size.split(':');
    heights[Number(row) - 1] = Number(pixels);
  }
  return heights;
}

function eachCell({ row, column, rows, columns }: Box, work: (row: number, column: number) => void): void {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) work(down, across);
}

function rightOf({ column, columns }: Box): number {
  return column + columns - 1;
}

function table<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
