// The arguments of `npm run bench`.
import { help, parseCommand } from '../../dev/bench/command-line';
import { scenarioNames } from '../../dev/bench/scenarios/scenarios';

test('without arguments it is the full run for the terminal', () => {
  expect(parseCommand([])).toEqual({ quick: false, output: 'text', only: scenarioNames });
});

test('--quick and --json go together', () => {
  expect(parseCommand(['--quick', '--json'])).toMatchObject({ quick: true, output: 'json' });
});

test('scenarios can be run alone, by the names that the help lists', () => {
  expect(parseCommand(['--only', 'day, cells'])).toMatchObject({ only: ['day', 'cells'] });
  expect(() => parseCommand(['--only', 'days'])).toThrow(/^There is no scenario "days"\. Possible: .*day\.$/);
  for (const name of scenarioNames) expect(help).toContain(name);
});

test('the document tells of runs in full size, of all scenarios or some', () => {
  expect(parseCommand(['--markdown'])).toMatchObject({ quick: false, output: 'markdown' });
  expect(() => parseCommand(['--markdown', '--quick'])).toThrow('leave --quick out');
  expect(parseCommand(['--markdown', '--only', 'day'])).toMatchObject({ output: 'markdown', only: ['day'] });
});

test('wrong arguments are answered with a sentence', () => {
  expect(() => parseCommand(['--json', '--markdown'])).toThrow('give one of them');
  expect(() => parseCommand(['--fast'])).toThrow(/^Unknown option '--fast'.*--help/);
});
