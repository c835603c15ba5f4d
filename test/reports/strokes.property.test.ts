import fc from 'fast-check';
import { type Stroke, strokesOf } from '../../src/reports/strokes';

const sizes = fc.array(fc.constantFrom(20, 24, 30), { minLength: 1, maxLength: 9 });

function drawn(length: number, strokes: readonly Stroke[]): number[] {
  const result = Array.from({ length }, () => 0);
  for (const { start, count, size } of strokes) result.fill(size, start - 1, start - 1 + count);
  return result;
}

/** Tries all: an independent count of the fewest. */
function fewestByTrying(wanted: readonly number[]): number {
  let reached = new Set([wanted.map(() => 0).join()]);
  for (let strokes = 0; ; strokes++) {
    if (reached.has(wanted.join())) return strokes;
    const next = new Set<string>();
    for (const text of reached) {
      const now = text.split(',').map(Number);
      for (let from = 0; from < now.length; from++)
        for (let to = from; to < now.length; to++)
          for (const size of new Set(wanted))
            next.add(now.map((old, at) => (at >= from && at <= to ? size : old)).join());
    }
    reached = next;
  }
}

test('strokes give every row and column its size', () => {
  fc.assert(
    fc.property(sizes, wanted => {
      expect(drawn(wanted.length, strokesOf(wanted))).toEqual(wanted);
    }),
  );
});

test('there is no way with fewer strokes', () => {
  const short = fc.array(fc.constantFrom(20, 24), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(short, wanted => {
      expect(strokesOf(wanted)).toHaveLength(fewestByTrying(wanted));
    }),
    { numRuns: 60 },
  );
});
