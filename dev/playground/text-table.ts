// Formats a formula's value for the terminal: a table gets aligned columns, with numbers at the right.
import type { CellContent } from './grid/cell-content';
import { isCellError } from './grid/cell-content';
import { isMidnight } from './grid/serial-date';

export function textOfContent(content: CellContent): string {
  if (isCellError(content)) return content.error;
  if (content instanceof Date) {
    const text = content.toISOString();
    return isMidnight(content) ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  }
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

export function textTable(rows: readonly (readonly CellContent[])[]): string {
  const texts = rows.map(row => row.map(content => textOfContent(content).replace(/\s+/g, ' ')));
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map(row => row[column]!.length)));
  const isNumeric = widths.map((_, column) => rows.some(row => typeof row[column] === 'number'));
  const align = (text: string, column: number) =>
    isNumeric[column] ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
  return texts.map(row => row.map(align).join('  ').trimEnd()).join('\n');
}
