import { phpJson } from '../../dev/sandbox/php-json';

test('members keep their order although their names are numbers', () => {
  expect(
    phpJson([
      ['success', 1],
      ['300', 'c'],
      ['100', [['a', -0.5]]],
    ]),
  ).toBe('{"success":1,"300":"c","100":{"a":-0.5}}');
});

test('an empty container is an empty list, as PHP cannot tell', () => {
  expect(phpJson([['details', []]])).toBe('{"details":[]}');
});

test('slashes, quotes, control characters and everything beyond ASCII are escaped', () => {
  const text = 'Gift/Tip "In" \\ \n ü € 🙂';
  const json = phpJson([['type', text]]);
  expect(json).toBe('{"type":"Gift\\/Tip \\"In\\" \\\\ \\n \\u00fc \\u20ac \\ud83d\\ude42"}');
  expect(JSON.parse(json)).toEqual({ type: text });
});
