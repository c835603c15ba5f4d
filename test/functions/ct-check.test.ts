// CT_CHECK: each fault as a row with what to do, as sentences, narrowed; what it is made of and what it costs.

import { functionEnvironment } from '../../src/add-on/function-environment';
import { StoredState } from '../../src/core/datasets/stored-state';
import { CachedTables } from '../../src/core/fetch/cached-tables';
import { runFunction } from '../../src/functions/run-function';
import { fee, record, side } from '../support/account-of-records';
import { dateInBerlin, type Sheet } from '../support/sheet';
import { sheetOf } from '../support/sheet-of-records';

const deposit = record('2024-01-01T00:00:00Z', 'Deposit', { buy: side('EUR', 100_000, 100_000) });
const bought = record('2024-02-01', 'Trade', { buy: side('BTC', 1, 30_000), sell: side('EUR', 30_000) });
const clean = [deposit, bought];

const faulty = [
  ...clean,
  record('2024-03-01T12:00:00Z', 'Trade', { buy: side('EUR', 500), sell: side('ETH', 2, 500) }),
  record('2024-04-01', 'Withdrawal', { sell: side('BTC', 0.25) }),
  record('2024-05-01', 'Staking', { buy: side('SOL2', 3) }),
  record('2027-05-01', 'Mining', { buy: side('BTC', 0.1, 1000) }),
  record('2024-06-01', 'Teleport', { sell: side('BTC', 0.01, 300) }),
];

const run = (sheet: Sheet, options?: string) => sheet.run('CT_CHECK', options) as unknown[][];
const checksOf = (sheet: Sheet, options = '') =>
  run(sheet, `columns=check; headers=no; ${options}`).map(([check]) => check);

describe('an account without faults', () => {
  test('is a header alone, or a blank that sums pass over', () => {
    expect(run(sheetOf(clean))).toEqual([
      ['Severity', 'Check', 'Coin', 'Exchange', 'Time', 'Amount', 'What to do', 'ID'],
    ]);
    expect(run(sheetOf(clean), 'headers=no')).toEqual([['']]);
    expect(run(sheetOf([]), 'headers=no; columns=text')).toEqual([['']]);
  });
});

describe('an account with faults', () => {
  const sheet = sheetOf(faulty);

  test('shows the gravest first, each with its row and what to do', () => {
    expect(run(sheet).slice(0, 3)).toEqual([
      ['Severity', 'Check', 'Coin', 'Exchange', 'Time', 'Amount', 'What to do', 'ID'],
      [
        'error',
        'negative',
        'ETH',
        'Kraken',
        new Date('2024-03-01T12:00:00Z'),
        -2,
        'Enter the purchases or deposits that are missing before it.',
        faulty[2]!.id,
      ],
      [
        'error',
        'no-purchase',
        'ETH',
        'Kraken',
        new Date('2024-03-01T12:00:00Z'),
        2,
        'Enter the missing purchase, else the cost counts as 0.',
        faulty[2]!.id,
      ],
    ]);
    expect(checksOf(sheet)).toEqual([
      'negative',
      'no-purchase',
      'future',
      'no-value',
      'unmatched',
      'not-covered',
    ]);
  });

  test('in a sentence each, in the person’s language', () => {
    expect(run(sheet, 'columns=text; headers=no; limit=1')).toEqual([
      [
        'ETH falls below zero, to −2 (Kraken, 2024-03-01): enter the purchases or deposits that are missing before it.',
      ],
    ]);
    sheet.ports.language = 'de';
    expect(run(sheet, 'columns=text; limit=1')).toEqual([
      ['Text'],
      [
        'ETH fällt unter null, auf −2 (Kraken, 2024-03-01): die davor fehlenden Käufe oder Einzahlungen eintragen.',
      ],
    ]);
    expect(run(sheet, 'columns=severity,What to do; headers=no; limit=1')).toEqual([
      ['error', 'Die davor fehlenden Käufe oder Einzahlungen eintragen.'],
    ]);
    sheet.ports.language = 'en';
  });

  test('without the checks that are ignored', () => {
    expect(checksOf(sheet, 'ignore=negative,No-Purchase,"unmatched"')).toEqual([
      'future',
      'no-value',
      'not-covered',
    ]);
  });

  test('of some days only, and not more than asked for', () => {
    expect(checksOf(sheet, 'from=2024-04; to=2024-05')).toEqual(['no-value', 'unmatched']);
    expect(checksOf(sheet, 'from=2025; limit=5')).toEqual(['future']);
    expect(run(sheet, 'limit=2')).toHaveLength(3);
  });

  test('costs two calls, and a warm cell two round trips', () => {
    expect(sheet.ports.http.requests.map(({ fields }) => fields.method).sort()).toEqual([
      'getBalance',
      'getTrades',
    ]);
    const before = sheet.ports.events.length;
    run(sheet, 'columns=text');
    expect(sheet.ports.events.slice(before)).toEqual(['cache.read']);
  });

  test('what it can’t do, it says', () => {
    expect(sheet.complaint('CT_CHECK', 'ignore=colours')).toMatch(/no check "colours".*no-value/);
    expect(sheet.complaint('CT_CHECK', 'columns=colour')).toMatch(/no column "colour".*check/);
    expect(sheet.complaint('CT_CHECK', 'limit=0')).toMatch(/limit/);
  });
});

