// What a spreadsheet's locale decides: signs in numbers, the order of a date, the words for TRUE and FALSE. Sheets' own tables
// are not published; these are the Unicode ones, which its help pages show examples of.

export interface LocaleFacts {
  readonly decimalSign: ',' | '.';
  /** Between thousands. */
  readonly groupSign: string;
  /** `dmy`: 31.01.2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** As a number format's pattern writes it: `dd.mm.yyyy`. */
  readonly datePattern: string;
}

const known = new Map<string, LocaleFacts>();

/** `locale`: as Google names it: `de_DE`, `zh_CN`, `in_ID`. Throws a sentence about a name that is none. */
export function localeFacts(locale: string): LocaleFacts {
  const facts = known.get(locale) ?? readFacts(locale);
  known.set(locale, facts);
  return facts;
}

function readFacts(locale: string): LocaleFacts {
  const tag = tagOf(locale);
  const numbers = new Intl.NumberFormat(tag).formatToParts(-1_234_567.5);
  const sign = (type: string) => numbers.find(part => part.type === type)?.value ?? '';
  const date = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = date.formatToParts(Date.UTC(2025, 0, 31, 12));
  const order = parts.flatMap(({ type }) => (type in letters ? [type[0]!] : [])).join('');
  return {
    decimalSign: sign('decimal') === ',' ? ',' : '.',
    groupSign: sign('group'),
    dateOrder: order === 'dmy' || order === 'mdy' ? order : 'ymd',
    datePattern: parts.map(({ type, value }) => letters[type as keyof typeof letters] ?? value).join(''),
  };
}

const letters = { year: 'yyyy', month: 'mm', day: 'dd' };

/** With Latin digits and the usual calendar, which Sheets shows in every locale. */
function tagOf(locale: string): string {
  try {
    return new Intl.Locale(locale.replace('_', '-'), {
      numberingSystem: 'latn',
      calendar: 'gregory',
    }).toString();
  } catch {
    throw new Error(`“${locale}” is no locale. Name one such as de_DE, en_US or zh_CN.`);
  }
}
