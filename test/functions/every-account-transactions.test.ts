// `account=*` over transactions: one stream of all accounts, in which what went from one to the other is a transfer.
import { balanceAnswer, tradesAnswer, unitsHeld } from '../support/account-answers';
import { fee, record, side } from '../support/account-of-records';
import type { TradeRecord } from '../support/clean-account';
import { sheetWith } from '../support/several-accounts';
import { at, dateInBerlin } from '../support/sheet';

const seconds = (time: string) => Date.parse(time) / 1000;

/** The accounts `default` and `dad`. */
function sheetOf(own: readonly TradeRecord[], dads: readonly TradeRecord[], currencies = ['EUR', 'EUR']) {
  const answersOf = (records: readonly TradeRecord[], currency: string) => ({
    getTrades: tradesAnswer(records, currency),
    getBalance: balanceAnswer(unitsHeld(records, Number.MAX_VALUE), currency),
  });
  const sheet = sheetWith({ default: answersOf(own, currencies[0]!), dad: answersOf(dads, currencies[1]!) });
  return {
    ...sheet,
    run: (name: string, ...given: string[]) => sheet.run(name, ...given),
    complaint: (name: string, ...given: string[]) => sheet.complaint(name, ...given),
  };
}

const bought = record('2023-01-10', 'Trade', {
  id: '7',
  buy: side('BTC', 1, 20_000),
  sell: side('EUR', 20_000, 20_000),
});
const sent = record('2024-03-01T10:00:00Z', 'Withdrawal', { id: '8', sell: side('BTC', 0.5, 30_000) });
const arrived = record('2024-03-01T10:30:00Z', 'Deposit', { id: '7', buy: side('BTC', 0.499, 29_940) });
const sold = record('2024-06-01', 'Trade', {
  id: '8',
  sell: side('BTC', 0.25, 15_000),
  buy: side('EUR', 15_000, 15_000),
});

describe('rows', () => {
  const sameSecond = (id: string) => record('2024-05-05', 'Staking', { id, buy: side('ETH', 0.1, 200) });
  const sheet = sheetOf([sameSecond('20'), bought, sameSecond('3')], [sameSecond('11'), arrived, sold]);

  test('stand in order of time, those of one second by account and id; the account comes first', () => {
    expect(sheet.run('CT_TRADES', 'account=*; headers=no; columns=account,id')).toEqual([
      ['default', '7'],
      ['dad', '7'],
      ['default', '3'],
      ['default', '20'],
      ['dad', '11'],
      ['dad', '8'],
    ]);
    expect((sheet.run('CT_TRADES', 'account=*; limit=1') as unknown[][])[0]!.slice(0, 3)).toEqual([
      'Account',
      'ID',
      'Time',
    ]);
  });

  test('leave the account out where other columns are asked for, or a single account', () => {
    expect(sheet.run('CT_TRADES', 'account=*; limit=1; columns=id; headers=no')).toEqual([['7']]);
    expect((sheet.run('CT_TRADES', 'account=dad; limit=1') as unknown[][])[0]!.slice(0, 2)).toEqual([
      'ID',
      'Time',
    ]);
  });

  test('are narrowed as those of one account', () => {
    expect(sheet.run('CT_TRADES', 'account=*; order=desc; limit=2; columns=account,id; headers=no')).toEqual([
      ['dad', '8'],
      ['dad', '11'],
    ]);
    expect(sheet.run('CT_TRADES', 'account=*; type=Deposit; columns=account,id; headers=no')).toEqual([
      ['dad', '7'],
    ]);
  });

  test('may be of accounts with different currencies; no header says one of them', () => {
    const mixed = sheetOf([bought], [sold], ['EUR', 'USD']);
    expect(mixed.run('CT_TRADES', 'account=*; columns=account,buy_value_in_cur')).toEqual([
      ['Account', 'Buy value (account currency)'],
      ['default', 20_000],
      ['dad', 15_000],
    ]);
  });
});

