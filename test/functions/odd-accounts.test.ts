// Whole answers as accounts have them that nobody makes up: exports, odd names, tiny and huge figures, numbers in German texts.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { statusOf } from '../support/connected-ports';
import balanceOfOddNames from '../support/fixtures/balance-of-odd-names.json';
import gainsWithExponents from '../support/fixtures/gains-with-exponents.json';
import germanNumberTexts from '../support/fixtures/german-number-texts.json';
import summaryInBtc from '../support/fixtures/summary-in-btc.json';
import tradesAsExported from '../support/fixtures/trades-as-exported.json';
import type { Reply } from '../support/scripted-http';
import { at, Sheet } from '../support/sheet';

function sheetOf(answers: Record<string, unknown>): Sheet {
  const sheet = new Sheet();
  Object.assign(sheet.ports.http.answers, answers);
  return sheet;
}

const bodyOf = (text: string): Reply => ({ status: 200, text });
const sum = (values: readonly unknown[]) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
const hourMillis = 3_600_000;

describe('gains with exponents', () => {
  const sheet = sheetOf({ getGains: gainsWithExponents });
  const of = (field: string) => sheet.column(0, 'CT_GAINS', [['BTC'], ['SHIB'], ['DROP']], field);

  test('are numbers, and add up', () => {
    expect(of('realized_gain')).toEqual([492.87, 3.2e-7, 1250]);
    expect(of('unrealized_gain')).toEqual([15000, -1e-6, 5]);
    expect(of('cost_per_unit')).toEqual([30000, 1e-6, 0]);
    expect(sum(sheet.column(0, 'CT_GAINS', undefined, 'realized_gain', 'headers=no'))).toBeCloseTo(
      1742.87000032,
      9,
    );
    expect(sheet.run('CT_STATUS', 'unreadable')).toBe(0);
  });

  test('one odd value turns no column into text', () => {
    const { SHIB } = gainsWithExponents.gains;
    const gains = {
      ...gainsWithExponents.gains,
      SHIB: { ...SHIB, realized_gain: 'n/a', gain_percent: 'INF' },
    };
    const odd = sheetOf({ getGains: { ...gainsWithExponents, gains } });
    expect(odd.column(0, 'CT_GAINS', undefined, 'realized_gain', 'headers=no')).toEqual([
      492.87,
      'n/a',
      1250,
    ]);
    expect(odd.column(0, 'CT_GAINS', undefined, 'gain_percent', 'headers=no')).toEqual([100, 'INF', 0]);
    expect(odd.run('CT_STATUS', 'unreadable')).toBe(2);
    expect(statusOf(odd.ports)[0]!.datasets).toMatchObject([{ dataset: 'getGains', unreadable: 2 }]);
  });
});

test('a history in BTC with exponents is numbers', () => {
  const sheet = sheetOf({ getHistoricalSummary: summaryInBtc });
  expect(sheet.column(1, 'CT_HISTORICAL_SUMMARY', 'Total', 'btc=yes; headers=no')).toEqual([
    0.0012, 9.1e-5, 0.0013,
  ]);
});

test('numbers in German texts are what they mean, and one that could be two is shown as it came and counted', () => {
  const sheet = sheetOf({ getTrades: germanNumberTexts });
  const shown = sheet.column(0, 'CT_TRADES', 'columns=buy_amount; headers=no');
  expect(shown).toEqual([0.234, 1022, 0.35, '1,234', -0.5]);
  expect(sheet.run('CT_STATUS', 'unreadable')).toBe(1);
  const [, , note] = (sheet.run('CT_STATUS') as string[][]).at(-1)!;
  expect(note).toContain('1 figure as text, not readable');
});

test.each(['0x10', '1_000', '<i>5</i>', 'NAN', '5 EUR'])(
  'an amount of %s is shown as it came, never as another',
  given => {
    const { '1': row } = germanNumberTexts;
    const sheet = sheetOf({ getTrades: { ...germanNumberTexts, '1': { ...row, buy_amount: given } } });
    expect(sheet.column(0, 'CT_TRADES', 'columns=buy_amount; headers=no')[0]).toBe(given);
    expect(sheet.run('CT_STATUS', 'unreadable')).toBe(2);
  },
);

describe('transactions as exported', () => {
  const sheet = sheetOf({ getTrades: tradesAsExported });
  const column = (name: string, more = '') =>
    sheet.column(0, 'CT_TRADES', `columns=${name}; headers=no${more}`);

  test('lack a side where it is blank, so that averages and counts are right', () => {
    expect(column('sell_amount', '; type=Staking')).toEqual(['', '']);
    expect(column('buy_amount', '; type=Withdrawal')).toEqual(['']);
    expect(column('fee_amount', '; type=Withdrawal')).toEqual([0.0001]);
    expect(column('buy_amount', '; coin=ADS')).toEqual([0]);
    expect(column('fee_amount', '; type=Airdrop')).toEqual(['']);
  });

  test('have no time of import where that is zero', () => {
    expect(column('imported_time', '; type=Income')).toEqual(['']);
    expect(column('imported_time', '; type=Staking')).toEqual([at(1570000000), at(1570000000)]);
  });

  test('that are the same are both there', () => {
    expect(column('id', '; type=Staking')).toEqual(['314', '315']);
  });

  test('keep tiny and huge amounts', () => {
    expect(column('buy_amount')).toEqual(expect.arrayContaining([1e-8, 1.25e15]));
  });
});

