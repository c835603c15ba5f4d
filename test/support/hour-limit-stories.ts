// Stories of 500 events each, as a whole a hundred, and the calls that CoinTracking counts in them. A file runs them for one plan, so
// that two workers share the plans.
import fc from 'fast-check';
import { CountingServer } from './counting-server';
import { eventKinds, type SpreadsheetEvent, TwoSpreadsheets } from './two-spreadsheets';
import { isWhole } from './whole';

const stories = isWhole ? 100 : 30;
/** How near the fullest hour has to come to the limit: otherwise the stories prove nothing. */
const fullness = isWhole ? 0.8 : 0.6;

const weights: Record<SpreadsheetEvent['kind'], number> = {
  cell: 30,
  'several cells': 8,
  'refresh by hand': 4,
  'refresh on schedule': 4,
  'some entries evicted': 8,
  'caches lost': 10,
  'time passes': 20,
  'the clock is set back': 1,
  'the ledger is damaged': 1,
  'connected again': 2,
  'the key is busy': 3,
};
const anyEvent = fc.noBias(
  fc.record<SpreadsheetEvent>({
    kind: fc.oneof(...eventKinds.map(kind => ({ arbitrary: fc.constant(kind), weight: weights[kind] }))),
    where: fc.constantFrom(0, 1),
    seed: fc.nat(),
  }),
);

export function expectLimitKept(plan: 'PRO' | 'UNLIMITED', limit: number): void {
  const seen = { events: 0, mostInAnHour: 0 };
  fc.assert(
    // A story by its seed: 500 events are too many to print.
    fc.property(fc.noBias(fc.nat()), seed => {
      const server = new CountingServer();
      const spreadsheets = new TwoSpreadsheets(plan, server);
      for (const event of fc.sample(anyEvent, { seed, numRuns: 500 })) {
        spreadsheets.happen(event);
        seen.events++;
      }
      expect(server.mostInAnHour()).toBeLessThanOrEqual(limit);
      // Without its ledger the last nonce is unknown, and after the clock was set back the time is no substitute.
      if (spreadsheets.ledgersLost === 0) expect(server.lowNonces).toBe(0);
      seen.mostInAnHour = Math.max(seen.mostInAnHour, server.mostInAnHour());
    }),
    { numRuns: stories, endOnFailure: true },
  );
  expect(seen.events).toBe(500 * stories);
  expect(seen.mostInAnHour).toBeGreaterThan(fullness * limit);
}
