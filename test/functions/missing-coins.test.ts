// Coins that the account doesn't hold, has never had, or has elsewhere.
import mixedCaseHistories from '../support/fixtures/mixed-case-histories.json';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
const calls = () => sheet.ports.http.requests.length;

test('beside a coin of a range or a list that the account has never had stands a blank', () => {
  expect(sheet.run('CT_BALANCE', [['BTC'], ['NEW']])).toEqual([[0.5], ['']]);
  expect(sheet.run('CT_BALANCE', 'BTC,NEW', 'amount,price_fiat')).toEqual([
    [0.5, 60000],
    ['', ''],
  ]);
});

test('a single coin that the account has never had is an error', () => {
  expect(sheet.complaint('CT_BALANCE', 'NEW')).toContain('There is no coin "NEW".');
  expect(sheet.complaint('CT_BALANCE', [['NEW']])).toContain('There is no coin "NEW".');
});

test.each([
  ['missing=blank', '', [[0.5], ['']]],
  ['missing=zero', 0, [[0.5], [0]]],
])('%s decides otherwise', (options, alone, inRange) => {
  expect(sheet.run('CT_BALANCE', 'NEW', undefined, options)).toBe(alone);
  expect(sheet.run('CT_BALANCE', [['BTC'], ['NEW']], undefined, options)).toEqual(inRange);
  expect(sheet.run('CT_GAINS', 'NEW', undefined, options)).toBe(alone);
  expect(sheet.run('CT_GROUPED_BALANCE', 'exchange', 'Kraken', 'NEW', undefined, options)).toBe(alone);
});

test('missing=error is an error also in a range', () => {
  expect(sheet.complaint('CT_BALANCE', [['BTC'], ['NEW']], undefined, 'missing=error')).toContain('"NEW"');
  expect(sheet.complaint('CT_BALANCE', 'BTC', undefined, 'missing=nil')).toContain(
    'There is no missing "nil".',
  );
});

describe('a coin that other data of the account names', () => {
  test('is unknown while none of that is kept', () => {
    expect(new Sheet().complaint('CT_BALANCE', 'ETH')).toContain('There is no coin "ETH".');
  });

  test('is held zero times, worth nothing, at a price that nobody knows, without a call', () => {
    sheet.run('CT_TRADES');
    const before = calls();
    expect(sheet.run('CT_BALANCE', 'ETH')).toBe(0);
    expect(sheet.run('CT_BALANCE', 'eth', 'amount,value_fiat,value_btc,price_fiat,change24h')).toEqual([
      [0, 0, 0, '', ''],
    ]);
    expect(sheet.run('CT_BALANCE', 'ethereum')).toBe(0);
    expect(calls()).toBe(before);
  });

  test('is known to an account by both of its names', () => {
    expect(sheet.run('CT_BALANCE', 'ETH', undefined, 'account=default')).toBe(0);
  });
});

test('a coin that is not on an exchange is zero there', () => {
  expect(sheet.run('CT_GROUPED_BALANCE', 'exchange', 'Ledger Live', 'EUR')).toBe(0);
  expect(
    sheet.run('CT_GROUPED_BALANCE', 'exchange', 'Ledger Live', [['EUR'], ['BTC'], ['NEW']], 'fiat'),
  ).toEqual([[0], [6000], ['']]);
});

test('a list of coins over all exchanges lists those that there are', () => {
  const names = (coin: string, options?: string) =>
    sheet.column(1, 'CT_GROUPED_BALANCE', 'exchange', undefined, coin, undefined, options);
  expect(names('BTC,NEW')).toEqual(['Coin', 'BTC', 'BTC']);
  expect(sheet.complaint('CT_GROUPED_BALANCE', 'exchange', undefined, 'NEW')).toContain('"NEW"');
});

test('an exchange in two spellings is one exchange, and its figures are their sum', () => {
  const two = new Sheet();
  const coin = (amount: string) => ({ BTC: { amount, fiat: '10.5', btc: amount } });
  two.ports.http.answers.getGroupedBalance = {
    success: 1,
    method: 'getGroupedBalance',
    account_currency: 'EUR',
    details: { 'MetaMask  Balance': coin('1'), 'MetaMask Balance': coin('2'), 'Kraken Balance': coin('4') },
  };
  expect(two.run('CT_GROUPED_BALANCE', 'exchange', 'metamask', 'BTC', 'amount,fiat')).toEqual([[3, 21]]);
  expect(two.run('CT_GROUPED_BALANCE', 'exchange', 'Kraken', 'BTC')).toBe(4);
});

describe('among histories of several coins', () => {
  const historiesOf = (options?: string) => {
    const own = new Sheet();
    own.ports.http.answers.getHistoricalCurrency = mixedCaseHistories;
    return () =>
      own.run(
        'CT_HISTORICAL_CURRENCY',
        [['BTC'], ['NEW'], ['ETH']],
        'amount',
        `headers=no; ${options ?? ''}`,
      );
  };

  test('one that the account has never had is blank, or zero where wished', () => {
    expect((historiesOf()() as unknown[][])[0]!.slice(1)).toEqual([0.5, '', 2]);
    expect((historiesOf('missing=zero')() as unknown[][])[0]!.slice(1)).toEqual([0.5, 0, 2]);
    expect(() => historiesOf('missing=error')()).toThrow('ARGUMENT_UNKNOWN');
  });
});
