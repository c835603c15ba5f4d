// What the page's header shows and can change.

/** Names of what CoinTracking can be told to answer; the words a person chooses from are the page's. */
export const moods = [
  'normal',
  'limit-429',
  'limit-json',
  'success0',
  'html',
  'http-500',
  'truncated',
  'empty',
  'reset',
  'slow',
] as const;

export type Mood = (typeof moods)[number];

export interface PlaygroundState {
  readonly account: { readonly name: string; readonly plan: string };
  /** The real CoinTracking: its mood and the time are not ours to change. */
  readonly isLive: boolean;
  readonly nowMillis: number;
  readonly mood: Mood;
  /** In the rolling hour. */
  readonly calls: { readonly used: number; readonly allowed: number };
  /** Since the start. */
  readonly cells: number;
  readonly roundTrips: number;
}
