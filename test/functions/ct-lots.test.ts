// CT_LOTS: open lots now and on another day, what a sale would use, coins, order, calls, errors.
import { record, side } from '../support/account-of-records';
import { at, dateInBerlin, Sheet } from '../support/sheet';
import { sheetOf } from '../support/sheet-of-records';

describe('on the made-up answers', () => {
  const sheet = new Sheet();
  const run = (...given: Parameters<Sheet['run']> extends [string, ...infer Rest] ? Rest : never) =>
    sheet.run('CT_LOTS', ...given);

  test('open lots with cost, value and gain at the price of now; what has no value has no cost and no gain', () => {
    expect(run()).toEqual([
      [
        'Coin',
        'Acquired',
        'Amount',
        'Cost (EUR)',
        'Unit cost (EUR)',
        'Value (EUR)',
        'Gain (EUR)',
        'Days held',
        'Long-term from',
        'Exchange',
        'Type',
        'ID',
      ],
      [
        'BTC',
        at(1735732800),
        0.4,
        25000,
        62500,
        24000,
        -1000,
        expect.any(Number),
        dateInBerlin('2026-01-02'),
        'Kraken',
        'Trade',
        '900',
      ],
      [
        'ETH',
        at(1735776000),
        2,
        '',
        '',
        '',
        '',
        expect.any(Number),
        dateInBerlin('2026-01-03'),
        'Kraken',
        'Trade',
        '7',
      ],
    ]);
  });

  test('only the coins that are asked for, a blank cell being none', () => {
    expect(run('bitcoin', 'columns=coin,amount; headers=no')).toEqual([['BTC', 0.4]]);
    expect(run([['ETH'], ['']], 'columns=Coin; headers=no')).toEqual([['ETH']]);
    expect(run('EUR', 'headers=no')).toEqual([['']]);
    expect(run('')).toBe('');
  });

  test('a sale uses lots in order, and what none is there for has cost nothing', () => {
    const columns = 'columns=amount,cost,gain,type,proceeds; headers=no';
    expect(run('BTC', `sell=0.1; ${columns}`)).toEqual([[0.1, 6250, -250, 'Trade', 6000]]);
    expect(run('btc', `sell=0,5; ${columns}`)).toEqual([
      [0.4, 25000, -1000, 'Trade', 24000],
      [0.1, 0, 6000, 'missing', 6000],
    ]);
  });

  test('order=free and limit', () => {
    expect(run('order=free; limit=1; columns=coin; headers=no')).toEqual([['BTC']]);
    expect(run('longterm=none; columns=long_from; headers=no')).toEqual([[''], ['']]);
  });

  test('now needs no history, and one call feeds every formula', () => {
    const methods = sheet.ports.http.requests.map(({ fields }) => fields.method);
    expect(methods.sort()).toEqual(['getBalance', 'getTrades']);
  });

  test('errors say what is possible', () => {
    expect(sheet.complaint('CT_LOTS', 'sell=1')).toMatch(/coin/);
    expect(sheet.complaint('CT_LOTS', 'BTC,ETH', 'sell=1')).toMatch(/coin/);
    expect(sheet.complaint('CT_LOTS', 'BTC', 'sell=much')).toMatch(/sell.*much.*amount above 0/);
    expect(sheet.complaint('CT_LOTS', 'NOPE', 'sell=1')).toMatch(/NOPE.*BTC/);
    expect(sheet.complaint('CT_LOTS', 'NOPE')).toMatch(/NOPE.*BTC/);
    expect(sheet.complaint('CT_LOTS', 'on=2025-02-30')).toMatch(/on/);
  });
});

test('with a pool for each exchange, a sale uses those of the fullest first, whole before the next', () => {
  const bought = (day: string, exchange: string, amount: number, euros: number) =>
    record(day, 'Trade', { exchange, buy: side('BTC', amount, euros), sell: side('EUR', euros, euros) });
  const sheet = sheetOf([
    bought('2025-01-01', 'Ledger', 1, 100),
    bought('2025-01-02', 'Kraken', 2, 400),
    bought('2025-01-03', 'Kraken', 1, 300),
  ]);
  const uses = (options: string) =>
    sheet.run('CT_LOTS', 'BTC', `${options}; columns=exchange,amount,cost; headers=no`);
  expect(uses('sell=3.5; pool=exchange')).toEqual([
    ['Kraken', 2, 400],
    ['Kraken', 1, 300],
    ['Ledger', 0.5, 50],
  ]);
  expect(uses('sell=3.5')).toEqual([
    ['Ledger', 1, 100],
    ['Kraken', 2, 400],
    ['Kraken', 0.5, 150],
  ]);
});

test('what is dated later today is held for no day yet', () => {
  const { ports } = new Sheet();
  const soon = new Date(ports.clock.nowMillis() + 60_000).toISOString();
  const sheet = sheetOf([record(soon, 'Staking', { buy: side('ETH', 1, 2000) })]);
  expect(sheet.run('CT_LOTS', 'columns=coin,days_held; headers=no')).toEqual([['ETH', 0]]);
});

describe('on another day', () => {
  const points = (...days: [seconds: number, amount: number, fiat: number][]) =>
    Object.fromEntries(
      days.map(([seconds, amount, fiat]) => [
        String(seconds),
        { amount: String(amount), fiat: String(fiat), btc: '0' },
      ]),
    );
  const sheetWith = (historical: object) => {
    const sheet = new Sheet();
    sheet.ports.http.answers.getHistoricalCurrency = {
      success: 1,
      method: 'getHistoricalCurrency',
      account_currency: 'EUR',
      historical,
    };
    return sheet;
  };
  // Midnights in Berlin at the end of 3 and 4 January 2025.
  const BTC = points([1735945200, 0.4, 36000], [1736031600, 0.4, 40000]);
  const columns = 'columns=coin,amount,value,gain,days_held; headers=no';

  test('the price is that of the end of the day, from the histories', () => {
    const sheet = sheetWith({ BTC, ETH: points([1735945200, 2, 6000]) });
    expect(sheet.run('CT_LOTS', `on=2025-01-03; ${columns}`)).toEqual([
      ['BTC', 0.4, 36000, 11000, 2],
      ['ETH', 2, 6000, '', 1],
    ]);
    expect(sheet.run('CT_LOTS', `on=2025-01-01; ${columns}`)).toEqual([['BTC', 0.5, '', '', 0]]);
  });

  test('a coin without a history has a blank value, and the warm cell neither calls nor computes', () => {
    const sheet = sheetWith({ BTC, XRP: points([1735945200, 1, 1]) });
    const shown = [
      ['BTC', 0.4, 36000, 11000, 2],
      ['ETH', 2, '', '', 1],
    ];
    expect(sheet.run('CT_LOTS', `on=2025-01-03; ${columns}`)).toEqual(shown);
    const calls = sheet.ports.http.requests.length;
    sheet.ports.takeEvents();
    expect(sheet.run('CT_LOTS', `on=2025-01-03; ${columns}`)).toEqual(shown);
    expect(sheet.ports.http.requests).toHaveLength(calls);
    expect(sheet.ports.takeEvents()).toEqual(['cache.read', 'cache.read']);
  });

  test('of a day to come no value is known', () => {
    const sheet = sheetWith({ BTC });
    expect(sheet.run('CT_LOTS', 'BTC', 'on=2090-01-01; columns=amount,value; headers=no')).toEqual([
      [0.4, ''],
    ]);
  });
});
