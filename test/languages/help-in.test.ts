import { catalog } from '../../src/functions/catalog';
import { helpIn } from '../../src/languages/help-in';
import { languages } from '../../src/languages/language';

const helpTexts = [
  ...new Set(
    catalog.flatMap(({ summary, parameters, options, examples }) => [
      summary,
      ...[...parameters, ...options].map(({ help }) => help),
      ...examples.map(({ shows }) => shows),
    ]),
  ),
];

/** Words that a person types in a formula, recognized by their form or by the words around them. */
const codePatterns = [
  /\b[a-z]+_[a-z_]+\b/g,
  /\b[A-Z][A-Z_]{2,}\b/g,
  /\bget[A-Z]\w+/g,
  /\bchange\d+[hd]\b/g,
  /\b\w+(?= \(default\))/g,
  /\b(?:asc|desc)(?=:)/g,
  /(?<=Left out: )(?:yes|no)\b/g,
  /(?<=such as |called )\w+/g,
  /(?<=with )limit\b/g,
  /(?<=\(default\), |amount, |fiat, )(?:fiat|btc|group)\b/g,
];

function codeIn(english: string): string[] {
  return [...new Set(codePatterns.flatMap(pattern => english.match(pattern) ?? []))];
}

test('code is distinguished from prose', () => {
  expect(codeIn('amount (default), fiat, btc; one, a list or a range.').sort()).toEqual(
    ['amount', 'btc', 'fiat'].sort(),
  );
  expect(codeIn('The tax method, such as FIFO or HIFO, where CoinTracking offers it.')).toEqual([
    'FIFO',
    'HIFO',
  ]);
  expect(codeIn('the newest twenty')).toEqual([]);
});

test('English is what the catalog says', () => {
  for (const english of helpTexts) expect(helpIn(english, 'en')).toBe(english);
});

describe.each(languages.filter(language => language !== 'en'))('in the language %s', language => {
  const translated = helpTexts.map(english => [english, helpIn(english, language)] as const);

  test.each(translated.filter(([english]) => codeIn(english).length > 0))(
    '%s – keeps what is typed',
    (english, words) => {
      for (const code of codeIn(english)) expect(words).toMatch(new RegExp(`(?<!\\w)${code}(?!\\w)`));
    },
  );

  test('sentences end as sentences, and what an example shows doesn’t', () => {
    for (const [english, words] of translated) {
      expect([words, /[.。]$/.test(words)]).toEqual([words, english.endsWith('.')]);
    }
  });

  test('no two sentences are translated alike, and none is left English', () => {
    expect(new Set(translated.map(([, words]) => words)).size).toBe(helpTexts.length);
    for (const [english, words] of translated) expect(words).not.toBe(english);
  });
});
