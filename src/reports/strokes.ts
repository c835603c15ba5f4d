// Which sizes to set, in which order, so that rows and columns get theirs with the fewest calls: a long stroke first, then what
// differs, over it.

export interface Stroke {
  /** Counted from 1. */
  readonly start: number;
  readonly count: number;
  readonly size: number;
}

export function strokesOf(sizes: readonly number[]): Stroke[] {
  const starts = sizes.flatMap((size, index) => (size === sizes[index - 1] ? [] : [index]));
  const startOf = (run: number) => starts[run] ?? sizes.length;
  const sizeOf = (run: number) => sizes[startOf(run)]!;
  const known = new Map<string, readonly Stroke[]>();

  /** The first run's stroke may go on below others to a later run of its size. */
  function fewest(first: number, end: number, ground?: number): readonly Stroke[] {
    if (first >= end) return [];
    const size = sizeOf(first);
    if (size === ground) return fewest(first + 1, end, ground);
    const key = `${first} ${end} ${ground}`;
    let best = known.get(key);
    for (let last = first; last < end && !known.has(key); last++) {
      if (sizeOf(last) !== size) continue;
      const stroke = { start: startOf(first) + 1, count: startOf(last + 1) - startOf(first), size };
      const strokes = [stroke, ...fewest(first + 1, last, size), ...fewest(last + 1, end, ground)];
      if (best === undefined || strokes.length < best.length) best = strokes;
    }
    known.set(key, best!);
    return best!;
  }

  return [...fewest(0, starts.length)];
}
