// Days, months and years are those of the spreadsheet's time zone, wherever a person names or sees one.
import { StoredState } from '../../src/core/datasets/stored-state';
import { renewZone } from '../../src/core/datasets/zone-of-spreadsheet';
import type { CellArgument } from '../../src/functions/define/cell-value';
import { connectedPorts } from '../support/connected-ports';
import tradesAsExported from '../support/fixtures/trades-as-exported.json';
import { at, Sheet } from '../support/sheet';
import { instantIn } from '../support/zones';

const zones = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Asia/Shanghai',
  'Etc/UTC',
];

function sheetIn(timeZone: string, answers: Record<string, unknown> = {}): Sheet {
  const ports = connectedPorts({}, timeZone);
  const sheet = new Sheet(ports);
  Object.assign(ports.http.answers, answers);
  return sheet;
}

const trade = (seconds: number, more: object = {}) => ({
  ...tradesAsExported['318'],
  time: String(seconds),
  ...more,
});
const tradesAt = (...times: number[]) => ({
  getTrades: {
    success: 1,
    method: 'getTrades',
    account_currency: 'EUR',
    ...Object.fromEntries(times.map((seconds, index) => [index + 1, trade(seconds)])),
  },
});

describe('an account as it is exported, in Berlin', () => {
  const sheet = sheetIn('Europe/Berlin', { getTrades: tradesAsExported });
  const sumOf = (options: string) =>
    (sheet.run('CT_TRADES', `${options}; columns=buy_amount,buy_currency; headers=no`) as [number, string][])
      .filter(([, coin]) => coin === 'BTC')
      .reduce((sum, [amount]) => sum + Math.round(Number(amount) * 1e8), 0) / 1e8;

  test.each([
    ['from=2019; to=2019; type=Trade', 0.50000001],
    ['from=2019; to=2019', 0.50110001],
    ['from=2020; to=2020', 0.25],
    ['from=2019-12-31; to=2019-12-31', 0.50000001],
    ['from=2020-Q1; to=2020-Q1', 0.25],
  ])('%s: %d BTC were bought', (options, amount) => {
    expect(sumOf(options)).toBe(amount);
  });

  test('a time that CoinTracking gives as 0 is blank', () => {
    const imported = sheet.run('CT_TRADES', 'columns=id,imported_time; headers=no') as [string, unknown][];
    expect(imported.find(([id]) => id === '312')).toEqual(['312', '']);
    expect(imported.find(([id]) => id === '318')).toEqual(['318', at(1570000000)]);
  });
});