describe('the balance', () => {
  test('that differs is a row with both amounts', () => {
    const sheet = sheetOf(clean, new Map([['BTC', 150_000_000]]));
    expect(run(sheet, 'headers=no; columns=check,coin,amount,time,text')).toEqual([
      [
        'balance',
        'BTC',
        0.5,
        new Date(sheet.ports.clock.nowMillis()),
        "The transactions in BTC don't add up to what CoinTracking shows: refresh, then compare (transactions 1, balance 1.5).",
      ],
    ]);
  });

  test('is compared with the transactions of the moment it was fetched, however late the check is made', () => {
    const later = record('2026-01-15T12:05:00Z', 'Trade', {
      buy: side('BTC', 1, 30_000),
      sell: side('EUR', 30_000),
    });
    const sheet = sheetOf([...clean, later], new Map([['BTC', 100_000_000]]));
    sheet.run('CT_BALANCE');
    sheet.ports.clock.advance(10 * 60_000);
    sheet.run('CT_TRADES');
    expect(checksOf(sheet)).toEqual(['']);
  });
});

describe('the last history point', () => {
  const hour = 3600;
  const historyOf = (...points: [seconds: number, amount: number][]) => {
    const figures = points.map(([at, amount]) => [at, { amount: String(amount), fiat: '1', btc: '1' }]);
    return {
      success: 1,
      method: 'getHistoricalCurrency',
      account_currency: 'EUR',
      historical: { BTC: Object.fromEntries(figures) },
    };
  };
  const balances = (sheet: Sheet) => run(sheet, 'headers=no; columns=check,coin,amount,text');
  const secondsOf = (sheet: Sheet) => Math.floor(sheet.ports.clock.nowMillis() / 1000);
  const historiesAsked = ({ ports }: Sheet) =>
    ports.http.requests.filter(({ fields }) => fields.method === 'getHistoricalCurrency').length;
  const differs = [
    'balance',
    'BTC',
    0.5,
    "The transactions in BTC don't add up to what CoinTracking shows: refresh, then compare (transactions 1, last history point 1.5).",
  ];

  test('is compared, too, where a formula has fetched the history: without a call for it', () => {
    const sheet = sheetOf(clean);
    sheet.ports.http.answers.getHistoricalCurrency = historyOf([secondsOf(sheet), 1.5]);
    sheet.run('CT_HISTORICAL_CURRENCY', 'BTC');
    expect(balances(sheet)).toEqual([differs]);
    expect(historiesAsked(sheet)).toBe(1);
  });

  test('is compared where it was fetched minutes before the transactions, as a refresh does it', () => {
    const sheet = sheetOf(clean);
    sheet.ports.http.answers.getHistoricalCurrency = historyOf([secondsOf(sheet), 1.5]);
    sheet.run('CT_HISTORICAL_CURRENCY', 'BTC');
    sheet.ports.clock.advance(2 * 60_000);
    expect(balances(sheet)).toEqual([differs]);
  });

  test('that no formula has fetched is not asked for', () => {
    const sheet = sheetOf(clean);
    expect(balances(sheet)).toEqual([['']]);
    expect(historiesAsked(sheet)).toBe(0);
  });

  test('is compared in a preview, too', () => {
    const sheet = sheetOf(clean);
    sheet.ports.http.answers.getHistoricalCurrency = historyOf([secondsOf(sheet), 1.5]);
    for (const name of ['CT_TRADES', 'CT_BALANCE']) sheet.run(name);
    sheet.run('CT_HISTORICAL_CURRENCY', 'BTC');
    const { ports } = sheet;
    const preview = functionEnvironment(ports, new StoredState(ports), new CachedTables(ports));
    expect(runFunction('CT_CHECK', ['headers=no; columns=check,coin,amount,text'], preview)).toEqual([
      differs,
    ]);
  });

  test('of before the transactions were fetched says nothing: they may have been corrected since', () => {
    const sheet = sheetOf(clean);
    sheet.ports.http.answers.getHistoricalCurrency = historyOf([secondsOf(sheet), 1.5]);
    sheet.run('CT_HISTORICAL_CURRENCY', 'BTC');
    sheet.ports.clock.advance(10 * 60_000);
    expect(balances(sheet)).toEqual([['']]);
  });

  test('that is later than the transactions gives way to the one before', () => {
    const compared = (before: number, last: number) => {
      const sheet = sheetOf(clean);
      for (const name of ['CT_TRADES', 'CT_BALANCE']) sheet.run(name);
      sheet.ports.clock.advance(30 * 60_000);
      const now = secondsOf(sheet);
      sheet.ports.http.answers.getHistoricalCurrency = historyOf([now - 5 * hour, before], [now, last]);
      sheet.run('CT_HISTORICAL_CURRENCY', 'BTC');
      return balances(sheet);
    };
    expect(compared(1, 1.5)).toEqual([['']]);
    expect(compared(1.5, 1)).toEqual([differs]);
  });
});

