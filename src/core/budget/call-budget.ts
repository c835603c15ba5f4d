// How many calls the rolling hour still allows a spreadsheet for a key.
import { type CallLedger, callMillis, callsInHour, countedMillis } from './call-ledger';

export type Decision =
  | { readonly allowed: true; readonly left: number }
  | { readonly allowed: false; readonly retryAtMillis: number };

/** What another place with the same key may have spent, as far as can be known from here. */
export interface Elsewhere {
  readonly ledger: CallLedger;
  /** Calls that it may have made without being able to say so. */
  unseen(nowMillis: number): number;
  /** When `unseen` may change. */
  readonly changesAtMillis: readonly number[];
}

/**
 * `limit`: the calls that any rolling hour may hold, of all places together. `share`: the most that this place may make without
 * telling the others.
 */
export function decideCall(
  own: CallLedger,
  limit: number,
  nowMillis: number,
  elsewhere: readonly Elsewhere[] = [],
  share = Number.POSITIVE_INFINITY,
): Decision {
  const ledgers = [own, ...elsewhere.map(({ ledger }) => ledger)];
  const fullUntilMillis = Math.max(...ledgers.map(ledger => ledger.fullUntilMillis));
  const leftAt = (millis: number) => {
    const ownCalls = callsInHour(own, millis).length;
    return Math.min(limit - ownCalls - spentElsewhere(elsewhere, millis), share - ownCalls);
  };
  const left = leftAt(nowMillis);
  if (nowMillis >= fullUntilMillis && left > 0) return { allowed: true, left };
  const retryAtMillis = [
    nowMillis,
    ...ledgers.flatMap(ledger => ledger.calls.map(call => callMillis(call) + countedMillis)),
    ...elsewhere.flatMap(({ changesAtMillis }) => changesAtMillis),
  ]
    .map(millis => Math.max(millis, fullUntilMillis))
    .filter(millis => millis > nowMillis)
    .sort((a, b) => a - b)
    .find(millis => leftAt(millis) > 0);
  return { allowed: false, retryAtMillis: retryAtMillis ?? nowMillis + countedMillis };
}

/** A place has made the calls that are on record, or fewer than it may make unseen. */
export function spentElsewhere(elsewhere: readonly Elsewhere[], nowMillis: number): number {
  return elsewhere.reduce(
    (sum, { ledger, unseen }) => sum + Math.max(callsInHour(ledger, nowMillis).length, unseen(nowMillis)),
    0,
  );
}
