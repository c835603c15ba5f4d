// What keeps Home's figures from being refreshed, the gravest first. Whatever it is, the last good values stay.
import { demoAccount } from '../../../core/accounts/demo-account';
import type { AccountStatus, Failure, Home, Snapshot } from '../../contract';
import type { PageFailure } from '../call';

export type HomeTrouble =
  /** Google doesn't answer. */
  | { readonly kind: 'google'; readonly failure: PageFailure }
  | { readonly kind: 'key'; readonly failure: Failure }
  /** The key is someone else's. */
  | { readonly kind: 'editor' }
  /** `untilMillis`: of the next try by formulas; 0: not known. */
  | { readonly kind: 'outage'; readonly failure: Failure; readonly untilMillis: number }
  | { readonly kind: 'spent'; readonly freeAtMillis: number };

interface Facts {
  readonly snapshot: Snapshot | undefined;
  readonly home: Home;
  readonly account: string;
  readonly failure: PageFailure | undefined;
  readonly nowMillis: number;
}

export function troubleOf({ snapshot, account, failure, nowMillis }: Facts): HomeTrouble | undefined {
  if (failure) return { kind: 'google', failure };
  if (account === demoAccount || snapshot === undefined) return undefined;
  const status = snapshot.accounts.find(known => known.account === account);
  if (status === undefined) return undefined;
  if (!status.usable) {
    return snapshot.person === 'owner'
      ? { kind: 'key', failure: { code: 'KEY_ELSEWHERE', account } }
      : { kind: 'editor' };
  }
  const backOff = backOffOf(status, nowMillis);
  if (backOff && needsKey(backOff.failure)) return { kind: 'key', failure: backOff.failure };
  const isSpent = backOff?.failure.code === 'LIMIT_REACHED' || status.callsLeft === 0;
  if (isSpent)
    return { kind: 'spent', freeAtMillis: backOff?.untilMillis ?? status.nextCallOfPersonAtMillis };
  return backOff && { kind: 'outage', ...backOff };
}

interface BackOff {
  readonly failure: Failure;
  readonly untilMillis: number;
}

/** Of the key, else of the balance, which is what Home shows. */
function backOffOf({ failure, datasets }: AccountStatus, nowMillis: number): BackOff | undefined {
  if (failure && failure.untilMillis > nowMillis) return { failure, untilMillis: failure.untilMillis };
  const balance = datasets.find(({ dataset }) => dataset === 'getBalance')?.backOff;
  return balance && balance.untilMillis > nowMillis ? balance : undefined;
}

function needsKey({ code }: Failure): boolean {
  return code === 'KEY_REFUSED' || code === 'NO_API_ACCESS';
}
