// Numbers and dates of a chart as texts: in the format that an option names, else in that of the cells.
import { formatNumber } from '../../grid/locale-numbers';

/** Google's names for formats. */
const namedPatterns: Readonly<Record<string, string>> = {
  scientific: '0.##E+00',
  percent: '0%',
  currency: '"$"#,##0.00',
};

const shortSteps = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;

/** `cellPattern`: the number format of the cells. */
export function numberText(
  format: string | undefined,
  cellPattern: string | undefined,
  locale: string,
): (value: number) => string {
  if (format === 'short') return value => shortText(value, locale);
  if (format === 'decimal') return value => plainText(value, '#,##0.###', locale);
  const pattern = format ? (namedPatterns[format] ?? format) : cellPattern;
  if (pattern === undefined) return value => plainText(value, '#,##0.########', locale);
  return value => formatNumber(value, pattern, locale).trim();
}

/** A pattern with optional decimals alone leaves the decimal sign behind. */
function plainText(value: number, pattern: string, locale: string): string {
  return formatNumber(value, pattern, locale).replace(/[.,]$/, '');
}

function shortText(value: number, locale: string): string {
  const [step, letter] = shortSteps.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return plainText(value / step, '#,##0.##', locale) + letter;
}

/** `format`: a pattern of Google Charts, `MMM yyyy`, or of a cell, `mmm yyyy`. */
export function dateText(
  format: string | undefined,
  cellPattern: string | undefined,
  locale: string,
): (serial: number) => string {
  const pattern = format ? cellPatternOf(format) : (cellPattern ?? 'yyyy-mm-dd');
  return serial => formatNumber(serial, pattern, locale);
}

/** In Google Charts' patterns a capital M is the month and a capital E the weekday; in those of cells both are small letters. */
function cellPatternOf(format: string): string {
  if (!/[MEHa]/.test(format)) return format;
  return format
    .replace(/E{4,}/g, 'dddd')
    .replace(/E+/g, 'ddd')
    .replace(/M/g, 'm')
    .replace(/H/g, 'h')
    .replace(/\ba\b/g, 'AM/PM')
    .replace(/\by\b/g, 'yyyy');
}
