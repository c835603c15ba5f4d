// Whatever PHP writes is read as the number that it was, or shows as the text that it came as.
import fc from 'fast-check';
import { marksOf, readNumber, readNumbers } from '../../../src/core/tables/read-number';
import { type Decimal, echoed, jsonEncoded, meant, numberFormatted } from '../../support/php-numbers';
import { recordFigures } from '../../support/recorded-figures';

const seed = 42;
const numRuns = 10_000;
const separators = [',', '.', ' ', '\u00a0', '\u202f', "'", ''];

/** From 1e-15 to 1e16, with up to 15 digits, which a float keeps. */
const anyDecimal: fc.Arbitrary<Decimal> = fc.record({
  isNegative: fc.boolean(),
  digits: fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{0,14}$/))
    .map(([first, rest]) => `${first}${rest}`.replace(/0+$/, '')),
  before: fc.integer({ min: -14, max: 17 }),
});

let written = 0;
let misread = 0;
let asText = 0;

function check(text: string, number: number, read: number | undefined): void {
  written++;
  if (read === undefined) asText++;
  else if (!Object.is(read, number)) misread++;
  if (read !== undefined && !Object.is(read, number)) throw new Error(`${text} was read as ${read}.`);
}

function requireRead(text: string, read: number | undefined): void {
  if (read === undefined) throw new Error(`${text} was not read.`);
}

test('floats by echo and json_encode', () => {
  fc.assert(
    fc.property(anyDecimal, decimal => {
      for (const text of [echoed(decimal), jsonEncoded(decimal)]) {
        check(text, meant(decimal), readNumber(text));
        requireRead(text, readNumber(text));
      }
      check(jsonEncoded(decimal), meant(decimal), readNumber(JSON.parse(jsonEncoded(decimal))));
    }),
    { seed, numRuns },
  );
});

test('number_format with every separator, alone: the number, or unreadable where it could be another', () => {
  fc.assert(
    fc.property(
      anyDecimal,
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom('.', ','),
      fc.constantFrom(...separators),
      (decimal, places, point, separator) => {
        fc.pre(point !== separator);
        const text = numberFormatted(decimal, places, point, separator);
        const read = readNumber(text);
        // Alone, "1.234" is the API's own way to write 1.234.
        if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return;
        check(text, meant(decimal), read);
        if (!/^-?[1-9]\d{0,2},\d{3}$/.test(text)) requireRead(text, read);
      },
    ),
    { seed, numRuns },
  );
});

test('a column of one way to write is read whole where one of its values shows which', () => {
  const column = fc.record({
    decimals: fc.array(anyDecimal, { minLength: 1, maxLength: 8 }),
    places: fc.integer({ min: 0, max: 8 }),
    style: fc.constantFrom(['.', ','], [',', '.'], [',', ' '], ['.', "'"]),
  });
  fc.assert(
    fc.property(column, ({ decimals, places, style: [point, separator] }) => {
      const texts = decimals.map(decimal => numberFormatted(decimal, places, point!, separator!));
      const marks = marksOf([texts]);
      const isShown = point === ',' ? marks.comma : marks.dot;
      fc.pre(isShown);
      readNumbers(texts, () => marks).forEach((read, index) => {
        check(texts[index]!, meant(decimals[index]!), read);
        requireRead(texts[index]!, read);
      });
    }),
    { seed, numRuns: numRuns / 4 },
  );
});

test('columns of both ways to write never give another number than was written', () => {
  const mixed = fc.array(fc.tuple(anyDecimal, fc.integer({ min: 0, max: 8 }), fc.boolean()), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(mixed, values => {
      const texts = values.map(([decimal, places, isGerman]) =>
        isGerman ? numberFormatted(decimal, places, ',', '.') : numberFormatted(decimal, places, '.', ','),
      );
      const marks = marksOf([texts]);
      fc.pre(marks.dot && marks.comma);
      readNumbers(texts, () => marks).forEach((read, index) => {
        check(texts[index]!, meant(values[index]![0]), read);
      });
    }),
    { seed, numRuns: numRuns / 4 },
  );
});

test('what came out', () => {
  recordFigures('numbers', {
    'numbers written': written,
    'read as another number': misread,
    'left as text, for it could be two numbers': asText,
    smallest: '1e-15',
    largest: '1e16',
  });
});
