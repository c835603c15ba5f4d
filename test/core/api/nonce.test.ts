// Nonces rise, whatever the clock does.
import fc from 'fast-check';
import { highest, isAbove, nextNonce } from '../../../src/core/api/nonce';

const anyNonce = fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String);
const anyTime = fc.integer({ min: 0, max: 4_000_000_000_000 });

test('nonces rise with every call, whatever the clock does and wherever they start', () => {
  fc.assert(
    fc.property(anyNonce, fc.array(anyTime, { minLength: 1 }), (start, times) => {
      let last = start;
      for (const now of times) {
        const next = nextNonce(last, now);
        expect(next).toMatch(/^[1-9]\d*$/);
        expect(BigInt(next) > BigInt(last)).toBe(true);
        last = next;
      }
    }),
  );
});

test('a nonce is the present time while that is above the last one, else one more than the last', () => {
  fc.assert(
    fc.property(anyNonce, anyTime, (last, now) => {
      const expected = BigInt(now) > BigInt(last) ? BigInt(now) : BigInt(last) + 1n;
      expect(BigInt(nextNonce(last, now))).toBe(expected);
    }),
  );
});

test('two nonces compare as the numbers they are, leading zeros aside', () => {
  fc.assert(
    fc.property(anyNonce, anyNonce, fc.nat(3), (a, b, zeros) => {
      expect(isAbove('0'.repeat(zeros) + a, b)).toBe(BigInt(a) > BigInt(b));
      expect(BigInt(highest([a, b]))).toBe(BigInt(a) > BigInt(b) ? BigInt(a) : BigInt(b));
    }),
  );
});

test.each([
  ['0', '1'],
  ['9', '10'],
  ['1999', '2000'],
  ['99999999999999999999', '100000000000000000000'],
  ['1700000000000000000', '1700000000000000001'],
  ['', '1'],
])('after %j, before the clock has started, comes %s', (last, next) => {
  expect(nextNonce(last, 0)).toBe(next);
});

test('parts of a millisecond are dropped', () => {
  expect(nextNonce('0', 1_700_000_000_000.75)).toBe('1700000000000');
});

test('the highest of none is zero', () => {
  expect(highest([])).toBe('0');
});
