// Options as text or range, and an error for each that is wrong.
import fc from 'fast-check';
import type { CellArgument } from '../../../src/functions/define/cell-value';
import type { Option } from '../../../src/functions/define/option';
import { parseOptions } from '../../../src/functions/input/parse-options';
import { failureFrom } from '../../support/connected-ports';

const doc = { help: 'Help.', example: 'x' };
const options: readonly Option[] = [
  { name: 'account', kind: 'text', ...doc },
  { name: 'headers', kind: 'yes-no', ...doc },
  { name: 'columns', kind: 'names', ...doc },
  { name: 'from', kind: 'date', ...doc },
  { name: 'limit', kind: 'count', ...doc },
  { name: 'order', kind: 'choice', choices: ['asc', 'desc'], ...doc },
  { name: 'sell', kind: 'amount', ...doc },
];
const parse = (given: CellArgument) => parseOptions(given, options);
const failureOf = (given: CellArgument) => failureFrom(() => parse(given));
const year2025 = { kind: 'wall', first: Date.UTC(2025, 0) / 1000, last: Date.UTC(2026, 0) / 1000 - 1 };
const all = {
  account: 'tax',
  headers: false,
  columns: ['time', 'amount'],
  from: year2025,
  limit: 10,
  order: 'desc',
};

test('a text of names and values', () => {
  expect(parse('account=tax; headers=no; columns=time,amount; from=2025; limit=10; order=desc')).toEqual(all);
});

test('a range of names and values, with real numbers, dates and TRUE/FALSE, and blank rows', () => {
  const range = [
    ['account', 'tax'],
    ['Headers ', false],
    ['', ''],
    ['columns', 'time, amount'],
    ['from', 2025],
    ['limit', 10],
    ['order', 'DESC'],
  ];
  expect(parse(range)).toEqual(all);
  const day = new Date('2024-12-31T23:00Z');
  expect(parse([['from', day]])).toEqual({ from: { kind: 'date', millis: day.getTime() } });
});

test.each(['', null, undefined, ';', ' ; ;', 'limit=', 'limit= ; account=""', [['limit', '']], [['', '']]])(
  '%j leaves everything out',
  given => {
    expect(parse(given as CellArgument)).toEqual({});
  },
);

test.each([
  ['LIMIT = 5 ;ORDER= Asc', { limit: 5, order: 'asc' }],
  ['headers=TRUE', { headers: true }],
  ['headers=0', { headers: false }],
  ['account="A; B=C"; limit=1', { account: 'A; B=C', limit: 1 }],
  ["account='A; B'; limit=1", { account: 'A; B', limit: 1 }],
  ['account=Bob\'s "best"; limit=1', { account: 'Bob\'s "best"', limit: 1 }],
  ['account=a=b', { account: 'a=b' }],
  ['sell=0.5', { sell: 0.5 }],
  ['sell=0,5', { sell: 0.5 }],
  ['columns=a,,b, ', { columns: ['a', 'b'] }],
])('%s', (given, parsed) => {
  expect(parse(given)).toEqual(parsed);
});

describe('every error names the option, what came and what is possible:', () => {
  test('an unknown option, the nearest first', () => {
    const failure = failureOf('lmit=5');
    expect(failure).toMatchObject({ code: 'ARGUMENT_UNKNOWN', argument: 'option', given: 'lmit' });
    expect(failure).toHaveProperty(['possible', 0], 'limit');
    expect(failureOf([['lmit', 5]])).toEqual(failure);
  });

  test.each([
    ['limit=many', 'limit', 'many'],
    ['limit=0', 'limit', '0'],
    ['limit=-1', 'limit', '-1'],
    ['limit=1.5', 'limit', '1.5'],
    ['from=03/04/2025', 'from', '03/04/2025'],
    ['from=soon', 'from', 'soon'],
    ['sell=much', 'sell', 'much'],
    ['sell=0', 'sell', '0'],
    ['sell=1.000,5', 'sell', '1.000,5'],
    ['limit=1; limit=2', 'limit', '2'],
    ['limit', 'options', 'limit'],
    ['=5', 'options', '=5'],
    ['limit=1; and more', 'options', 'and more'],
  ])('%s', (given, argument, came) => {
    expect(failureOf(given)).toMatchObject({ code: 'ARGUMENT_INVALID', argument, given: came });
  });

  test.each([
    ['order=descending', 'order', ['desc', 'asc']],
    ['headers=n', 'headers', ['no', 'yes']],
  ])('%s', (given, argument, possible) => {
    expect(failureOf(given)).toMatchObject({ code: 'ARGUMENT_UNKNOWN', argument, possible });
  });

  test('what is neither text nor range', () => {
    expect(failureOf(5)).toMatchObject({ argument: 'options', given: '5' });
    expect(failureOf(true)).toMatchObject({ argument: 'options', given: 'true' });
  });

  test('a range of other than two columns', () => {
    expect(failureOf([['limit', 5, 'x']])).toMatchObject({
      argument: 'options',
      given: '',
      expected: 'two-columns',
    });
    expect(failureOf([['limit=5'], ['order=asc']])).toMatchObject({
      argument: 'options',
      given: '',
      expected: 'two-columns',
    });
  });

  test('a cell of another kind than the option', () => {
    expect(failureOf([['limit', true]])).toMatchObject({ argument: 'limit', given: 'true' });
    expect(failureOf([['limit', new Date(2025, 0)]])).toMatchObject({ argument: 'limit' });
    expect(failureOf([['headers', 2]])).toMatchObject({ argument: 'headers', given: '2' });
  });
});

test.each([
  ['from=2025-03-03; to=2025-03-01', '2025-03-03', '2025-03-01'],
  ['to=2024; from=2025', '2025-01-01', '2024-12-31'],
  ['from=2025-03-03 14:30; to=2025-03-03 14:00', '2025-03-03 14:30', '2025-03-03 14:00'],
])('%s: nothing lies in between, which is said', (given, from, to) => {
  const withTo = [...options, { name: 'to', kind: 'date', ...doc } as const];
  expect(failureFrom(() => parseOptions(given, withTo))).toEqual({ code: 'FROM_AFTER_TO', from, to });
});

test('text and range mean the same', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 .-]{0,8}[a-zA-Z0-9]$/);
  const given = fc.record(
    {
      account: word,
      headers: fc.constantFrom('yes', 'no', 'TRUE', 'false', '1', '0'),
      columns: fc.array(word, { minLength: 1 }).map(words => words.join(',')),
      from: fc.constantFrom('2025', '2025-03', '2025-03-31', '2025-03-31 10:00'),
      limit: fc.integer({ min: 1, max: 1e9 }).map(String),
      order: fc.constantFrom('asc', 'DESC'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(given, values => {
      const pairs = Object.entries(values) as [string, string][];
      const text = pairs.map(([name, value]) => `${name}=${value}`).join('; ');
      expect(parse(text)).toEqual(parse(pairs));
      expect(Object.keys(parse(text)).sort()).toEqual(Object.keys(values).sort());
    }),
  );
});

test('no text makes anything but options or a failure', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z=;"' 0-9]*$/)), text => {
      let parsed: unknown;
      try {
        parsed = parse(text);
      } catch {
        parsed = failureOf(text).code;
      }
      expect(parsed).toBeDefined();
    }),
  );
});
