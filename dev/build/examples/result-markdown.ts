// What a formula shows, in Markdown: a value, or a table cut to a size that is read. Numbers are rounded, days are written as in
// ISO 8601, blanks stay blank.
import { wallMillis } from '../../host/locale/wall-time';
import type { CellContent } from '../../playground/grid/cell-content';
import type { ResultRows } from './compute-sheets';
import { settings } from './example-spreadsheets';

const maxRows = 6;
const maxColumns = 8;

export function isSingleValue(rows: ResultRows): boolean {
  return rows.length === 1 && rows[0]!.length === 1;
}

export function valueMarkdown(rows: ResultRows): string {
  return `**${formatColumn('', [rows[0]![0]!])[0]}**`;
}

/** `heads`: the words above the columns, where the result has none of its own. */
export function tableMarkdown(rows: ResultRows, heads?: readonly string[]): string[] {
  const hasHeader = heads === undefined && rows.length > 1 && rows[0]!.every(isWord);
  const width = rows[0]!.length;
  const header = hasHeader ? (rows[0] as string[]) : (heads ?? rows[0]!.map(() => ''));
  const body = hasHeader ? rows.slice(1) : rows;
  const columns = header.slice(0, maxColumns).map((head, column) => {
    const cells = body.map(row => row[column]!);
    const texts = formatColumn(head, cells).slice(0, maxRows);
    return [head, isNumeric(cells) ? '--:' : '---', ...texts];
  });
  const lines = columns[0]!.map((_, line) => `| ${columns.map(column => column[line]).join(' | ')} |`);
  return [...lines, ...cutNote(body.length, width)];
}

function cutNote(rows: number, columns: number): string[] {
  const all = [
    ...(rows > maxRows ? [`${rows} rows`] : []),
    ...(columns > maxColumns ? [`${columns} columns`] : []),
  ];
  return all.length > 0 ? ['', `… ${all.join(' and ')} in all.`] : [];
}

function isWord(cell: CellContent): boolean {
  return typeof cell === 'string' && cell !== '';
}

function formatColumn(head: string, cells: readonly CellContent[]): string[] {
  const isMoney = /\((?:EUR|USD|%)\)|^Sum$/.test(head) && !/price|unit/i.test(head);
  const hasFractions = cells.some(cell => typeof cell === 'number' && !Number.isInteger(cell));
  const hasTimes = cells.some(cell => cell instanceof Date && !isMidnight(cell));
  return cells.map(cell => {
    if (cell instanceof Date) return dateText(cell, hasTimes);
    if (typeof cell === 'number') return numberText(cell, isMoney, hasFractions);
    return String(cell).replace(/[|<]/g, sign => (sign === '|' ? '\\|' : '&lt;'));
  });
}

function isNumeric(cells: readonly CellContent[]): boolean {
  return cells.some(cell => typeof cell === 'number') && !cells.some(isWord);
}

function isMidnight(date: Date): boolean {
  return wallText(date).endsWith('00:00');
}

function dateText(date: Date, withTime: boolean): string {
  return wallText(date).slice(0, withTime ? undefined : 10);
}

/** `2025-12-31 14:30` */
function wallText(date: Date): string {
  return new Date(wallMillis(date.getTime(), settings.timeZone)).toISOString().slice(0, 16).replace('T', ' ');
}

/** Money to the cent. Amounts of coins get shorter as they get larger. A year or a count has no sign between thousands. */
function numberText(value: number, isMoney: boolean, isOfFractions: boolean): string {
  if (!isMoney && Number.isInteger(value)) return String(value);
  if (isMoney) return decimalText(value, isOfFractions ? 2 : 0, 2);
  return decimalText(value, 0, decimalsOf(value));
}

/** So many that four digits are left, but no more than CoinTracking's 8. */
function decimalsOf(value: number): number {
  const digitsBefore = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  return Math.min(8, Math.max(2, 4 - digitsBefore));
}

function decimalText(value: number, least: number, most: number): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
}
