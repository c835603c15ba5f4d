// `account=*`: all connected accounts together, or a sentence that says why not.
import { connectAccount } from '../../src/core/connect/connect';
import { emptyBalanceAnswer } from '../support/answers';
import type { Reply } from '../support/scripted-http';
import { keyOf, secretOf, sheetWith } from '../support/several-accounts';

const coin = (amount: string, value_fiat: string, price_fiat: string, more: object = {}) => ({
  amount,
  value_fiat,
  value_btc: '0.10000000',
  price_fiat,
  price_btc: '0.01000000',
  change24h: '1.00',
  ...more,
});

const balanceOf = (
  details: Record<string, object>,
  value_fiat: string,
  profit_fiat = '0.1',
  account_currency = 'EUR',
) => ({
  success: 1,
  method: 'getBalance',
  account_currency,
  details: Object.fromEntries(Object.entries(details).map(([name, one]) => [name, { coin: name, ...one }])),
  summary: { value_fiat, value_btc: '0.1', profit_fiat, profit_btc: '0.2' },
});

const own = balanceOf(
  {
    BTC: coin('0.1', '3000.10', '30001'),
    ETH: coin('1', '2000', '2000'),
    ADA: coin('-5', '-2.5', '0.5'),
  },
  '4997.60',
);
const dads = balanceOf(
  {
    ETH: coin('3', '6015', '2005', { change24h: '9.00' }),
    BTC: coin('0.2', '6000.20', '30001'),
    ADA: coin('5', '2.6', '0.52'),
    XMR: coin('1', '', '150', { change24h: '' }),
  },
  '12017.80',
  '0.2',
);

describe('what is held', () => {
  const sheet = sheetWith({
    default: { getBalance: own },
    dad: { getBalance: dads },
    son: { getBalance: emptyBalanceAnswer },
  });

  test('amounts and values of a coin are added up exactly, the largest value first', () => {
    expect(
      sheet.run('CT_BALANCE', 'account=*; columns=coin,amount,value_fiat; headers=no; zero=yes'),
    ).toEqual([
      ['BTC', 0.3, 9000.3],
      ['ETH', 4, 8015],
      ['ADA', 0, 0.1],
      ['XMR', 1, ''],
    ]);
  });

  test('a coin has the price that its amounts are worth on average, and a change that one account knows', () => {
    expect(sheet.run('CT_BALANCE', 'BTC,ETH,ADA', 'price_fiat,change24h', 'account=*')).toEqual([
      [30001, 1],
      [2003.75, 1],
      [0.5, 1],
    ]);
  });

  test('what nothing is left of together isn’t listed', () => {
    expect(sheet.column(0, 'CT_BALANCE', 'account=*; headers=no')).toEqual(['BTC', 'ETH', 'XMR']);
  });

  test('totals are added up', () => {
    expect(sheet.run('CT_TOTAL', 'value_fiat,profit_fiat', 'account=*')).toEqual([[17015.4, 0.3]]);
  });

  test('a coin that none of them has ever had is unknown', () => {
    expect(sheet.complaint('CT_BALANCE', 'DOGE', 'amount', 'account=*')).toMatch(/There is no coin "DOGE"/);
  });
});

const gainsOf = (gains: Record<string, object>, account_currency = 'EUR') => ({
  success: 1,
  method: 'getGains',
  account_currency,
  gains,
});

describe('gains', () => {
  const sheet = sheetWith({
    default: {
      getGains: gainsOf({
        BTC: { amount: '1', cost: '100.1', cost_per_unit: '100.1', gain_percent: '50', realized_gain: '0.1' },
        ETH: { amount: '0', cost: '0', cost_per_unit: '0', gain_percent: '10', realized_gain: '5' },
        ADA: { amount: '4', cost: '8', cost_per_unit: '', gain_percent: '7', realized_gain: '' },
      }),
    },
    dad: {
      getGains: gainsOf({
        BTC: {
          amount: '3',
          cost: '600.2',
          cost_per_unit: '200.06666667',
          gain_percent: '20',
          realized_gain: '0.2',
        },
        ADA: { amount: '6', cost: '9', cost_per_unit: '1.5', gain_percent: '8', realized_gain: '2' },
      }),
    },
  });

  test('are added up; a cost per unit is what both come to, and a percentage that can’t be known is blank', () => {
    expect(sheet.run('CT_GAINS', 'account=*')).toEqual([
      ['Coin', 'Amount', 'Cost', 'Cost per unit', 'Gain percent', 'Realized gain'],
      ['BTC', 4, 700.3, 175.075, '', 0.3],
      ['ETH', 0, 0, 0, 10, 5],
      ['ADA', 10, 17, '', '', ''],
    ]);
  });
});

