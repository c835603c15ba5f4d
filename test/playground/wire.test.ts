// Values keep their types between page and server.
import { decodeAnswer, encodeAnswer, encodeCalls, parseCalls } from '../../dev/playground/wire';

const day = new Date('2025-03-01T12:00:00Z');

test('calls arrive as they were sent', () => {
  const calls = [{ name: 'CT_X', args: ['a', undefined, 1.5, true, day, [['', day]]] }];
  expect(parseCalls(encodeCalls(calls))).toEqual(calls);
  expect(parseCalls(encodeCalls(calls))[0]!.args[1]).toBeUndefined();
});

test('answers arrive as they were sent, one a line', () => {
  const table = {
    index: 3,
    answer: {
      ok: true as const,
      value: [
        ['Time', 'Text'],
        [day, 'two\nlines'],
      ],
    },
  };
  expect(encodeAnswer(table).match(/\n/g)).toHaveLength(1);
  expect(decodeAnswer(encodeAnswer(table))).toEqual(table);
  const failure = { index: 0, answer: { ok: false as const, message: 'No account is connected.' } };
  expect(decodeAnswer(encodeAnswer(failure))).toEqual(failure);
});

test('anything else is refused with a sentence', () => {
  expect(() => parseCalls('{}')).toThrow('Expected a list of calls');
  expect(() => parseCalls('[{"name":1,"args":[]}]')).toThrow('Expected a list of calls');
});