test.each(zones)('in %s a day has the rows of its first and last second, and no others', timeZone => {
  const days = [
    '2019-03-31',
    '2019-10-27',
    '2019-11-03',
    '2019-12-31',
    '2020-01-01',
    '2020-04-05',
    '2020-09-27',
  ];
  for (const day of days) {
    const first = instantIn(timeZone, day);
    const next = instantIn(timeZone, new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
    const sheet = sheetIn(timeZone, tradesAt(first - 1, first, next - 1, next));
    const ids = (options: CellArgument) => sheet.column(0, 'CT_TRADES', options).slice(1);
    const cell = new Date(first * 1000);
    const serial = Date.parse(day) / 86_400_000 + 25_569;
    for (const options of [
      `from=${day}; to=${day}`,
      `from=${serial}; to=${serial}`,
      [
        ['from', cell],
        ['to', cell],
      ],
      [
        ['from', new Date(day)],
        ['to', new Date(day)],
      ],
    ])
      expect([day, ids(options)]).toEqual([day, ['2', '3']]);
    expect(ids(`to=${day}`)).toEqual(['1', '2', '3']);
    expect(ids(`from=${day}`)).toEqual(['2', '3', '4']);
  }
});

test.each(zones)('today, this month and last year in %s are those on the clocks there', timeZone => {
  // Half past midnight on New Year's Day there.
  const now = instantIn(timeZone, '2026-01-01 00:30');
  const yesterday = instantIn(timeZone, '2025-12-31 23:59');
  const sheet = sheetIn(
    timeZone,
    tradesAt(now, yesterday, instantIn(timeZone, '2025-01-01'), instantIn(timeZone, '2024-12-31 23:59')),
  );
  sheet.ports.clock.advance(now * 1000 - sheet.ports.clock.nowMillis());
  const ids = (options: string) => sheet.column(0, 'CT_TRADES', options).slice(1);
  expect(ids('from=today')).toEqual(['1']);
  expect(ids('from=yesterday; to=yesterday')).toEqual(['2']);
  expect(ids('from=ytd')).toEqual(['1']);
  expect(ids('from=today-1')).toEqual(['2', '1']);
  expect(ids('from=last month; to=last month')).toEqual(['2']);
  expect(ids('from=last year; to=last year')).toEqual(['3', '2']);
  expect(ids('from=this quarter; to=this quarter')).toEqual(['1']);
});

test('from after to is said, also where only the zone or today shows it', () => {
  const sheet = sheetIn('Europe/Berlin', tradesAt(1577833199));
  expect(sheet.complaint('CT_TRADES', 'from=2025-03-03; to=2025-03-01')).toBe(
    'from (2025-03-03) is after to (2025-03-01), so nothing lies in between: swap the two.',
  );
  expect(sheet.ports.http.requests).toHaveLength(0);
  expect(sheet.complaint('CT_TRADES', 'from=today; to=last month')).toMatch(
    /^from \(2026-01-15\) is after to \(2025-12-31\)/,
  );
  const cells = [
    ['from', new Date('2025-03-02T23:00Z')],
    ['to', new Date('2025-02-28T23:00Z')],
  ];
  expect(sheet.complaint('CT_HISTORICAL_SUMMARY', 'Total', cells)).toMatch(
    /^from \(2025-03-03\) is after to \(2025-03-01\)/,
  );
});

test('a number that is no date is answered by how to write one', () => {
  expect(sheetIn('Europe/Berlin').complaint('CT_TRADES', 'from=12')).toBe(
    'from can\'t be "12": give a date such as 2025-12-31. Of a date in a cell, take TEXT(A1,"yyyy-mm-dd"), or a two-column range of names and values.',
  );
});

describe('a history', () => {
  /** Points at the midnights of an account, and one of the moment of the call. */
  function historyOf(accountZone: string | 'UTC', days: readonly string[], now?: string) {
    const stamps = days.map(day => instantIn(accountZone === 'UTC' ? 'Etc/UTC' : accountZone, day));
    const points = [...stamps, ...(now ? [Date.parse(now) / 1000] : [])].map((stamp, index) => [
      stamp,
      String(index),
    ]);
    return {
      getHistoricalSummary: {
        success: 1,
        method: 'getHistoricalSummary',
        account_currency: 'EUR',
        historical: { Total: Object.fromEntries(points) },
      },
    };
  }
  const accounts = [
    ...zones,
    'America/New_York',
    'Pacific/Honolulu',
    'Pacific/Auckland',
    'Australia/Sydney',
    'America/Sao_Paulo',
  ];
  const days = [
    '2025-03-28',
    '2025-03-29',
    '2025-03-30',
    '2025-03-31',
    '2025-10-05',
    '2025-10-26',
    '2025-11-02',
  ];

  test.each(accounts)('of an account in %s has the same whole dates in every sheet', account => {
    for (const timeZone of zones) {
      const sheet = sheetIn(timeZone, historyOf(account, days, '2025-11-02T14:17:33Z'));
      const shown = sheet.run('CT_HISTORICAL_SUMMARY', 'Total', 'headers=no; to=2025-11-01') as [
        Date,
        number,
      ][];
      expect(shown.map(([date]) => date.getTime() / 1000)).toEqual(
        days.slice(0, -1).map(day => instantIn(timeZone, day)),
      );
      const [day] = sheet.run(
        'CT_HISTORICAL_SUMMARY',
        'Total',
        'headers=no; from=2025-03-30; to=2025-03-30',
      ) as [Date, number][];
      expect(day).toEqual([at(instantIn(timeZone, '2025-03-30')), 2]);
    }
  });

  test('account and sheet in Berlin: from and to are the days that it shows', () => {
    const sheet = sheetIn(
      'Europe/Berlin',
      historyOf('Europe/Berlin', ['2025-02-28', '2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04']),
    );
    expect(sheet.run('CT_HISTORICAL_SUMMARY', 'Total', 'from=2025-03-01; to=2025-03-03')).toEqual([
      ['Date', 'Total'],
      [at(instantIn('Europe/Berlin', '2025-03-01')), 1],
      [at(instantIn('Europe/Berlin', '2025-03-02')), 2],
      [at(instantIn('Europe/Berlin', '2025-03-03')), 3],
    ]);
  });

  test.each([
    ['Europe/Berlin', '2025-11-02T22:30:00Z', '2025-11-02'],
    ['Europe/Berlin', '2025-11-01T23:00:01Z', '2025-11-02'],
    // Clocks have gone back in between: the last hour of a day of 25.
    ['America/New_York', '2025-11-03T04:30:00Z', '2025-11-02'],
    ['UTC', '2025-11-02T23:59:59Z', '2025-11-02'],
    ['Pacific/Auckland', '2025-11-02T10:59:00Z', '2025-11-02'],
  ])('of an account in %s: the point of %s is of %s, as the day is there', (account, now, day) => {
    const timeZone = account === 'UTC' ? 'Asia/Tokyo' : account;
    const sheet = sheetIn(timeZone, historyOf(account, days, now));
    const shown = sheet.column(0, 'CT_HISTORICAL_SUMMARY', 'Total', 'headers=no');
    expect(shown[shown.length - 1]).toEqual(at(instantIn(timeZone, day)));
  });

  test('a day without a midnight is the number by which spreadsheets count it', () => {
    const sheet = sheetIn(
      'America/Sao_Paulo',
      historyOf('America/Sao_Paulo', ['2017-10-14', '2017-10-15', '2017-10-16']),
    );
    expect(sheet.column(0, 'CT_HISTORICAL_SUMMARY', 'Total', 'headers=no')).toEqual([
      at(instantIn('America/Sao_Paulo', '2017-10-14')),
      43_023,
      at(instantIn('America/Sao_Paulo', '2017-10-16')),
    ]);
  });
});

test('a day is one row: today has the figures of the moment of the call', () => {
  const point = (amount: string) => ({ amount, fiat: '0', btc: '0' });
  const [yesterday, today] = ['2025-03-29', '2025-03-30'].map(day => instantIn('Europe/Berlin', day)) as [
    number,
    number,
  ];
  const historyOf = (coin: string, points: object) => ({
    success: 1,
    method: 'getHistoricalCurrency',
    account_currency: 'EUR',
    historical: { [coin]: points },
  });
  const sheet = sheetIn('Europe/Berlin');
  sheet.ports.http.replies.push(
    historyOf('ETH', { [yesterday]: point('1'), [today]: point('2'), [today + 40_000]: point('3') }),
    historyOf('BTC', { [yesterday]: point('4'), [today]: point('5') }),
  );
  expect(sheet.run('CT_HISTORICAL_CURRENCY', [['ETH'], ['BTC']], 'amount', 'headers=no')).toEqual([
    [at(yesterday), 1, 4],
    [at(today), 3, 5],
  ]);
});

describe('the zone', () => {
  const options = 'from=2020; to=2020; columns=id; headers=no';
  const trades = tradesAt(1577835000);

  test('comes with the table: a warm cell makes one round trip', () => {
    const sheet = sheetIn('Europe/Berlin', trades);
    sheet.run('CT_TRADES', options);
    sheet.ports.takeEvents();
    expect(sheet.run('CT_TRADES', options)).toEqual([['1']]);
    expect(sheet.run('CT_HISTORICAL_SUMMARY')).toBeDefined();
    sheet.ports.takeEvents();
    sheet.run('CT_HISTORICAL_SUMMARY', 'from=today-30');
    expect(sheet.ports.takeEvents()).toEqual(['cache.read']);
  });

  test('is asked for once in a spreadsheet, at best by the sidebar, not in every cell that fetches', () => {
    const sheet = sheetIn('Europe/Berlin', trades);
    sheet.run('CT_TRADES', options);
    expect(sheet.ports.takeEvents()).not.toContain('zone.read');
    sheet.ports.spreadsheetStore.remove(['ct.zone']);
    sheet.run('CT_GAINS');
    sheet.run('CT_LEDGER');
    expect(sheet.ports.takeEvents().filter(event => event === 'zone.read')).toHaveLength(1);
  });

  test('that a person has changed reaches every cell with the next refresh, without a call', () => {
    const sheet = sheetIn('Europe/Berlin', trades);
    expect(sheet.run('CT_TRADES', options)).toEqual([['1']]);
    sheet.ports.timeZone = 'America/Los_Angeles';
    expect(sheet.run('CT_TRADES', options)).toEqual([['1']]);
    const state = new StoredState(sheet.ports);
    renewZone(state, sheet.ports);
    state.save();
    expect(sheet.run('CT_TRADES', options)).toEqual([['']]);
    expect(sheet.run('CT_TRADES', 'from=2019; to=2019; columns=id; headers=no')).toEqual([['1']]);
    sheet.ports.takeEvents();
    renewZone(new StoredState(sheet.ports), sheet.ports);
    expect(sheet.ports.takeEvents()).toEqual(['zone.read', 'spreadsheet.read']);
    expect(sheet.ports.http.requests).toHaveLength(1);
  });

  test('of a last good copy is known, too', () => {
    const sheet = sheetIn('Europe/Berlin', trades);
    sheet.run('CT_TRADES', options);
    sheet.ports.forgetCaches();
    sheet.ports.http.answers.getTrades = { code: 'UNREACHABLE', detail: '' };
    sheet.ports.takeEvents();
    expect(sheet.run('CT_TRADES', options)).toEqual([['1']]);
    expect(sheet.ports.takeEvents()).not.toContain('zone.read');
  });
});
