// A formula with what it shows, in Markdown.
import type { ResultRows } from './compute-sheets';
import { rangeIn, rangeInWords } from './example-cells';
import { isOfOneLine, lineMarkdown, tableMarkdown } from './result-markdown';

export function exampleMarkdown(formula: string, shows: string, rows: ResultRows): string[] {
  const range = rangeIn(formula);
  const line = `\`${formula}\` – ${shows}`;
  if (isOfOneLine(rows)) return [`${line}: ${lineMarkdown(rows)}`, ''];
  if (range === undefined) return [line, '', ...tableMarkdown(rows), ''];
  const where = `${line}; ${rangeInWords(range)}`;
  // A row each, without a header of its own: it stands beside the range.
  if (range.rows.length !== rows.length) return [where, '', ...tableMarkdown(rows), ''];
  const sheet = rows.map((row, index) => [...range.rows[index]!, ...row]);
  const letters = sheet[0]!.map((_, column) => String.fromCharCode(65 + column));
  return [line, '', ...tableMarkdown(sheet, letters), ''];
}
