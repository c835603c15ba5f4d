// What a written value becomes: setValue reads a text as if a person had typed it, as many projects report. The many ways in
// which Sheets recognizes dates, times, currencies and percentages by locale are not modelled, but for ISO dates.
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

/** So that the same text stays a text when it is written. */
export function quoteText(text: string): string {
  const read = readTyped(text);
  return 'value' in read && read.value === text ? text : `'${text}`;
}
