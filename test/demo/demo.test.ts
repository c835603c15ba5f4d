// The demo account's answers: the same for everybody all day long, and moved by a day on the next.
import { todaysAccount } from '../../src/demo/account/todays-account';
import { answer } from '../../src/demo/demo';
import { methods } from '../../src/demo/methods/methods';

const hourMillis = 3_600_000;
/** Half an hour after midnight in Berlin. */
const earlyMillis = Date.UTC(2026, 2, 27, 23, 30);
const lateMillis = earlyMillis + 23 * hourMillis;
const nextMillis = lateMillis + 1.5 * hourMillis;

type Rows = Record<string, Record<string, string>>;
const trades = (nowMillis: number) =>
  Object.values(answer('getTrades', { trade_prices: 1 }, nowMillis).answer as Rows).filter(
    row => typeof row === 'object',
  );

test.each([...methods.keys()])(
  '%s answers the same early and late on a day, but for the moment itself',
  method => {
    const text = (nowMillis: number) =>
      JSON.stringify(answer(method, {}, nowMillis).answer).replaceAll(String(nowMillis / 1000), 'now');
    expect(text(lateMillis)).toBe(text(earlyMillis));
  },
);

test('on the next day everything is a day later by the account’s clock, also where the clock changes, and the figures stay', () => {
  const berlin = (row: Record<string, string>) =>
    new Date(Number(row.time) * 1000).toLocaleString('sv', { timeZone: 'Europe/Berlin' });
  const [today, tomorrow] = [trades(earlyMillis), trades(nextMillis)];
  const dayLater = (text: string) =>
    new Date(Date.parse(`${text}Z`) + 24 * hourMillis).toISOString().slice(0, 19).replace('T', ' ');
  expect(tomorrow.map(berlin)).toEqual(today.map(row => dayLater(berlin(row))));
  const figures = (rows: Record<string, string>[]) =>
    rows.map(({ time: _, imported_time: __, ...figures }) => figures);
  expect(figures(tomorrow)).toEqual(figures(today));
});

test('an answer holds until midnight in the account’s zone, also on a day of 23 hours', () => {
  expect(answer('getBalance', {}, earlyMillis).validUntilMillis).toBe(Date.UTC(2026, 2, 28, 23));
  expect(answer('getBalance', {}, nextMillis).validUntilMillis).toBe(Date.UTC(2026, 2, 29, 22));
});

test('the account is made once for all that is asked of it on one day', () => {
  expect(todaysAccount(lateMillis).account).toBe(todaysAccount(earlyMillis).account);
  expect(todaysAccount(nextMillis).account).not.toBe(todaysAccount(earlyMillis).account);
});

test('parameters count as in a call', () => {
  const { historical } = answer('getHistoricalCurrency', { currency: 'ETH' }, earlyMillis).answer as {
    historical: object;
  };
  expect(Object.keys(historical)).toEqual(['ETH']);
  expect(answer('getHistoricalCurrency', { currency: 'NOPE' }, earlyMillis).answer).toMatchObject({
    historical: [],
  });
  expect(Object.keys(answer('getTrades', { limit: 3 }, earlyMillis).answer)).toHaveLength(3);
});
