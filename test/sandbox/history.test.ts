import { centralEurope } from '../../src/demo/account/central-europe';
import { ask, askText, handmadeAccount, handmadeNowMillis } from '../support/handmade-account';
import { nodeOffsetAt } from '../support/zones';

const seconds = (...date: [number, number, number, number?]) => Date.UTC(...date) / 1000;
const drafts = [
  { buy: { amount: 1, coin: 'BTC' }, sell: { amount: 30_000, coin: 'EUR' } },
  { seconds: seconds(2026, 0, 3, 12), buy: { amount: 4, coin: 'ETH' }, sell: { amount: 0.5, coin: 'BTC' } },
];
const account = handmadeAccount(drafts, { BTC: 40_000, ETH: 2_500 });
const midnights = [2, 3, 4, 5].map(day => String(seconds(2026, 0, day)));
const now = String(handmadeNowMillis / 1000);

test('totals are dated at midnight since the first transaction, and now', () => {
  const { account_currency, historical } = ask(account, 'getHistoricalSummary');
  expect(account_currency).toBe('EUR');
  expect(historical.Coins).toEqual({
    [midnights[0]!]: '40000.00',
    [midnights[1]!]: '40000.00',
    [midnights[2]!]: '30000.00',
    [midnights[3]!]: '30000.00',
    [now]: '30000.00',
  });
  expect(Object.keys(historical)).toEqual(['Coins', 'Currencies', 'Total']);
  expect(historical.Currencies[now]).toBe('-30000.00');
  expect(historical.Total[midnights[0]!]).toBe('10000.00');
});

test('totals can be stated in BTC', () => {
  expect(ask(account, 'getHistoricalSummary', { btc: '1' }).historical.Total[midnights[0]!]).toBe(
    '0.25000000',
  );
});

test('commodities are a series of their own, where there are any', () => {
  const gold = handmadeAccount(drafts, { BTC: 40_000, ETH: 2_500 });
  const kindOf = (ticker: string) => (ticker === 'ETH' ? 'commodity' : 'coin');
  const prices = Object.assign(Object.create(gold.prices), { kindOf });
  expect(ask({ ...gold, prices }, 'getHistoricalSummary').historical.Commodities[now]).toBe('10000.00');
});

test('a coin has amount and values from its first transaction on', () => {
  const { historical } = ask(account, 'getHistoricalCurrency', { currency: 'ETH' });
  const day = { amount: '4.00000000', fiat: '10000.00000000', btc: '0.25000000' };
  expect(historical).toEqual({ ETH: { [midnights[2]!]: day, [midnights[3]!]: day, [now]: day } });
});

test('without a currency all come, and an unknown one is an empty container', () => {
  expect(Object.keys(ask(account, 'getHistoricalCurrency').historical)).toEqual(['BTC', 'ETH', 'EUR']);
  expect(askText(account, 'getHistoricalCurrency', { currency: 'NOPE' })).toContain('"historical":[]');
});

test.each(['getHistoricalSummary', 'getHistoricalCurrency'])(
  '%s takes start and end, but always tells now',
  method => {
    const points = (parameters: Record<string, string>) => {
      const { historical } = ask(account, method, parameters);
      return Object.keys(historical.Total ?? historical.BTC);
    };
    expect(points({ start: midnights[2]! })).toEqual([midnights[2], midnights[3], now]);
    expect(points({ end: midnights[0]! })).toEqual([midnights[0], now]);
    expect(points({ start: midnights[1]!, end: midnights[2]! })).toEqual([midnights[1], midnights[2], now]);
  },
);

test('midnights are those of the account, through daylight saving and without the missing days', () => {
  const spring = handmadeAccount(
    [{ seconds: seconds(2026, 2, 27, 12), buy: { amount: 1, coin: 'BTC' } }],
    { BTC: 40_000 },
    { ...centralEurope, missingDays: new Set(['2026-03-31']) },
  );
  const { historical } = ask(spring, 'getHistoricalSummary', {}, Date.UTC(2026, 3, 2, 12));
  expect(Object.keys(historical.Total)).toEqual(
    [
      seconds(2026, 2, 27, 23), // 28 March, winter time
      seconds(2026, 2, 28, 23),
      seconds(2026, 2, 29, 22), // 30 March, summer time
      seconds(2026, 2, 31, 22), // 1 April; 31 March is missing
      seconds(2026, 3, 1, 22),
      seconds(2026, 3, 2, 12),
    ].map(String),
  );
});

test('midnight is right on the day of the change also far east of Greenwich', () => {
  const autumn = handmadeAccount(
    [{ seconds: seconds(2026, 3, 3, 20), buy: { amount: 1, coin: 'BTC' } }],
    { BTC: 40_000 },
    { timeZone: 'Australia/Sydney', offsetSeconds: seconds => nodeOffsetAt('Australia/Sydney', seconds) },
  );
  const { historical } = ask(autumn, 'getHistoricalSummary', {}, Date.UTC(2026, 3, 5, 20));
  // Midnight of 5 April, still in summer time, then of 6 April.
  expect(Object.keys(historical.Total).slice(0, -1)).toEqual(
    [seconds(2026, 3, 4, 13), seconds(2026, 3, 5, 14)].map(String),
  );
});
