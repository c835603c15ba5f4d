// Formats a formula's value for the terminal: a table gets aligned columns, with numbers at the right.

import { shownBoolean } from '../host/locale/local-words';
import { localeFacts } from '../host/locale/locale-facts';
import { wallMillis } from '../host/locale/wall-time';
import type { SpreadsheetSettings } from '../host/workbook';
import type { CellContent } from './grid/cell-content';
import { isCellError } from './grid/cell-content';

export function textOfContent(content: CellContent, { locale, timeZone }: SpreadsheetSettings): string {
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return shownBoolean(content, locale);
  if (typeof content === 'number') return String(content).replace('.', localeFacts(locale).decimalSign);
  if (typeof content === 'string') return content;
  const wall = new Date(wallMillis(content.getTime(), timeZone)).toISOString();
  const [, year, month, day] = /^(.+)-(\d\d)-(\d\d)T/.exec(wall)!;
  const date = localeFacts(locale)
    .datePattern.replace('yyyy', year!)
    .replace('mm', month!)
    .replace('dd', day!);
  const time = wall.slice(11, 19);
  return time === '00:00:00' ? date : `${date} ${time}`;
}

export function textTable(rows: readonly (readonly CellContent[])[], settings: SpreadsheetSettings): string {
  const texts = rows.map(row => row.map(content => textOfContent(content, settings).replace(/\s+/g, ' ')));
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map(row => row[column]!.length)));
  const isNumeric = widths.map((_, column) => rows.some(row => typeof row[column] === 'number'));
  const align = (text: string, column: number) =>
    isNumeric[column] ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
  return texts.map(row => row.map(align).join('  ').trimEnd()).join('\n');
}
