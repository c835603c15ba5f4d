import { createHost } from '../../dev/host/host';
import { messageIn, openHost, valueIn } from '../support/open-host';

const bundle = `
function VISIBLE() { return 1; }
function private_() { return 2; }
var assigned = function () { return 3; };
const arrow = () => 4;
(function () { function nested() { return 5; } globalThis.leaked = nested; })();
`;

describe('the functions of a script', () => {
  test('are found in a cell in any letter case', async () => {
    const { call } = openHost({ bundle });
    expect(valueIn(await call('cell', 'visible'))).toBe(1);
  });

  test.each(['private_', 'assigned', 'arrow', 'nested', 'leaked', 'missing', 'Object'])(
    'do not include %s for a cell',
    async name => {
      const { call } = openHost({ bundle });
      expect(messageIn(await call('cell', name))).toBe(`Unknown function: '${name}'.`);
    },
  );

  test('are called by their exact name from a page, private ones never', async () => {
    const { call } = openHost({ bundle });
    expect(valueIn(await call('page', 'VISIBLE'))).toBe(1);
    expect(messageIn(await call('page', 'visible'))).toBe('google.script.run.visible is not a function');
    expect(messageIn(await call('page', 'private_'))).toBe('google.script.run.private_ is not a function');
  });

  test('may be missing for a simple trigger, not for a menu', async () => {
    const { call } = openHost({ bundle });
    expect(valueIn(await call('open', 'onOpen'))).toBeUndefined();
    expect(messageIn(await call('menu', 'refresh'))).toBe('Script function not found: refresh');
  });

  test('fail as they do in a cell: name, message and line', async () => {
    const { call } = openHost({ bundle: "\nfunction FAIL() {\n  throw new RangeError('No coin.');\n}" });
    expect(await call('cell', 'FAIL')).toMatchObject({
      ok: false,
      error: { name: 'RangeError', message: 'No coin.', cellText: 'RangeError: No coin. (line 4).' },
    });
  });

  test('fail when the script fails while it loads', async () => {
    const { call } = openHost({ bundle: 'function A() { return 1; } missing.thing;' });
    expect(messageIn(await call('cell', 'A'))).toBe('missing is not defined');
  });

  test('are refused as a whole when the bundle does not parse', () => {
    expect(() => createHost({ bundle: 'function A( {', manifest: { timeZone: 'Etc/UTC' } })).toThrow(
      'The bundle is not a script that parses',
    );
  });
});
