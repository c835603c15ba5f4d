// Numbers, money and times in a language's format, in the browser's time zone.
import type { Language } from '../contract';

export interface Formats {
  readonly locale: string;
  number(value: number): string;
  /** `€57,633.50`; without a currency the number alone. */
  money(value: number, currency: string): string;
  /** Without decimals where nobody misses them. */
  roughMoney(value: number, currency: string): string;
  /** `3.0%`, of 0.03. */
  percent(share: number): string;
  oneDecimal(value: number): string;
  bitcoin(value: number): string;
  time(millis: number): string;
  /** `22 Nov` */
  day(millis: number): string;
  /** `22 Nov, 08:14` */
  dayAndTime(millis: number): string;
  /** The time of day if it is today. */
  moment(millis: number, nowMillis: number): string;
  /** An hour of the day, 0 to 23. */
  hour(hour: number): string;
  /** With seconds, to distinguish events. */
  exactTime(millis: number): string;
  /** How many days in the calendar one is after the other. */
  daysBetween(fromMillis: number, toMillis: number): number;
}

const hourMillis = 3_600_000;
const dayMillis = 24 * hourMillis;

/** `preferred`: the browser's locales. The region decides between 12 and 24 hours. `timeZone`: another one than the browser's. */
export function makeFormats(
  language: Language,
  preferred: readonly string[],
  timeZone: string | undefined = undefined,
): Formats {
  const locale = preferred.find(known => known.split('-')[0] === language) ?? language;
  const zone = knownZone(timeZone);
  const numbers = new Intl.NumberFormat(locale);
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const bitcoins = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const fewBitcoins = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 4,
    maximumFractionDigits: 8,
    roundingPriority: 'lessPrecision',
  });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const hours = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', ...zone });
  const isoDays = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone,
  });
  const dayNumber = (millis: number) => Date.parse(isoDays.format(millis)) / dayMillis;
  const formats: Formats = {
    locale,
    number: value => numbers.format(value),
    money: (value, currency) => moneyFormat(locale, currency, 2).format(value),
    roughMoney: (value, currency) => moneyFormat(locale, currency, roughly(value)).format(value),
    oneDecimal: value => decimals.format(value),
    percent: share => percents.format(share),
    bitcoin: value => (Math.abs(value) >= 1 ? bitcoins : fewBitcoins).format(value),
    time: millis => times.format(millis),
    day: millis => dates.format(millis),
    dayAndTime: millis => `${dates.format(millis)}, ${times.format(millis)}`,
    moment: (millis, nowMillis) =>
      formats.daysBetween(millis, nowMillis) === 0 ? times.format(millis) : formats.dayAndTime(millis),
    hour: hour => hours.format(hour * hourMillis),
    exactTime: millis => exact.format(millis),
    daysBetween: (fromMillis, toMillis) => dayNumber(toMillis) - dayNumber(fromMillis),
  };
  return formats;
}

type Digits = 0 | 2 | 'compact';

/** From then on the digits say less than their number. */
const longFrom = 100_000_000;

function roughly(value: number): Digits {
  const size = Math.abs(value);
  if (size >= longFrom) return 'compact';
  return size < 100 ? 2 : 0;
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** A currency that the browser doesn't know stands behind the number as it is. */
function moneyFormat(locale: string, currency: string, digits: Digits): Intl.NumberFormat {
  const key = [locale, currency, digits].join(' ');
  const known = moneyFormats.get(key) ?? newMoneyFormat(locale, currency, digits);
  moneyFormats.set(key, known);
  return known;
}

function newMoneyFormat(locale: string, currency: string, digits: Digits): Intl.NumberFormat {
  const size =
    digits === 'compact'
      ? ({ notation: 'compact', maximumSignificantDigits: 3 } as const)
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    const money = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat(locale, { ...size, ...money });
  } catch {
    return new Intl.NumberFormat(locale, size);
  }
}

/** Google may know a zone that the browser doesn't. Then the browser's own zone is used. */
function knownZone(timeZone: string | undefined): { timeZone?: string } {
  try {
    if (timeZone === undefined) return {};
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
