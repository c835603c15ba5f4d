// The arguments of `npm run bench`.
import { parseCommand } from '../../dev/bench/command-line';

test('without arguments it is the full run for the terminal', () => {
  expect(parseCommand([])).toEqual({ quick: false, output: 'text' });
});

test('--quick and --json go together', () => {
  expect(parseCommand(['--quick', '--json'])).toEqual({ quick: true, output: 'json' });
});

test('the document is written from a full run only', () => {
  expect(parseCommand(['--markdown'])).toEqual({ quick: false, output: 'markdown' });
  expect(() => parseCommand(['--markdown', '--quick'])).toThrow('leave --quick out');
});

test('wrong arguments are answered with a sentence', () => {
  expect(() => parseCommand(['--json', '--markdown'])).toThrow('give one of them');
  expect(() => parseCommand(['--fast'])).toThrow(/^Unknown option '--fast'.*--help/);
});
