// Converts a written value: setValue parses a text as if a person had typed it, as many projects report. Of the locale's
// formats for dates, times, currencies and percentages, only ISO dates are modelled.
import type { WorkbookValue } from './workbook';

export type Written = { readonly formula: string } | { readonly value: WorkbookValue };

export function readTyped(typed: WorkbookValue): Written {
  if (typeof typed !== 'string') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=')) return { formula: typed };
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed)) return { value: Number(typed) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return { value: new Date(`${typed}T00:00:00`) };
  return { value: typed };
}

/** Quotes a text so that it stays a text when it is written. */
export function quoteText(text: string): string {
  const read = readTyped(text);
  return 'value' in read && read.value === text ? text : `'${text}`;
}