describe('coins with names like numbers', () => {
  const sheet = sheetOf({ getBalance: balanceOfOddNames });

  test.each([
    ['42', 7],
    [42, 7],
    ['TRUE', 1],
    ['1INCH', 3],
    ['NFT:APES#0042', 1],
    ['USDC.e', 2],
    ['BABYDOGE', 1.25e15],
  ])('%j is a coin', (coin, amount) => {
    expect(sheet.run('CT_BALANCE', coin)).toBe(amount);
  });

  test('stay text in tables, among them 00 and 2000', () => {
    const row = balanceOfOddNames.details['42'];
    const details = {
      '00': { ...row, coin: '00' },
      '2000': { ...row, coin: 2000 },
      '1E5': { ...row, coin: '1E5' },
    };
    const odd = sheetOf({ getBalance: { ...balanceOfOddNames, details } });
    const names = odd.column(0, 'CT_BALANCE', 'columns=coin; headers=no');
    expect([...names].sort()).toEqual(['00', '1E5', '2000']);
  });

  test('a price of 1.68E-15 is one', () => {
    expect(sheet.run('CT_BALANCE', 'BABYDOGE', 'price_fiat')).toBe(1.68e-15);
  });
});

test('amounts from 1e-15 to 1e16 are the same cold, warm, in another spreadsheet and from the last good copy', () => {
  const amounts = Array.from({ length: 32 }, (_, index) => Number(`1.234567e${index - 15}`));
  const details = Object.fromEntries(
    amounts.map((amount, index) => [
      `C${index}`,
      {
        amount: index % 2 ? String(amount).replace('e', 'E') : amount,
        coin: `C${index}`,
        value_fiat: amount,
      },
    ]),
  );
  const sheet = sheetOf({ getBalance: { ...balanceOfOddNames, details } });
  const coins: CellArgument = amounts.map((_, index) => [`C${index}`]);
  const expected = amounts.map(amount => [amount]);
  expect(sheet.run('CT_BALANCE', coins)).toEqual(expected);
  expect(sheet.run('CT_BALANCE', coins)).toEqual(expected);
  sheet.ports.clock.advance(24 * hourMillis);
  sheet.ports.forgetCaches();
  sheet.ports.http.answers.getBalance = bodyOf('error code: 1015');
  expect(sheet.run('CT_BALANCE', coins)).toEqual(expected);
});

test('half an emoji in a name outlives the cache and the last good copy', () => {
  const { '1': row } = germanNumberTexts;
  const text = JSON.stringify({ success: 1, method: 'getTrades', '1': { ...row, comment: 'x' } });
  const sheet = sheetOf({ getTrades: bodyOf(text.replace('"x"', '"half \\ud83d of it"')) });
  const shown = () => sheet.run('CT_TRADES', 'columns=comment; headers=no');
  expect(shown()).toEqual([['half \ud83d of it']]);
  expect(shown()).toEqual([['half \ud83d of it']]);
});

test.each([418, 520])('HTTP %d is trouble of the server, and the last good copy stays', status => {
  const sheet = sheetOf({ getBalance: balanceOfOddNames });
  sheet.run('CT_BALANCE');
  sheet.ports.clock.advance(hourMillis);
  sheet.ports.http.answers.getBalance = { status, text: 'error code: 1015' };
  expect(sheet.run('CT_BALANCE', '42')).toBe(7);
  expect(statusOf(sheet.ports)[0]!.failure).toMatchObject({ code: 'HTTP_ERROR', status });
});

test.each(['1', '"1"', 'true', '"true"'])('success may be %s, behind a byte order mark', success => {
  const text = JSON.stringify(balanceOfOddNames).replace('"success":1', `"success":${success}`);
  expect(sheetOf({ getBalance: bodyOf(`\ufeff${text}`) }).run('CT_BALANCE', '42')).toBe(7);
});

test('details may be a list', () => {
  const details = Object.values(balanceOfOddNames.details);
  expect(sheetOf({ getBalance: { ...balanceOfOddNames, details } }).run('CT_BALANCE', '42')).toBe(7);
});

test('the largest value comes first', () => {
  const names = sheetOf({ getBalance: balanceOfOddNames }).column(
    0,
    'CT_BALANCE',
    'columns=coin; headers=no; limit=2',
  );
  expect(names).toEqual(['stETH', '42']);
});

test('a result with more cells than a formula can show says how large it is and what makes it smaller', () => {
  const row = { time: '1735732800', type: 'Trade', buy_amount: '1.0' };
  const rows = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [index, row]));
  const sheet = sheetOf({ getTrades: { success: 1, method: 'getTrades', ...rows } });
  expect(sheet.complaint('CT_TRADES')).toBe(
    'This result has 20000 rows × 19 columns; a formula shows at most 150000 cells. ' +
      'Ask for less with "limit=1000", "from=2025" or "columns=time,type".',
  );
  expect(sheet.run('CT_TRADES', 'limit=1000')).toHaveLength(1_001);
  expect(sheet.run('CT_TRADES', 'columns=type')).toHaveLength(20_001);
});
