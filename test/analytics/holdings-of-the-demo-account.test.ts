// The made-up account has a history of its own, computed by the sandbox: what the replay says must be what it says.

import { holdingsOn } from '../../src/analytics/holdings/holdings';
import { performanceOf } from '../../src/analytics/performance/performance';
import { coinPointsOf } from '../../src/analytics/prices/coin-points';
import { readPoints } from '../../src/analytics/prices/point-reading';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import { transactionsOf } from '../../src/analytics/transactions/transaction';
import { balanceTable } from '../../src/core/tables/balance';
import { historicalCurrencyTable } from '../../src/core/tables/historical-currency';
import { historicalSummaryTable } from '../../src/core/tables/historical-summary';
import { findColumn, type Table } from '../../src/core/tables/table';
import { tradesTable } from '../../src/core/tables/transactions';
import { demoAccount } from '../../src/demo/account/demo-account';
import { calendarOf } from '../support/calendar';
import { ask } from '../support/handmade-account';
import { dayOfText } from '../support/small-account';

const nowMillis = Date.UTC(2026, 0, 5, 12, 34);
const account = demoAccount(1, nowMillis);
const berlin = calendarOf(account.timeZone);
const today = dayOfText('2026-01-05');
const answer = (method: string, parameters = {}) => ask(account, method, parameters, nowMillis);

const transactions = transactionsOf(
  tradesTable(answer('getTrades', { trade_prices: '1' }), { trade_prices: 1 }),
);
const balance = balanceTable(answer('getBalance'));
const history = historicalCurrencyTable(answer('getHistoricalCurrency'));
const points = coinPointsOf([history]);
const reading = readPoints(points, transactions);
const prices = new Prices({
  points: new AccountPoints(points, reading.standsFor),
  balance,
  today,
  calendar: berlin,
  unit: 'currency',
  currency: 'EUR',
});
const firstDay = berlin.dayOf(transactions[0]!.timeSeconds);
const days = Array.from({ length: today - firstDay + 1 }, (_, i) => firstDay + i);
const rows = holdingsOn(days, transactions, prices, { by: 'coin' }, berlin);

const valuesOf = (table: Table, name: string) => findColumn(table, name)!.values;

test('the points are seen to stand for the beginning of their day, by every day that tells', () => {
  expect(reading.standsFor).toBe('beginning');
  expect(reading.tellingDays).toBeGreaterThan(300);
  expect(reading.agreeingDays).toBe(reading.tellingDays);
});

test('each day ends with the amounts and values of the history’s next midnight', () => {
  const byKey = new Map(rows.map(row => [`${row.coin} ${berlin.startOf(row.day + 1)}`, row]));
  const [coins, times, amounts, fiats] = ['coin', 'time', 'amount', 'fiat'].map(name =>
    valuesOf(history, name),
  );
  const midnights = Array.from({ length: history.rowCount }, (_, row) => row).filter(
    row => times![row] !== Math.floor(nowMillis / 1000),
  );
  const own = midnights.map(row => byKey.get(`${coins![row]} ${times![row]}`));
  expect(own.map(row => [row?.amount ?? 0, row?.value ?? 0])).toEqual(
    midnights.map(row => [amounts![row], fiats![row]]),
  );
  expect(midnights.length).toBeGreaterThan(5000);
});

test('the same history, stamped with the beginning of the day whose end it tells, gives the same days', () => {
  const nowSeconds = Math.floor(nowMillis / 1000);
  const restamped = new Map(
    [...points].map(([coin, own]) => [
      coin,
      own.map(point =>
        point.seconds === nowSeconds
          ? point
          : { ...point, seconds: berlin.startOf(berlin.dayOf(point.seconds) - 1) },
      ),
    ]),
  );
  const { standsFor, agreeingDays, tellingDays } = readPoints(restamped, transactions);
  expect(standsFor).toBe('end');
  expect(tellingDays).toBeGreaterThan(300);
  expect(agreeingDays).toBe(tellingDays);
  const source = { balance, today, calendar: berlin, unit: 'currency', currency: 'EUR' } as const;
  const shifted = new Prices({ points: new AccountPoints(restamped, standsFor), ...source });
  expect(holdingsOn(days, transactions, shifted, { by: 'coin' }, berlin)).toEqual(rows);
});

test('today is the balance', () => {
  const held = rows.filter(({ day, coin }) => day === today && coin !== 'EUR');
  const names = valuesOf(balance, 'coin').filter((_, row) => valuesOf(balance, 'amount')[row] !== 0);
  expect(held.map(({ coin }) => coin)).toEqual(names);
  for (const { coin, amount, value, price } of held) {
    const row = valuesOf(balance, 'coin').indexOf(coin);
    expect([amount, value, price]).toEqual(
      ['amount', 'value_fiat', 'price_fiat'].map(name => valuesOf(balance, name)[row]),
    );
  }
});

test.each([
  ['coins', 'Coins'],
  ['total', 'Total'],
] as const)('the values of performance with scope=%s are the summary’s series %s', (scope, series) => {
  const summary = historicalSummaryTable(answer('getHistoricalSummary'));
  const expected = new Map(
    valuesOf(summary, 'time').map((time, row) => [time, valuesOf(summary, series)[row]]),
  );
  const query = {
    scope,
    unit: 'currency',
    currency: 'EUR',
    granularity: 'month',
    span: undefined,
    today,
  } as const;
  const months = performanceOf(transactions, prices, query, berlin);
  expect(months.length).toBe(61);
  for (const { endValue, lastDay } of months.slice(0, -1)) {
    expect(Math.abs(endValue! - Number(expected.get(berlin.startOf(lastDay + 1))))).toBeLessThanOrEqual(
      0.0051,
    );
  }
});
