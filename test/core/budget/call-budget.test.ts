// How many calls an hour allows, and when the next one is allowed.
import fc from 'fast-check';
import { decideCall } from '../../../src/core/budget/call-budget';
import { type CallLedger, countedMillis, emptyLedger, withCall } from '../../../src/core/budget/call-ledger';

const start = 1_700_000_000_000;
const minute = 60_000;

/** A ledger with calls this many minutes after the start. */
const ledgerOf = (...minutes: number[]): CallLedger =>
  minutes.reduce(
    (ledger, at, index) => withCall(ledger, String(index + 1), start + at * minute),
    emptyLedger,
  );

test('with an empty ledger, all calls are left', () => {
  expect(decideCall(emptyLedger, 18, start)).toEqual({ allowed: true, left: 18 });
});

test('each call of the last hour takes one', () => {
  expect(decideCall(ledgerOf(0, 10, 20), 18, start + 20 * minute)).toEqual({ allowed: true, left: 15 });
});

test('when all are taken, the next is allowed as the oldest of them turns an hour old', () => {
  const ledger = ledgerOf(0, 10, 20);
  const retryAtMillis = start + countedMillis;
  expect(decideCall(ledger, 3, start + 30 * minute)).toEqual({ allowed: false, retryAtMillis });
  expect(decideCall(ledger, 3, retryAtMillis - 1)).toEqual({ allowed: false, retryAtMillis });
  expect(decideCall(ledger, 3, retryAtMillis)).toEqual({ allowed: true, left: 1 });
});

test('after a plan with fewer calls was entered, as many as are too many have to grow old', () => {
  const retryAtMillis = start + 20 * minute + countedMillis;
  expect(decideCall(ledgerOf(0, 10, 20), 1, start + 30 * minute)).toEqual({ allowed: false, retryAtMillis });
});

test('calls dated ahead of a clock that was set back still count', () => {
  expect(decideCall(ledgerOf(0, 10), 2, start - 24 * countedMillis).allowed).toBe(false);
});

test('after damage no call is allowed until the time given', () => {
  const ledger = { ...emptyLedger, fullUntilMillis: start + 5 };
  expect(decideCall(ledger, 18, start)).toEqual({ allowed: false, retryAtMillis: start + 5 });
  expect(decideCall(ledger, 18, start + 5)).toMatchObject({ allowed: true });
});

const anyHistory = fc.record({
  limit: fc.integer({ min: 1, max: 60 }),
  /** Minutes between attempts; many at once, and pauses. */
  pauses: fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(90)), { maxLength: 300 }),
});

test('however formulas come, no rolling hour ever holds more calls than the limit', () => {
  fc.assert(
    fc.property(anyHistory, ({ limit, pauses }) => {
      const made: number[] = [];
      let ledger = emptyLedger;
      let now = start;
      for (const pause of pauses) {
        now += pause * minute;
        if (!decideCall(ledger, limit, now).allowed) continue;
        made.push(now);
        ledger = withCall(ledger, String(made.length), now);
      }
      for (const [index, at] of made.entries()) {
        const next = made[index + limit];
        if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(countedMillis);
      }
    }),
  );
});

test('where no call is allowed, it names the first moment at which one is', () => {
  fc.assert(
    fc.property(anyHistory, ({ limit, pauses }) => {
      let ledger = emptyLedger;
      let now = start;
      for (const pause of pauses) {
        now += pause * minute;
        const decision = decideCall(ledger, limit, now);
        if (decision.allowed) ledger = withCall(ledger, '1', now);
        else {
          expect(decideCall(ledger, limit, decision.retryAtMillis - 1).allowed).toBe(false);
          expect(decideCall(ledger, limit, decision.retryAtMillis).allowed).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
