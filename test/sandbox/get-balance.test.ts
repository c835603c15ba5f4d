import { noQuirks } from '../../src/demo/account/account-data';
import { ask, handmadeAccount } from '../support/handmade-account';

const drafts = [
  {
    buy: { amount: 0.5, coin: 'BTC' },
    sell: { amount: 21_012.5, coin: 'EUR' },
    fee: { amount: 12.5, coin: 'EUR' },
  },
  { buy: { amount: 2, coin: 'ETH' }, sell: { amount: 0.1, coin: 'BTC' } },
  { type: 'Withdrawal', sell: { amount: 1.01, coin: 'ETH' }, fee: { amount: 0.01, coin: 'ETH' } },
  { type: 'Deposit', buy: { amount: 1, coin: 'ETH' }, exchange: 'Ledger', group: 'Safe' },
  { type: 'Lost', sell: { amount: 1, coin: 'ETH' }, exchange: 'Ledger', group: 'Safe' },
  { buy: { amount: 0.1, coin: 'ADA' }, exchange: '' },
  { sell: { amount: 0.1, coin: 'ADA' }, exchange: '' },
];
const account = handmadeAccount(drafts, { BTC: 40_000, ETH: 2_500, ADA: 0.5 });

describe('getBalance', () => {
  test('lists each coin with amount, values, prices and changes, in alphabetical order', () => {
    const { details, account_currency } = ask(account, 'getBalance');
    expect(account_currency).toBe('EUR');
    expect(Object.keys(details)).toEqual(['ADA', 'BTC', 'ETH']);
    expect(Object.entries(details.ETH)).toEqual([
      ['amount', '0.99000000'],
      ['coin', 'ETH'],
      ['value_fiat', '2475.00000000'],
      ['value_btc', '0.06187500'],
      ['price_fiat', '2500.00000000'],
      ['price_btc', '0.06250000'],
      ['change1h', '0.00'],
      ['change24h', '0.00'],
      ['change7d', '0.00'],
      ['change30d', '0.00'],
    ]);
  });

  test('keeps a coin that was sold in full, at exactly zero', () => {
    expect(ask(account, 'getBalance').details.ADA).toMatchObject({
      amount: '0.00000000',
      value_fiat: '0.00000000',
    });
  });

  test('sums up what the coins are worth, and the account with its currencies', () => {
    expect(ask(account, 'getBalance').summary).toEqual({
      value_fiat: '18475.00000000', // 0.4 BTC and 0.99 ETH
      value_btc: '0.46187500',
      profit_fiat: '-2537.50000000', // less 21,012.50 EUR
      profit_btc: '-0.06343750',
    });
  });

  test('quirks: currencies among the coins, changes as plain numbers', () => {
    const quirks = { ...noQuirks, currenciesInBalance: true, numbersUnquoted: true };
    const { details } = ask({ ...account, quirks }, 'getBalance');
    expect(details.EUR.amount).toBe('-21012.50000000');
    expect(details.BTC.change7d).toBe(0);
  });
});

describe('getGroupedBalance', () => {
  const groups = (parameters: Record<string, string> = {}) =>
    ask(account, 'getGroupedBalance', parameters).details;

  test('groups by exchange and leaves account movements out, where not said otherwise', () => {
    expect(groups()).toEqual({
      'Kraken Balance': {
        BTC: { amount: '0.40000000', fiat: '16000.00000000', btc: '0.40000000' },
        ETH: { amount: '2.00000000', fiat: '5000.00000000', btc: '0.12500000' },
        EUR: { amount: '-21012.50000000', fiat: '-21012.50000000', btc: '-0.52531250' },
        TOTAL_SUMMARY: { fiat: '-12.50000000', btc: '-0.00031250' },
      },
      'Ledger Balance': {
        ETH: { amount: '-1.00000000', fiat: '-2500.00000000', btc: '-0.06250000' },
        TOTAL_SUMMARY: { fiat: '-2500.00000000', btc: '-0.06250000' },
      },
      'No Exchange Balance': [],
    });
  });

  test('takes deposits and withdrawals in on demand', () => {
    const { 'Kraken Balance': kraken, 'Ledger Balance': ledger } = groups({ exclude_dep_with: '0' });
    expect(kraken.ETH.amount).toBe('0.99000000');
    expect(ledger).toEqual([]);
  });

  test('groups by trade group or by type', () => {
    expect(Object.keys(groups({ group: 'group' }))).toEqual(['No Group Balance', 'Safe Balance']);
    expect(Object.keys(groups({ group: 'type' }))).toEqual(['Lost Balance', 'Trade Balance']);
  });

  test('counts one type only on demand', () => {
    expect(groups({ type: 'Lost' })).toEqual({
      'Ledger Balance': expect.objectContaining({ ETH: expect.anything() }),
    });
    expect(groups({ type: 'Nothing of the kind' })).toEqual([]);
  });
});
