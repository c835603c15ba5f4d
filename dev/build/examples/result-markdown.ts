// What a formula shows, in Markdown: figures in the line, or a table cut to a size that is read.
import type { CellContent } from '../../playground/grid/cell-content';
import type { ResultRows } from './compute-sheets';
import { cellTexts } from './result-texts';

const maxRows = 6;
const maxColumns = 8;

/** One row of figures needs no table. */
export function isOfOneLine(rows: ResultRows): boolean {
  return rows.length === 1;
}

export function lineMarkdown(rows: ResultRows): string {
  const heads = rows[0]!.map(() => '');
  return cellTexts(heads, rows)[0]!
    .map(text => `**${text}**`)
    .join(' · ');
}

/** `heads`: the words above the columns, where the result has none of its own. */
export function tableMarkdown(rows: ResultRows, heads?: readonly string[]): string[] {
  const hasHeader = heads === undefined && rows[0]!.every(isWord);
  const header = heads ?? (hasHeader ? rows[0]!.map(String) : rows[0]!.map(() => ''));
  const body = hasHeader ? rows.slice(1) : rows;
  const shown = body.slice(0, maxRows).map(row => row.slice(0, maxColumns));
  const shownHeader = header.slice(0, maxColumns);
  const sides = shownHeader.map((_, column) => (isNumeric(shown.map(row => row[column]!)) ? '--:' : '---'));
  const lines = [shownHeader, sides, ...cellTexts(shownHeader, shown)];
  return [...lines.map(cells => `| ${cells.join(' | ')} |`), ...cutNote(body.length, header.length)];
}

function isWord(cell: CellContent): boolean {
  return typeof cell === 'string' && cell !== '';
}

function isNumeric(cells: readonly CellContent[]): boolean {
  return cells.some(cell => typeof cell === 'number') && !cells.some(isWord);
}

function cutNote(rows: number, columns: number): string[] {
  const all = [
    ...(rows > maxRows ? [`${rows} rows`] : []),
    ...(columns > maxColumns ? [`${columns} columns`] : []),
  ];
  return all.length > 0 ? ['', `… ${all.join(' and ')} in all`] : [];
}
