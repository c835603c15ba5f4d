import fc from 'fast-check';
import { exact } from '../../src/analytics/exact';
import { timeWeighted } from '../../src/analytics/performance/time-weighted';

const flowDay = (flow: number, before: number, after?: number) => ({
  flow: exact(flow),
  before: exact(before),
  after: after === undefined ? undefined : exact(after),
});
const twr = (start: number, days: ReturnType<typeof flowDay>[], end: number) =>
  timeWeighted(exact(start), days, exact(end));

test('without flows it is the growth', () => {
  expect(twr(100, [], 130)).toBeCloseTo(0.3, 14);
  expect(twr(100, [], 0)).toBe(-1);
});

test('what was put in later counts no more than what was there', () => {
  // +10 %, then 1,000 more, then −10 %: 1.1 × 0.9.
  expect(twr(100, [flowDay(1000, 110)], 999)).toBeCloseTo(-0.01, 14);
});

test('a flow counts at the start of its day', () => {
  // 100 become 110 on the day on which 100 came in: 210 of 200.
  expect(twr(100, [flowDay(100, 100, 210)], 210)).toBeCloseTo(0.05, 14);
});

test('time in which nothing was there changes nothing', () => {
  expect(twr(0, [flowDay(50, 0)], 75)).toBeCloseTo(0.5, 14);
  expect(twr(0, [flowDay(0, 0), flowDay(50, 0)], 75)).toBeCloseTo(0.5, 14);
  expect(twr(100, [flowDay(-50, 100, 0), flowDay(10, 0)], 20)).toBeUndefined();
  expect(twr(100, [flowDay(0, 0), flowDay(10, 0)], 20)).toBe(-1);
});

test('all that was there may be lost, and what comes later doesn’t mend it', () => {
  expect(twr(0, [flowDay(100, 0), flowDay(50, 0)], 75)).toBe(-1);
});

test('of nothing there is no return', () => {
  expect(twr(0, [], 0)).toBeUndefined();
  expect(twr(0, [flowDay(0, 0)], 0)).toBeUndefined();
});

test.each([
  ['something came of nothing', 0, [], 5],
  ['more was taken than there was', 100, [flowDay(-130, 100, 5)], 5],
  ['the value is negative', 100, [flowDay(10, -20)], 50],
  ['everything was sold for another price than yesterday’s', 100, [flowDay(-90, 100, 0)], 0],
  ['next to nothing was left', 100, [flowDay(-90, 100, 0.5)], 0.5],
  ['what was taken is all but all of it', 100, [flowDay(-99.5, 100, 3)], 3],
])('it can’t be computed where %s', (_, start, days, end) => {
  expect(twr(start, days, end)).toBeUndefined();
});

test('half sold is no loss', () => {
  expect(twr(100, [flowDay(-50, 100, 55)], 55)).toBeCloseTo(0.1, 14);
});

test('it is the product of the growths, whatever flows lie between them', () => {
  const growth = fc.integer({ min: 500, max: 2000 }).map(thousandths => thousandths / 1000);
  const share = fc.integer({ min: -70, max: 300 }).map(percent => percent / 100);
  fc.assert(
    fc.property(fc.array(fc.tuple(growth, share), { maxLength: 20 }), growth, (parts, last) => {
      let [value, product] = [1000, 1];
      const days = parts.map(([by, part]) => {
        const before = value * by;
        value = before * (1 + part);
        product *= by;
        return flowDay(before * part, before);
      });
      expect(twr(1000, days, value * last)! + 1).toBeCloseTo(product * last, 7);
    }),
    { numRuns: 200, seed: 3 },
  );
});
