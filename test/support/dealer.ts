// Chance that repeats itself: the same seed deals the same cards. (Mulberry32, by T. Ettinger, public domain.)

export interface Dealer {
  /** Whether a thing of this likelihood happens. */
  chance(likelihood: number): boolean;
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
}

export function dealer(seed: number): Dealer {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: likelihood => next() < likelihood,
    between: (least, most) => least + next() * (most - least),
    pick: from => from[Math.floor(next() * from.length)]!,
  };
}