describe('shares', () => {
  test('are those of all accounts together', () => {
    const sheet = sheetWith({
      default: {
        getBalance: balanceOf({ BTC: coin('1', '100', '100'), ETH: coin('1', '300', '300') }, '400'),
      },
      dad: { getBalance: balanceOf({ BTC: coin('6', '600', '100') }, '600') },
    });
    expect(sheet.run('CT_ALLOCATION', 'account=*; headers=no')).toEqual([
      ['BTC', 700, 0.7],
      ['ETH', 300, 0.3],
    ]);
  });
});

describe('where one account can’t answer, the cell answers its sentence with its name and no sum', () => {
  const running = { getBalance: own };

  test.each([
    [{ status: 500, text: '' }, 'Account "dad": CoinTracking is having trouble (HTTP 500)'],
    [
      { success: 0, method: 'getBalance', error: 'SIGN_INCORRECT', error_msg: 'ERROR: Sign is not correct' },
      'CoinTracking refuses the key of account "dad"',
    ],
  ] as const)('%j', (reply, sentence) => {
    const sheet = sheetWith({ default: running, dad: { getBalance: reply } });
    for (const _ of ['first', 'in back-off'])
      expect(sheet.complaint('CT_TOTAL', 'value_fiat', 'account=*')).toContain(sentence);
    expect(sheet.ports.http.requests).toHaveLength(2);
  });

  test('a key that isn’t there', () => {
    const sheet = sheetWith({ default: running, dad: running });
    sheet.ports.personStore.texts.clear();
    expect(sheet.complaint('CT_TOTAL', 'value_fiat', 'account=*')).toContain('The key of account "default"');
  });

  test('a table that Google took is still one', () => {
    const sheet = sheetWith({ default: running, dad: running });
    sheet.run('CT_TOTAL', 'value_fiat', 'account=*');
    sheet.ports.forgetCaches();
    sheet.ports.http.respond = () => ({ status: 500, text: '' });
    expect(sheet.run('CT_TOTAL', 'value_fiat', 'account=*')).toBe(9995.2);
  });
});

describe('currencies of accounts', () => {
  const inDollars = balanceOf({ BTC: coin('1', '100', '100') }, '100', '0', 'USD');
  const unsaid = balanceOf({ BTC: coin('1', '100', '100') }, '100', '0', '');

  test('that differ are refused, both accounts named', () => {
    const sheet = sheetWith({
      default: { getBalance: own },
      son: { getBalance: unsaid },
      dad: { getBalance: inDollars },
    });
    expect(sheet.complaint('CT_BALANCE', 'account=*')).toBe(
      'The values of account "default" are in EUR, those of "dad" in USD, so they can\'t be added up. Name one of them: "account=default".',
    );
  });

  test('one that CoinTracking doesn’t say agrees with any', () => {
    const sheet = sheetWith({ default: { getBalance: unsaid }, dad: { getBalance: inDollars } });
    expect(sheet.run('CT_BALANCE', 'BTC', 'amount,value_fiat', 'account=*; headers=yes')).toEqual([
      ['Amount', 'Value (USD)'],
      [2, 200],
    ]);
  });

  test('that the answer doesn’t say are those that other answers say', () => {
    const answers = (getBalance: Reply) => ({
      getBalance,
      getGains: gainsOf({ BTC: { amount: '1', cost: '1' } }, ''),
    });
    const sheet = sheetWith({ default: answers(own), dad: answers(inDollars) });
    const cost = () => sheet.run('CT_GAINS', 'BTC', 'cost', 'account=*');
    expect(cost()).toBe(2);
    sheet.run('CT_TOTAL');
    sheet.run('CT_TOTAL', undefined, 'account=dad');
    expect(() => cost()).toThrow('CURRENCIES_DIFFER');
  });

  test('don’t matter where every figure is in BTC', () => {
    const gains = (currency: string) => ({
      getGains: gainsOf({ BTC: { amount: '1', cost: '1' } }, currency),
    });
    const sheet = sheetWith({ default: gains('EUR'), dad: gains('USD') });
    expect(sheet.run('CT_GAINS', 'BTC', 'cost', 'account=*; btc=yes')).toBe(2);
    expect(sheet.complaint('CT_GAINS', 'BTC', 'cost', 'account=*')).toContain('in EUR');
  });
});