test('the others are found, too: duplicates, early deposits, names, fees in a third coin', () => {
  const sheet = sheetOf([
    ...clean,
    record('2024-03-01', 'Trade', { buy: side('ADA', 5, 10), sell: side('EUR', 10), fee: fee('BNB', 1) }),
    record('2024-03-02', 'Trade', { buy: side('ADA', 7, 14), sell: side('EUR', 14) }),
    record('2024-03-02', 'Trade', { buy: side('ADA', 7, 14), sell: side('EUR', 14) }),
    record('2024-03-03T10:00:00Z', 'Deposit', { buy: side('BTC', 0.5), exchange: 'Bitvavo ' }),
    record('2024-03-03T11:00:00Z', 'Withdrawal', { sell: side('BTC', 0.5) }),
  ]);
  expect(checksOf(sheet)).toEqual(['duplicate', 'third-fee', 'early-deposit', 'name']);
  expect(run(sheet, 'headers=no; columns=what to do; ignore=duplicate,third-fee')).toEqual([
    [expect.stringMatching(/^Correct one of the two times; .* 60 minutes later\.$/)],
    ['Write the exchange exactly as "Bitvavo".'],
  ]);
});

test('a day is the spreadsheet’s', () => {
  const night = record('2024-03-01T23:30:00Z', 'Trade', { buy: side('EUR', 1), sell: side('ETH', 1, 1) });
  const sheet = sheetOf([...clean, night]);
  expect(run(sheet, 'columns=text; headers=no; limit=1')[0]![0]).toContain('2024-03-02');
  expect(checksOf(sheet, 'to=2024-03-01')).toEqual(['']);
  expect(dateInBerlin('2024-03-02') < new Date('2024-03-01T23:30:00Z')).toBe(true);
});
