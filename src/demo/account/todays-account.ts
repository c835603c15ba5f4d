// The demo account as it is on one day: the same for everybody, and made once for everything that is asked about it.
import type { AccountData } from './account-data';
import { demoAccount } from './demo-account';
import { DemoTimeline } from './demo-timeline';

export interface TodaysAccount {
  readonly account: AccountData;
  readonly beginSeconds: number;
  /** From then on it is another day's. */
  readonly endSeconds: number;
}

const seed = 1;

let latest: TodaysAccount | undefined;

export function todaysAccount(nowMillis: number): TodaysAccount {
  const nowSeconds = nowMillis / 1000;
  if (latest === undefined || nowSeconds < latest.beginSeconds || nowSeconds >= latest.endSeconds) {
    const { beginSeconds, endSeconds } = new DemoTimeline(nowMillis);
    latest = { account: demoAccount(seed, nowMillis), beginSeconds, endSeconds };
  }
  return latest;
}
