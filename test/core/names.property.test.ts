// The laws of the matcher of names, over names of all scripts.
import fc from 'fast-check';
import { findCoin } from '../../src/core/coin-names';
import { folded, isSameName, NameIndex } from '../../src/core/names';
import { recordFigures } from '../support/recorded-figures';

const runs = { numRuns: 4_000, seed: 5 };

/** Letters with several forms, blanks, emoji, marks and whatever else Unicode has. */
const letter = fc.oneof(
  fc.constantFrom(
    ...'aAzZ09 ._-,;=#$\'"()',
    'ß',
    'ẞ',
    'ö',
    'o\u0308',
    'Å',
    'Å',
    'İ',
    'ı',
    'Σ',
    'ς',
    'ǆ',
    'ﬁ',
    '币',
    '안',
    '\u1112\u1161\u11ab',
    '😀',
    '👩‍💻',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const name = fc.array(letter, { minLength: 1, maxLength: 12 }).map(letters => letters.join(''));
const unseen = fc.constantFrom('\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u200e', '\ufe0f');
const blank = fc.constantFrom(' ', '\u00a0', '\t', '\u3000', '\n');

/** The same name as somebody else may write it. */
const disguise = fc.record({
  case: fc.constantFrom('as it is', 'upper', 'lower'),
  form: fc.constantFrom('as it is', 'NFC', 'NFD'),
  around: fc.tuple(fc.array(blank, { maxLength: 2 }), fc.array(blank, { maxLength: 2 })),
  at: fc.nat(),
  unseen,
  blank,
});

function disguised(text: string, how: typeof disguise extends fc.Arbitrary<infer T> ? T : never): string {
  const cased = how.case === 'upper' ? text.toUpperCase() : how.case === 'lower' ? text.toLowerCase() : text;
  const formed = how.form === 'as it is' ? cased : cased.normalize(how.form);
  const letters = [...formed];
  letters.splice(how.at % (letters.length + 1), 0, how.unseen);
  const blanks = letters.join('').replace(/ /g, how.blank + how.blank);
  return how.around[0].join('') + blanks + how.around[1].join('');
}

let pairs = 0;

test('a name is the same as itself, and as every disguise of it', () => {
  fc.assert(
    fc.property(name, disguise, (text, how) => {
      expect(isSameName(text, text)).toBe(true);
      expect(folded(disguised(text, how))).toBe(folded(text));
      pairs++;
    }),
    runs,
  );
});

test('sameness goes both ways and on', () => {
  fc.assert(
    fc.property(name, disguise, disguise, (text, one, other) => {
      const [a, b] = [disguised(text, one), disguised(text, other)];
      expect(isSameName(a, b)).toBe(isSameName(b, a));
      expect(isSameName(a, b)).toBe(true);
      expect(folded(folded(a))).toBe(folded(a));
      pairs++;
    }),
    runs,
  );
});

test('names that differ in what is seen stay different', () => {
  const word = fc.stringMatching(/^[a-z0-9.#$_-]{1,10}$/);
  fc.assert(
    fc.property(word, word, disguise, (a, b, how) => {
      expect(isSameName(a, disguised(b, how))).toBe(a === b);
      pairs++;
    }),
    runs,
  );
});

let indexes = 0;
let merged = 0;

test('what is spelled just so comes first; two coins that are held are never taken for one', () => {
  const coin = fc.stringMatching(/^[aAbB2]{1,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(coin, { minLength: 1, maxLength: 12 }), coin, (held, typed) => {
      const index = new NameIndex(held);
      for (const one of held) expect(findCoin(one, index)).toBe(one);
      const same = held.filter(one => one.toUpperCase() === typed.toUpperCase());
      const found = index.one(typed);
      if (found !== undefined && found !== typed && same.length > 1) merged++;
      expect(found).toBe(held.includes(typed) ? typed : same.length === 1 ? same[0] : undefined);
      expect(index.all(typed)).toEqual(same);
      indexes++;
    }),
    runs,
  );
});

afterAll(() => {
  recordFigures('names', {
    'pairs of names compared': pairs,
    'sets of held coins searched': indexes,
    'different coins taken for one': merged,
  });
});
