import { messageIn, openHost, valueIn } from '../support/open-host';

describe('what a cell shows', () => {
  test.each([
    ['"text"', 'text'],
    ['""', ''],
    ['1.5', 1.5],
    ['true', true],
    ['new Date(5)', new Date(5)],
    [
      '[[1, "a"], [true, new Date(5)]]',
      [
        [1, 'a'],
        [true, new Date(5)],
      ],
    ],
  ])('%s is a result', async (code, value) => {
    const { run } = openHost();
    expect(valueIn(await run('cell', code))).toEqual(value);
  });

  test.each([
    ['undefined', 'undefined'],
    ['null', 'null'],
    ['NaN', 'NaN'],
    ['-Infinity', '-Infinity'],
    ['({ a: 1 })', 'a value of type object'],
    ['Promise.resolve(1)', 'a value of type object'],
    ['(() => 1)', 'a value of type function'],
    ['new Date(NaN)', 'an invalid Date'],
    ['[1, 2]', 'an array that is not two-dimensional'],
    ['[]', 'an array that is not two-dimensional'],
    ['[[]]', 'a table without columns'],
    ['[[1, 2], [3]]', 'a table whose row 2 has 1 values instead of 2'],
    ['[[1, 2], [3, undefined]]', 'undefined in row 2, column 2'],
    ['[[[1]]]', 'an array inside of a row in row 1, column 1'],
  ])('%s is not documented as a result', async (code, fault) => {
    const { run } = openHost();
    expect(messageIn(await run('cell', code))).toContain(`RUN returned ${fault}, and what a cell shows`);
  });

  test('arguments arrive as the values and tables that were given', async () => {
    const { call } = openHost({
      bundle: 'function TELL() { return JSON.stringify(Array.from(arguments)) + arguments.length; }',
    });
    expect(
      valueIn(
        await call('cell', 'TELL', [
          'BTC',
          2,
          true,
          '',
          [
            ['a', 1],
            ['', false],
          ],
        ]),
      ),
    ).toBe('["BTC",2,true,"",[["a",1],["",false]]]5');
  });
});
