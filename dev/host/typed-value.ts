// Converts a written value: setValue parses a text as if a person had typed it, as many projects report. By the spreadsheet's
// locale: numbers with their signs, percentages, dates in figures, the words for TRUE and FALSE. Names of months, times,
// currencies and fractions are not modelled.

import { booleanTyped } from './locale/local-words';
import { localeFacts } from './locale/locale-facts';
import { instantMillisOf } from './locale/wall-time';
import type { SpreadsheetSettings, WorkbookValue } from './workbook';

export type Written = { readonly formula: string } | { readonly value: WorkbookValue };

export function readTyped(typed: WorkbookValue, settings: SpreadsheetSettings): Written {
  if (typeof typed !== 'string') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=')) return { formula: typed };
  const text = typed.trim();
  const { locale } = settings;
  return {
    value: booleanTyped(text, locale) ?? dateTyped(text, settings) ?? numberTyped(text, locale) ?? typed,
  };
}

/** Quotes a text so that it stays a text when it is written. */
export function quoteText(text: string, settings: SpreadsheetSettings): string {
  const read = readTyped(text, settings);
  return 'value' in read && read.value === text ? text : `'${text}`;
}

function numberTyped(text: string, locale: string): number | undefined {
  const { decimalSign, groupSign } = localeFacts(locale);
  // A person types a space where the locale shows one that doesn't break.
  const group = /\s/.test(groupSign) ? '\\s' : escaped(groupSign);
  const decimal = escaped(decimalSign);
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const number = new RegExp(
    `^([+-]?)(${whole}(?:${decimal}\\d*)?|${decimal}\\d+)(e[+-]?\\d+)?\\s?(%?)$`,
    'i',
  );
  const match = number.exec(text);
  if (match === null) return undefined;
  const [, sign, digits, exponent = '', percent] = match;
  const plain = digits!.replace(new RegExp(group, 'g'), '').replace(decimalSign, '.');
  const value = Number(`${sign}${plain}${exponent}`);
  return percent ? value / 100 : value;
}

/** In figures: `31.1.2025`, `1/31/2025`, `2025-01-31`; without a year it is this one. */
function dateTyped(text: string, { locale, timeZone }: SpreadsheetSettings): Date | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return midnight(timeZone, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const { dateOrder, datePattern, decimalSign } = localeFacts(locale);
  const sign = /[^ymd\u200f]/.exec(datePattern)![0];
  // Where a point is the decimal sign, 1.5 is a number.
  const signs = ['-', '/', ...(sign === decimalSign ? [] : [sign])].map(escaped).join('|');
  const match = new RegExp(`^(\\d{1,2})(${signs})(\\d{1,2})(?:\\2(\\d{4}))?$`).exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? new Date().getFullYear() : Number(match[4]);
  return dateOrder === 'dmy'
    ? midnight(timeZone, year, second, first)
    : midnight(timeZone, year, first, second);
}

/** As the instant at which the day begins in the spreadsheet's zone: what a script reads of such a cell. */
function midnight(timeZone: string, year: number, month: number, day: number): Date | undefined {
  const wall = new Date(Date.UTC(year, month - 1, day));
  const isDay = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return isDay ? new Date(instantMillisOf(wall.getTime(), timeZone)) : undefined;
}

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
