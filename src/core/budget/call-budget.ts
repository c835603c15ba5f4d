// How many calls the rolling hour still allows for a key.
import { type CallLedger, callMillis, callsInHour, countedMillis } from './call-ledger';

export type Decision =
  | { readonly allowed: true; readonly left: number }
  | { readonly allowed: false; readonly retryAtMillis: number };

/** `limit`: the calls that any rolling hour may hold. */
export function decideCall(ledger: CallLedger, limit: number, nowMillis: number): Decision {
  if (nowMillis < ledger.fullUntilMillis) return { allowed: false, retryAtMillis: ledger.fullUntilMillis };
  const times = callsInHour(ledger, nowMillis)
    .map(callMillis)
    .sort((a, b) => a - b);
  if (times.length < limit) return { allowed: true, left: limit - times.length };
  return { allowed: false, retryAtMillis: times[times.length - limit]! + countedMillis };
}
