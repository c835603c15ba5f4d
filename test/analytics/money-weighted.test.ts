import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Payment, xirr } from '../../src/analytics/performance/money-weighted';
import { dayOfText } from '../support/small-account';

interface Case {
  readonly flows: readonly (readonly [date: string, amount: number])[];
  readonly irr: number;
  readonly tolerance: number;
  readonly test: string;
}

const file = join(__dirname, '../support/fixtures/vectors/performance.json');
const { xirr: cases } = JSON.parse(readFileSync(file, 'utf8')) as { xirr: Case[] };
const paid = (...flows: (readonly [day: number, amount: number])[]): Payment[] =>
  flows.map(([day, amount]) => ({ day, amount }));

test.each(cases.map(one => [one.test, one] as const))("is Excel's in %s", (_, { flows, irr, tolerance }) => {
  const payments = flows.map(([date, amount]) => ({ day: dayOfText(date), amount }));
  expect(Math.abs(xirr(payments)! - irr)).toBeLessThan(tolerance);
});

describe('closed forms', () => {
  test.each([
    ['a year', 365, 110, 0.1],
    ['two years', 730, 121, 0.1],
    ['a single day', 1, 101, 1.01 ** 365 - 1],
    ['a loss', 365, 40, -0.6],
    ['no change', 91, 100, 0],
    ['almost all lost in a day', 1, 1, 0.01 ** 365 - 1],
  ])('what is put in once, over %s', (_, day, end, rate) => {
    expect(xirr(paid([0, -100], [day, end]))! / rate || 1).toBeCloseTo(1, 11);
    expect(xirr(paid([0, -100], [day, end]))).toBeCloseTo(rate, rate > 1 ? 6 : 12);
  });

  test('two payments and one back: a quadratic equation of the growth', () => {
    // 100 g² + 100 g = 231
    const growth = (-1 + Math.sqrt(1 + 4 * 2.31)) / 2;
    expect(xirr(paid([0, -100], [365, -100], [730, 231]))).toBeCloseTo(growth - 1, 12);
  });

  test('interest taken out each year is the rate, for as long as one likes', () => {
    const years = Array.from({ length: 40 }, (_, year) => [365 * (year + 1), 7] as const);
    expect(xirr(paid([0, -100], ...years, [365 * 40, 100]))).toBeCloseTo(0.07, 12);
  });
});

describe('no rate', () => {
  test.each([
    ['nothing', []],
    ['only zeros', paid([0, 0], [9, 0])],
    ['a single payment', paid([0, -5])],
    ['payments of one direction', paid([0, -5], [7, -5])],
    ['payments that are one on one day', paid([3, -5], [3, 9])],
    ['no growth that fits', paid([0, -100], [365, 150], [730, -100])],
  ])('fits %s', (_, payments) => {
    expect(xirr(payments)).toBeUndefined();
  });

  test('is chosen where two fit equally well', () => {
    expect(xirr(cubic(1.1, 1.5, 2))).toBeUndefined();
  });
});

/** Payments of four years that the three growths a year all satisfy. */
function cubic(a: number, b: number, c: number): Payment[] {
  const [p, q, r] = [-(a + b + c), a * b + b * c + c * a, -a * b * c];
  return paid([0, -100], [365, -100 * p], [730, -100 * q], [1095, -100 * r]);
}

test('a rate that is only an artefact of the equation is passed over', () => {
  // (g − 0.1)(g − 1.2): the second is what the investor knows, the first comes of the payment after the end.
  const payments = paid([0, -100], [365, 130], [730, -12]);
  expect(xirr(payments)).toBeCloseTo(0.2, 12);
});

const anyPayments = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: -1_000_000, max: 1_000_000 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map(flows =>
    paid([0, -20_000], ...flows.map(([day, cents]) => [day, cents / 100] as const), [4001, 20_000]),
  );

const settings = { numRuns: 300, seed: 11 };

test('at the rate, all payments are together worth nothing', () => {
  let found = 0;
  fc.assert(
    fc.property(anyPayments, payments => {
      const rate = xirr(payments);
      if (rate === undefined) return;
      found++;
      const worths = payments.map(({ day, amount }) => amount * Math.exp((-Math.log1p(rate) * day) / 365));
      const largest = Math.max(...worths.map(Math.abs));
      // A rate next to −100 % has lost the digits that tell.
      if (rate < -0.999999) return;
      expect(Math.abs(worths.reduce((a, b) => a + b, 0)) / largest).toBeLessThan(1e-6);
    }),
    settings,
  );
  expect(found).toBeGreaterThan(250);
});

test('neither size nor direction nor the date of the first payment changes the rate', () => {
  fc.assert(
    fc.property(anyPayments, fc.constantFrom(2, 1024, -1, -0.25), fc.nat(9999), (payments, factor, later) => {
      const rate = xirr(payments);
      const other = xirr(payments.map(({ day, amount }) => ({ day: day + later, amount: amount * factor })));
      if (rate === undefined) expect(other).toBeUndefined();
      else expect(other! / rate || 1).toBeCloseTo(1, 9);
    }),
    settings,
  );
});

test('what a constant growth makes of any payments has that growth as its rate', () => {
  const rates = fc.integer({ min: -900, max: 5000 }).map(thousandths => thousandths / 1000);
  const deposits = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 100_000 })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(rates, deposits, (rate, flows) => {
      const end = 2500;
      const value = flows.reduce((sum, [day, amount]) => sum + amount * (1 + rate) ** ((end - day) / 365), 0);
      const payments = paid(...flows.map(([day, amount]) => [day, -amount] as const), [end, value]);
      expect(xirr(payments)! - rate).toBeCloseTo(0, 8);
    }),
    settings,
  );
});
