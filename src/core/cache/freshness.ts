// How long a fetched table counts as fresh.

/** CoinTracking: "In most situations one call per hour is enough". */
export const freshMillis = 3_600_000;

export interface Freshness {
  readonly fetchedAtMillis: number;
  readonly freshUntilMillis: number;
}

export function freshFrom(fetchedAtMillis: number): Freshness {
  return { fetchedAtMillis, freshUntilMillis: fetchedAtMillis + freshMillis };
}
