// The arguments of `npm start`.
import { parseCommand } from '../../dev/playground/command-line';

const settings = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const parse = (...args: string[]) => parseCommand(args, {});

test('without arguments it serves, on any free port', () => {
  expect(parse()).toEqual({ kind: 'serve', port: undefined, live: undefined, isFresh: false, settings });
  expect(parse('--port', '9000')).toMatchObject({ kind: 'serve', port: 9000 });
});

test('--eval takes a formula, with or without its equals sign, even a negative one', () => {
  expect(parse('--eval', '=SUM(1;2)')).toMatchObject({ kind: 'evaluate', formula: '=SUM(1;2)' });
  expect(parse('--eval=CT_TOTAL()')).toMatchObject({ formula: '=CT_TOTAL()' });
  expect(parse('--eval', '-1')).toMatchObject({ formula: '=-1' });
});

test('--fresh starts without an account, which a single formula would need', () => {
  expect(parse('--fresh')).toMatchObject({ kind: 'serve', isFresh: true });
  expect(() => parse('--eval', '=1', '--fresh')).toThrow('--eval needs an account: leave --fresh out.');
});

test('--locale and --zone set up the spreadsheet', () => {
  const china = { locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
  expect(parse('--locale', 'zh_CN', '--zone', 'Asia/Shanghai')).toMatchObject({ settings: china });
  expect(parse('--eval', '=1', '--locale', 'en_US')).toMatchObject({
    settings: { locale: 'en_US', timeZone: 'Europe/Berlin' },
  });
  expect(() => parse('--locale', 'Deutsch!')).toThrow('“Deutsch!” is no locale.');
  expect(() => parse('--zone', 'Berlin')).toThrow('“Berlin” is no time zone.');
});

test('wrong arguments are answered with a sentence', () => {
  expect(() => parse('--prot', '1')).toThrow(/^Unknown option '--prot'.*--help/);
  expect(() => parse('--port', 'abc')).toThrow('“abc” is not a port: give a number from 0 to 65535.');
  expect(() => parse('--port', '70000')).toThrow('is not a port');
  expect(() => parse('--eval', ' ')).toThrow('--eval needs a formula');
  expect(() => parse('--eval', '=1', '--port', '1')).toThrow('leave --port out');
});

test('--live takes the account from the environment and says what is missing', () => {
  const env = { COINTRACKING_KEY: 'key', COINTRACKING_SECRET: 'secret', COINTRACKING_PLAN: 'pro' };
  const live = { apiKey: 'key', apiSecret: 'secret', plan: 'PRO' };
  expect(parseCommand(['--live'], env)).toMatchObject({ kind: 'serve', live });
  expect(() => parse('--live')).toThrow('set COINTRACKING_KEY, COINTRACKING_SECRET, COINTRACKING_PLAN.');
  expect(() => parseCommand(['--live'], { ...env, COINTRACKING_PLAN: 'gold' })).toThrow(
    'PRO, EXPERT, UNLIMITED',
  );
});
