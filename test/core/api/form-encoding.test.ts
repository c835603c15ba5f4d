// Form fields, compared with a copy of PHP's rules.
import fc from 'fast-check';
import { encodeForm, type FormField } from '../../../src/core/api/form-encoding';

/** PHP's urlencode, byte by byte: written from its manual, without encodeURIComponent. */
function phpUrlencode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map(byte => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-_.]/.test(character)) return character;
      return byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' }));
const anyFields = fc.array(fc.tuple(anyText, anyText));

test('any fields are written as PHP writes them', () => {
  fc.assert(
    fc.property(anyFields, fields => {
      const expected = fields
        .map(([name, value]) => `${phpUrlencode(name)}=${phpUrlencode(value)}`)
        .join('&');
      expect(encodeForm(fields)).toBe(expected);
    }),
  );
});

test('a server reads back what was written, in the same order', () => {
  fc.assert(
    fc.property(anyFields, fields => {
      expect([...new URLSearchParams(encodeForm(fields))]).toEqual(fields);
    }),
  );
});

test.each([
  [' ', '+'],
  ['+', '%2B'],
  ["!'()*~", '%21%27%28%29%2A%7E'],
  ['-_.', '-_.'],
  ['\0\n', '%00%0A'],
  ['€🙂', '%E2%82%AC%F0%9F%99%82'],
])('%j is sent as %s', (text, encoded) => {
  expect(encodeForm([['a', text]])).toBe(`a=${encoded}`);
});

test('half a surrogate pair is sent as the replacement character instead of failing', () => {
  const fields: FormField[] = [
    ['high', 'a\ud83d'],
    ['low', '\ude42b'],
    ['pair', '\ud83d\ude42'],
  ];
  expect(encodeForm(fields)).toBe('high=a%EF%BF%BD&low=%EF%BF%BDb&pair=%F0%9F%99%82');
});

test('no fields are an empty text', () => {
  expect(encodeForm([])).toBe('');
});
