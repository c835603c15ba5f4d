// A key's ledger as text: damage, joining two copies, and staying small.
import fc from 'fast-check';
import {
  type CallLedger,
  callsInHour,
  countedMillis,
  decodeLedger,
  emptyLedger,
  joinLedgers,
  withCall,
} from '../../../src/core/budget/call-ledger';

const start = 1_700_000_000_000;
const calls = fc.array(fc.tuple(fc.nat(7_200_000), fc.bigInt({ min: 1n, max: 10n ** 20n })), {
  maxLength: 60,
});
const anyLedger: fc.Arbitrary<CallLedger> = calls.map(made =>
  made.reduce((ledger, [at, nonce]) => withCall(ledger, String(nonce), start + at), emptyLedger),
);
const sorted = (ledger: CallLedger) => [...ledger.calls].sort();

test('a ledger that is missing got lost, and is full for an hour: from connecting on there is one', () => {
  expect(decodeLedger(undefined, start)).toEqual({ ...emptyLedger, fullUntilMillis: start + countedMillis });
});

test('any ledger is read back as it was written', () => {
  fc.assert(
    fc.property(anyLedger, ledger => {
      const backOff = { failure: { code: 'CUT_OFF' }, sinceMillis: 1, untilMillis: 2, attempt: 1 } as const;
      const kept = { ...ledger, fullUntilMillis: 7, backOff };
      expect(decodeLedger(JSON.stringify(kept), start)).toEqual(kept);
    }),
  );
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '5',
  '{}',
  '{"calls":[],"nonce":"abc"}',
  '{"calls":[]}',
  '{"calls":["yesterday"],"nonce":"1"}',
  '{"calls":{},"nonce":"1"}',
  '{"nonce":"1"}',
])('the damaged ledger %j is full for an hour: nobody knows what it held', text => {
  expect(decodeLedger(text, start)).toEqual({ ...emptyLedger, fullUntilMillis: start + countedMillis });
});

test('a ledger cut short anywhere is full', () => {
  const text = JSON.stringify(withCall(withCall(emptyLedger, '1', start), '2', start));
  for (let length = 0; length < text.length; length++) {
    expect(decodeLedger(text.slice(0, length), start).fullUntilMillis).toBe(start + countedMillis);
  }
});

test('joining copies counts no call twice and loses none', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (a, b) => {
      expect(sorted(joinLedgers(a, a))).toEqual(sorted(a));
      expect(sorted(joinLedgers(a, b))).toEqual([...new Set([...a.calls, ...b.calls])].sort());
      expect(sorted(joinLedgers(a, b))).toEqual(sorted(joinLedgers(b, a)));
    }),
  );
});

test('of two copies the higher nonce and the later end hold', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, fc.nat(), fc.nat(), (a, b, x, y) => {
      const joined = joinLedgers({ ...a, fullUntilMillis: x }, { ...b, fullUntilMillis: y });
      const nonces = [BigInt(a.nonce), BigInt(b.nonce)];
      expect(BigInt(joined.nonce)).toBe(nonces[0]! > nonces[1]! ? nonces[0] : nonces[1]);
      expect(joined.fullUntilMillis).toBe(Math.max(x, y));
    }),
  );
});

test('of two copies the later back-off holds, whichever copy has it', () => {
  const backOff = (sinceMillis: number) =>
    ({ failure: { code: 'CUT_OFF' }, sinceMillis, untilMillis: 0, attempt: 0 }) as const;
  const [early, late] = [1, 2].map(at => ({ ...emptyLedger, backOff: backOff(at) }));
  expect(joinLedgers(early!, late!).backOff).toEqual(backOff(2));
  expect(joinLedgers(late!, early!).backOff).toEqual(backOff(2));
  expect(joinLedgers(emptyLedger, late!).backOff).toEqual(backOff(2));
  expect(joinLedgers(late!, emptyLedger).backOff).toEqual(backOff(2));
});

test('calls leave the ledger when they turn an hour old, so that it stays small', () => {
  const one = withCall(emptyLedger, '1', start);
  expect(callsInHour(one, start + countedMillis - 1)).toHaveLength(1);
  expect(callsInHour(one, start + countedMillis)).toHaveLength(0);
  expect(withCall(one, '2', start + countedMillis).calls).toEqual([`${start + countedMillis}:2`]);
});