describe('a transfer to another account, even to the exchange of the same name', () => {
  const sheet = sheetOf([bought, sent], [arrived, sold]);

  test('is no flow, and nothing is unmatched', () => {
    expect(sheet.run('CT_FLOWS', 'all', 'account=*; headers=no')).toEqual([['']]);
    expect(sheet.run('CT_FLOWS', 'all', 'account=dad; columns=kind,in; headers=no')).toEqual([
      ['unmatched', 29_940],
    ]);
  });

  test.each(['all', 'exchange'])('carries its lots, with pool=%s', pool => {
    const options = `account=*; pool=${pool}; headers=no; columns=`;
    expect(sheet.run('CT_REALIZED', 'all', `${options}cost,gain_long,missing,disposals`)).toEqual([
      [5_000, 10_000, 0, 1],
    ]);
    expect(
      sheet.run('CT_REALIZED', 'all', `account=dad; pool=${pool}; headers=no; columns=gain,gain_long`),
    ).toEqual([[15_000, 0]]);
  });

  test('leaves lots where they are now; the ID of a purchase in another account says so', () => {
    const options = 'account=*; pool=exchange; headers=no; columns=account,exchange,amount,id';
    expect(sheet.run('CT_LOTS', options)).toEqual([
      ['default', 'Kraken', 0.5, '7'],
      ['dad', 'Kraken', 0.249, 'default:7'],
    ]);
  });

  test('with one pool lots are where they were bought', () => {
    const options = 'account=*; headers=no; columns=account,exchange,amount,id';
    expect(sheet.run('CT_LOTS', options)).toEqual([['default', 'Kraken', 0.75, '7']]);
  });

  test('shows a sale with the account that sold', () => {
    expect(sheet.run('CT_REALIZED', 'all', 'by=sale; account=*')).toEqual([
      expect.arrayContaining(['Account', 'Time', 'ID']),
      expect.arrayContaining(['dad', at(seconds('2024-06-01T12:00:00Z')), '8']),
    ]);
    expect((sheet.run('CT_REALIZED', 'all', 'by=sale; account=dad') as unknown[][])[0]![0]).toBe('Time');
  });

  test('of money is no flow either', () => {
    const money = sheetOf(
      [record('2024-01-02T10:00:00Z', 'Withdrawal', { sell: side('EUR', 100, 100) })],
      [record('2024-01-03T10:00:00Z', 'Deposit', { buy: side('EUR', 100, 100) })],
    );
    expect(money.run('CT_FLOWS', 'all', 'account=*; headers=no')).toEqual([['']]);
  });
});

test('sales with the same ID in two accounts are two disposals', () => {
  const sale = record('2024-06-01', 'Trade', {
    id: '5',
    sell: side('BTC', 0.1, 5_000),
    buy: side('EUR', 5_000, 5_000),
  });
  const sheet = sheetOf([bought, sale], [sale]);
  expect(sheet.run('CT_REALIZED', 'all', 'account=*; headers=no; columns=disposals')).toEqual([[2]]);
});

test('a fee with a row of its own in another account is another fee', () => {
  const trade = { buy: side('BTC', 1, 100), sell: side('EUR', 100, 100), fee: fee('BNB', 0.1) };
  const row = { sell: side('BNB', 0.1, 20) };
  const [withFee, feeRow] = [record('2024-01-01', 'Trade', trade), record('2024-01-01', 'Other Fee', row)];
  const kinds = (sheet: ReturnType<typeof sheetOf>) =>
    sheet.run('CT_FEES', 'all', 'account=*; headers=no; columns=kind,rows');
  expect(kinds(sheetOf([withFee, feeRow], []))).toEqual([['row', 1]]);
  expect(kinds(sheetOf([withFee], [feeRow]))).toEqual([
    ['inside', 1],
    ['row', 1],
  ]);
});

test('sums are by exchange as it is called, whosever it is', () => {
  const earned = (exchange: string, value: number) =>
    record('2024-05-05', 'Staking', { exchange, buy: side('ETH', 0.1, value) });
  const sheet = sheetOf([earned('Kraken', 10.1), earned('Ledger', 5)], [earned('kraken ', 20.2)]);
  expect(
    sheet.run('CT_INCOME', '2024', 'by=exchange; account=*; headers=no; columns=exchange,value_fiat'),
  ).toEqual([
    ['Kraken', 30.3],
    ['Ledger', 5],
  ]);
});

describe('holdings of a day', () => {
  const sheet = sheetOf([bought, sent], [arrived, sold]);

  test('are those of all accounts, on each exchange as it is called', () => {
    const options = 'account=*; headers=no; columns=exchange,coin,amount,cost; by=exchange';
    expect(sheet.run('CT_BALANCE_ON', '2024-04-01', options)).toEqual([
      ['Kraken', 'BTC', 0.999, 20_000],
      ['Kraken', 'EUR', -20_000, ''],
    ]);
    expect(sheet.run('CT_BALANCE_ON', '2024-04-01', `${options}; pool=exchange`)).toEqual([
      ['Kraken', 'BTC', 0.999, 19_980],
      ['Kraken', 'EUR', -20_000, ''],
    ]);
  });
});

