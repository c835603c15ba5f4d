// CoinTracking's plans that come with the API, and the calls an hour that each allows.

export const callsAnHour = { PRO: 20, EXPERT: 20, UNLIMITED: 60 } as const;

export type Plan = keyof typeof callsAnHour;

const plans = Object.keys(callsAnHour) as readonly Plan[];

export function isPlan(value: unknown): value is Plan {
  return typeof value === 'string' && (plans as readonly string[]).includes(value);
}
