// A formula with what it shows, in Markdown.
import type { ResultRows } from './compute-sheets';
import { rangeIn, rangeInWords } from './example-cells';
import { isSingleValue, tableMarkdown, valueMarkdown } from './result-markdown';

export function exampleMarkdown(formula: string, shows: string, rows: ResultRows): string[] {
  const range = rangeIn(formula);
  const where = range ? `; ${rangeInWords(range)}` : '';
  const line = `\`${formula}\` – ${shows}${where}`;
  if (isSingleValue(rows)) return [`${line}: ${valueMarkdown(rows)}`, ''];
  const isBeside = range?.rows.length === rows.length;
  const table = isBeside
    ? tableMarkdown(
        rows.map((row, index) => [...range.rows[index]!, ...row]),
        [...range.rows[0]!, ...rows[0]!].map((_, column) => String.fromCharCode(65 + column)),
      )
    : tableMarkdown(rows);
  return [line, '', ...table, ''];
}
