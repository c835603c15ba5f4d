import fc from 'fast-check';
import { exact, exactFromText, toNumber, toRoundedNumber } from '../../src/analytics/exact';

const settings = { numRuns: 2000, seed: 9 };

test('an amount as CoinTracking writes it comes back as the number that its text is', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 8 }), (parts, decimals) => {
      const digits = String(Math.abs(parts)).padStart(decimals + 1, '0');
      const cut = digits.length - decimals;
      const text = `${parts < 0 ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}0`;
      expect(toNumber(exactFromText(text))).toBe(Number(text) + 0);
      expect(toNumber(exact(Number(text)))).toBe(Number(text) + 0);
    }),
    settings,
  );
});

test('any count of 10⁻¹⁸ becomes the nearest number', () => {
  const wide = fc.bigInt({ min: -(10n ** 36n), max: 10n ** 36n });
  fc.assert(
    fc.property(wide, value => {
      const digits = String(value < 0n ? -value : value).padStart(19, '0');
      const text = `${value < 0n ? '-' : ''}${digits.slice(0, -18)}.${digits.slice(-18)}`;
      expect(toNumber(value)).toBe(Number(text));
    }),
    settings,
  );
});

test('money is rounded to 8 decimals, halves away from zero', () => {
  expect(
    ['0.000000005', '-0.000000005', '0.0000000049', '2.123456785'].map(exactFromText).map(toRoundedNumber),
  ).toEqual([0.00000001, -0.00000001, 0, 2.12345679]);
});
