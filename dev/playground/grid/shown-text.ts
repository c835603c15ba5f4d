// A cell's shown text: its value in its number format.
import { numfmt } from '@univerjs/core';
import { type CellContent, isCellError } from './cell-content';
import { DATE_PATTERN, DATE_TIME_PATTERN, isMidnight, serialOf } from './serial-date';

export function shownText(content: CellContent, pattern: string | undefined): string {
  if (isCellError(content)) return content.error;
  if (typeof content === 'boolean') return String(content).toUpperCase();
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return numfmt.format(pattern ?? 'General', content);
  const usual = isMidnight(content) ? DATE_PATTERN : DATE_TIME_PATTERN;
  return numfmt.format(pattern ?? usual, serialOf(content));
}