test('a key that is connected under two names is one account', () => {
  const sheet = sheetWith({ default: { getBalance: own } });
  connectAccount(
    { apiKey: keyOf('default'), apiSecret: secretOf('default'), plan: 'PRO', account: 'twin' },
    sheet.ports,
  );
  expect(sheet.run('CT_TOTAL', 'value_fiat', 'account=*')).toBe(4997.6);
});

describe('what is held by group', () => {
  const figures = (amount: string, fiat: string) => ({ amount, fiat, btc: '0.1' });
  const groupsOf = (details: object, account_currency = 'EUR') => ({
    getGroupedBalance: { success: 1, method: 'getGroupedBalance', account_currency, details },
  });
  const sheet = sheetWith({
    default: groupsOf({
      'Kraken Balance': { BTC: figures('0.1', '10.1'), TOTAL_SUMMARY: { fiat: '10.1', btc: '0.1' } },
      'Ledger Balance': { ETH: figures('1', '5'), TOTAL_SUMMARY: { fiat: '5', btc: '0.1' } },
    }),
    dad: groupsOf({
      'Kraken Balance': {
        ADA: figures('3', '1'),
        BTC: figures('0.2', '20.2'),
        TOTAL_SUMMARY: { fiat: '21.2', btc: '0.2' },
      },
    }),
  });

  test('is the sum of the groups of the same name, each group’s own sum behind it', () => {
    expect(
      sheet.run('CT_GROUPED_BALANCE', 'account=*; totals=yes; headers=no; columns=name,coin,amount,fiat'),
    ).toEqual([
      ['Kraken', 'BTC', 0.3, 30.3],
      ['Kraken', 'ADA', 3, 1],
      ['Kraken', 'TOTAL_SUMMARY', '', 31.3],
      ['Ledger', 'ETH', 1, 5],
      ['Ledger', 'TOTAL_SUMMARY', '', 5],
    ]);
    expect(sheet.run('CT_GROUPED_BALANCE', 'exchange', 'Kraken', 'BTC', undefined, 'account=*')).toBe(0.3);
  });

  test('stands across, too, and has shares', () => {
    expect(
      sheet.run('CT_GROUPED_BALANCE', 'exchange', undefined, undefined, 'fiat', 'account=*; layout=cross'),
    ).toEqual([
      ['Coin', 'Sum', 'Kraken', 'Ledger'],
      ['BTC', 30.3, 30.3, 0],
      ['ADA', 1, 1, 0],
      ['ETH', 5, 0, 5],
    ]);
    expect(sheet.run('CT_ALLOCATION', 'exchange', 'account=*; headers=no; columns=exchange,value')).toEqual([
      ['Kraken', 31.3],
      ['Ledger', 5],
    ]);
  });
});

describe('the state of accounts', () => {
  const sheet = sheetWith({
    default: { getBalance: own },
    aunt: { getBalance: own },
    dad: { getBalance: dads },
  });
  sheet.run('CT_TOTAL', 'value_fiat', 'account=*');
  const at = new Date(sheet.ports.clock.nowMillis());
  sheet.ports.clock.advance(60_000);
  sheet.ports.http.answers.getTrades = { success: 1, method: 'getTrades' };
  sheet.ports.takeEvents();

  test('is one table, each row with its account', () => {
    const rows = sheet.run('CT_STATUS', 'account=*') as unknown[][];
    expect(rows[0]).toEqual(['Account', 'Item', 'Value', 'Note']);
    const plans = rows.filter(([, item]) => item === 'plan');
    expect(plans.map(([account, , value]) => [account, value])).toEqual([
      ['default', 'PRO'],
      ['aunt', 'PRO'],
      ['dad', 'PRO'],
    ]);
  });

  test('has one item of each', () => {
    expect(sheet.run('CT_STATUS', 'calls_left', 'account=*')).toEqual([
      ['default', 19],
      ['aunt', 19],
      ['dad', 19],
    ]);
    expect(sheet.run('CT_STATUS', 'calls_left', 'account=dad')).toBe(19);
  });

  test('says when the data of each was fetched', () => {
    expect(sheet.run('CT_LAST_UPDATE', 'getBalance', 'account=*; headers=yes')).toEqual([
      ['Account', 'Last update'],
      ['default', at],
      ['aunt', at],
      ['dad', at],
    ]);
    expect(sheet.run('CT_LAST_UPDATE', 'CT_TRADES', 'account=*')).toEqual([
      ['default', ''],
      ['aunt', ''],
      ['dad', ''],
    ]);
  });
});
