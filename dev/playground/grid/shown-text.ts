// A cell's shown text: its value in its number format, in the spreadsheet's locale.
import { shownBoolean } from '../../host/locale/local-words';
import type { SpreadsheetSettings } from '../../host/workbook';
import { type CellContent, isCellError } from './cell-content';
import { datePatternOf, formatNumber } from './locale-numbers';
import { serialOf } from './serial-date';

export function shownText(
  content: CellContent,
  pattern: string | undefined,
  { locale, timeZone }: SpreadsheetSettings,
): string {
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return shownBoolean(content, locale);
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return formatNumber(content, pattern, locale);
  const serial = serialOf(content, timeZone);
  return formatNumber(serial, pattern ?? datePatternOf([serial], locale), locale);
}
