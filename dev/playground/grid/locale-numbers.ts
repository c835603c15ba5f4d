// How numbers and dates look in a spreadsheet's locale.
import { numfmt } from '@univerjs/core';
import { localeFacts } from '../../host/locale/locale-facts';

/** The format of a date that has none of its own. */
export function datePatternOf(serials: readonly number[], locale: string): string {
  const day = localeFacts(locale).datePattern;
  return serials.every(Number.isInteger) ? day : `${day} hh:mm`;
}

export function formatNumber(value: number, pattern: string | undefined, locale: string): string {
  return numfmt.format(pattern ?? 'General', value, { locale: formatLocaleOf(locale), throws: false });
}

const added = new Set<string>();

/** The formatter's name of the locale. It knows languages alone; de_CH and es_MX have other signs than de and es. */
export function formatLocaleOf(locale: string): string {
  if (!added.has(locale)) {
    const { decimalSign, groupSign } = localeFacts(locale);
    numfmt.addLocale({ ...numfmt.getLocale(locale), decimal: decimalSign, group: groupSign }, locale);
    added.add(locale);
  }
  return locale;
}
