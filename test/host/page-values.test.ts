import { messageIn, openHost, valueIn } from '../support/open-host';

const bundle = 'function ECHO(value) { return value; }';

describe('what passes between page and script', () => {
  test.each([
    ['a plain object', { a: 1, b: ['x', null, true] }, { a: 1, b: ['x', null, true] }],
    ['undefined in an array, as null', [1, undefined], [1, null]],
  ])('%s passes', async (_, value, expected) => {
    const { call } = openHost({ bundle });
    expect(valueIn(await call('page', 'ECHO', [value]))).toEqual(expected);
  });

  class Account {
    name = 'demo';
  }
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each([
    ['a Date', { at: new Date() }, 'arguments[0].at is a Date'],
    ['a function', [() => 1], 'arguments[0][0] is a function'],
    ['a class instance', new Account(), 'arguments[0] is a Account'],
    ['a circular object', circular, 'arguments[0].self is circular'],
  ])('%s does not reach the script', async (_, value, fault) => {
    const { call } = openHost({ bundle });
    expect(messageIn(await call('page', 'ECHO', [value]))).toContain(fault);
  });

  test.each([
    ['({ at: new Date() })', 'value.at is a Date'],
    ['[x => x]', 'value[0] is a function'],
    ['new (class Account {})()', 'value is a Account'],
    ['(() => { const a = []; a.push(a); return a; })()', 'value[0] is circular'],
    ['new Map()', 'value is a Map'],
  ])('%s does not reach the page', async (code, fault) => {
    const { refusal } = openHost();
    expect(await refusal('page', code)).toContain(fault);
  });

  test('the same object twice is not circular', async () => {
    const { evaluate } = openHost();
    expect(await evaluate('(() => { const a = { n: 1 }; return [a, a]; })()')).toEqual([{ n: 1 }, { n: 1 }]);
  });

  test('a result of a menu item goes nowhere', async () => {
    const { run } = openHost();
    expect(valueIn(await run('menu', 'new Date()'))).toBeUndefined();
  });
});