describe('currencies', () => {
  test('that differ are refused wherever values are added up', () => {
    const sheet = sheetOf([bought], [sold], ['EUR', 'USD']);
    for (const name of ['CT_INCOME', 'CT_FEES', 'CT_FLOWS', 'CT_REALIZED', 'CT_LOTS', 'CT_PERFORMANCE'])
      expect(sheet.complaint(name, 'account=*')).toContain(
        'account "default" are in EUR, those of "dad" in USD',
      );
  });

  test('are told by amounts that are their own values where CoinTracking doesn’t say; no evidence is none against', () => {
    const inDollars = record('2024-01-02', 'Trade', { buy: side('BTC', 1, 99), sell: side('USD', 99, 99) });
    expect(sheetOf([bought], [inDollars], ['', '']).complaint('CT_INCOME', 'account=*')).toContain('in USD');
    expect(sheetOf([bought], [], ['EUR', '']).run('CT_INCOME', 'account=*; headers=no')).toEqual([['']]);
  });
});

test('prices of other days are asked of each account for its own coins, and its points count where it has the coin', () => {
  const point = (amount: string, fiat: string) => ({ amount, fiat, btc: '0' });
  const day = seconds('2024-04-02T00:00:00+02:00');
  const answers = (records: readonly TradeRecord[], historical: object) => ({
    getTrades: tradesAnswer(records),
    getBalance: balanceAnswer(unitsHeld(records, Number.MAX_VALUE)),
    getHistoricalCurrency: {
      success: 1,
      method: 'getHistoricalCurrency',
      account_currency: 'EUR',
      historical,
    },
  });
  const got = (coin: string) => record('2024-01-10', 'Staking', { buy: side(coin, 1, 10) });
  const sheet = sheetWith({
    default: answers([got('BTC'), got('ETH')], {
      BTC: { [day]: point('1', '100') },
      ETH: { [day]: point('1', '7') },
    }),
    dad: answers([got('BTC'), got('ADA')], {
      BTC: { [day]: point('3', '306') },
      ADA: { [day]: point('0', '0') },
    }),
  });
  expect(
    sheet.run('CT_BALANCE_ON', dateInBerlin('2024-04-01'), undefined, 'amount,price,value', 'account=*'),
  ).toEqual([
    ['Amount', 'Price (EUR)', 'Value (EUR)'],
    [1, '', ''],
    [2, 101.5, 203],
    [1, 7, 7],
  ]);
  expect(sheet.ports.http.requests.map(({ fields }) => fields.method)).toEqual([
    'getTrades',
    'getTrades',
    'getBalance',
    'getBalance',
    'getHistoricalCurrency',
    'getHistoricalCurrency',
  ]);
});

describe('CT_CHECK', () => {
  const checks = (sheet: ReturnType<typeof sheetOf>, options = '') =>
    sheet.run('CT_CHECK', `account=*; headers=no; ${options}`);

  test('misses nothing that another account has', () => {
    expect(checks(sheetOf([bought, sent], [arrived, sold]))).toEqual([['']]);
    expect(
      sheetOf([bought, sent], [arrived, sold]).run('CT_CHECK', 'account=dad; headers=no; columns=check'),
    ).toEqual([['no-purchase'], ['unmatched']]);
  });

  test('says whose each fault is, as a column and in its sentence', () => {
    const sheet = sheetOf([bought], [bought, sent]);
    expect(checks(sheet, 'columns=account,check,coin,id')).toEqual([['dad', 'unmatched', 'BTC', '8']]);
    expect(checks(sheet, 'columns=text')).toEqual([
      [
        'Account "dad": A transfer of 0.5 BTC (Kraken, 2024-03-01) lacks its other half: enter the deposit that belongs to this withdrawal, or change its type.',
      ],
    ]);
    expect((sheet.run('CT_CHECK', 'account=*') as unknown[][])[0]!.slice(0, 2)).toEqual([
      'Account',
      'Severity',
    ]);
  });

  test('looks at each exchange of each account, and holds each balance against its own transactions', () => {
    const answersOf = (records: readonly TradeRecord[], btc: number) => ({
      getTrades: tradesAnswer(records),
      getBalance: balanceAnswer(new Map([['BTC', btc * 1e8]])),
    });
    const sheet = sheetWith({ default: answersOf([bought], 1.5), dad: answersOf([sold], -0.25) });
    expect(sheet.run('CT_CHECK', 'account=*; headers=no; columns=account,check,coin')).toEqual([
      ['dad', 'negative', 'BTC'],
      ['default', 'balance', 'BTC'],
    ]);
  });

  test('names a withdrawal of another account by that account', () => {
    const early = record('2024-03-01T09:00:00Z', 'Deposit', { id: '7', buy: side('BTC', 0.499, 29_940) });
    expect(checks(sheetOf([bought, sent], [early]), 'columns=account,what_to_do; ignore=negative')).toEqual([
      ['dad', expect.stringContaining('the withdrawal (ID default:8) is 60 minutes later')],
    ]);
  });

  test('looks at accounts in different currencies, too', () => {
    expect(checks(sheetOf([bought], [sent], ['EUR', 'USD']), 'columns=account,check')).toEqual([
      ['dad', 'negative'],
      ['dad', 'unmatched'],
    ]);
  });
});
