import { hourly, PriceBook } from '../../src/demo/account/price-book';

const hour = 3_600_000;
const start = Date.UTC(2026, 3, 2, 10, 15);
const book = new PriceBook(
  [
    { ticker: 'BTC', kind: 'coin', price: 90_000, yearlyGrowth: 1.4, dailySwing: 0.02 },
    { ticker: 'EUR', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
  ],
  1,
  hourly(start),
);

test('prices stand at the stated price at the start, and hold still for an hour', () => {
  expect(book.priceOf('BTC', start)).toBe(90_000);
  expect(book.priceOf('BTC', start + hour - 1)).toBe(90_000);
  expect(book.priceOf('BTC', start + hour)).not.toBe(90_000);
  expect(book.priceOf('BTC', start - 1)).not.toBe(90_000);
});

test('prices stay believable through ten years in both directions', () => {
  for (let day = -3650; day <= 3650; day++) {
    const trend = 90_000 * 1.4 ** (day / 365);
    const price = book.priceOf('BTC', start + day * 24 * hour);
    expect(price).toBeGreaterThan(trend / 2.5);
    expect(price).toBeLessThan(trend * 2.5);
  }
});

test('a price is the same in whatever order they are asked for', () => {
  const asset = { ticker: 'BTC', kind: 'coin', price: 90_000, yearlyGrowth: 1.4, dailySwing: 0.02 } as const;
  const other = new PriceBook([asset], 1, hourly(start));
  for (const day of [-5, 700, -900, 3]) {
    expect(other.priceOf('BTC', start + day * 24 * hour)).toBe(book.priceOf('BTC', start + day * 24 * hour));
  }
});

test('the account currency never moves, and a ticker nobody knows is worth nothing', () => {
  expect(book.priceOf('EUR', start - 999 * hour)).toBe(1);
  expect(book.priceOf('NOPE', start)).toBe(0);
  expect(book.changeOf('NOPE', start, 24)).toBe(0);
});

test('changes are percentages of the earlier price', () => {
  const before = book.priceOf('BTC', start - 24 * hour);
  expect(book.changeOf('BTC', start, 24)).toBeCloseTo((90_000 / before - 1) * 100, 9);
});
