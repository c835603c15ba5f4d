// What is remembered of a key: its calls of the last hour, its last nonce, and why it isn't called for now.
//
// It stands beside the key. Where that can't be written (an editor's cell can't write to the owner's store) the
// spreadsheet keeps a copy; whoever reads, reads both and joins them.
import { highest } from '../api/nonce';
import type { BackOff } from './back-off';

const hourMillis = 3_600_000;

/** A call is written down before it is sent and reaches the server up to a minute later: the server's hour is that much longer. */
export const countedMillis = hourMillis + 60_000;

export interface CallLedger {
  /** One text a call, `millis:nonce`: joining two copies counts no call twice. */
  readonly calls: readonly string[];
  readonly nonce: string;
  /** After damage: nobody knows how many calls there were, so there is no room until then. */
  readonly fullUntilMillis: number;
  readonly backOff: BackOff | undefined;
}

export const emptyLedger: CallLedger = { calls: [], nonce: '0', fullUntilMillis: 0, backOff: undefined };

export const ledgerProperty = (fingerprint: string): string => `ct.calls.${fingerprint}`;

/** Lost or damaged counts as full for an hour from now, never as empty. */
export function decodeLedger(text: string | undefined, nowMillis: number): CallLedger {
  try {
    const value = JSON.parse(text ?? '') as Partial<CallLedger>;
    const callsAreWhole =
      Array.isArray(value.calls) && value.calls.every(call => /^\d+:\d+$/.test(String(call)));
    if (callsAreWhole && /^\d+$/.test(String(value.nonce))) {
      return {
        calls: value.calls as string[],
        nonce: String(value.nonce),
        fullUntilMillis: Number(value.fullUntilMillis) || 0,
        backOff: value.backOff,
      };
    }
  } catch {
    // falls through: damaged
  }
  return { ...emptyLedger, fullUntilMillis: nowMillis + countedMillis };
}

export function joinLedgers(a: CallLedger, b: CallLedger): CallLedger {
  return {
    calls: [...new Set([...a.calls, ...b.calls])],
    nonce: highest([a.nonce, b.nonce]),
    fullUntilMillis: Math.max(a.fullUntilMillis, b.fullUntilMillis),
    backOff: (b.backOff?.sinceMillis ?? 0) > (a.backOff?.sinceMillis ?? 0) ? b.backOff : a.backOff,
  };
}

/** Calls leave the ledger after an hour; one dated ahead, because the clock was set back, stays. */
export function withCall(ledger: CallLedger, nonce: string, nowMillis: number): CallLedger {
  return {
    ...ledger,
    nonce,
    calls: [...callsInHour(ledger, nowMillis), `${Math.floor(nowMillis)}:${nonce}`],
  };
}

export function callsInHour(ledger: CallLedger, nowMillis: number): string[] {
  return ledger.calls.filter(call => callMillis(call) > nowMillis - countedMillis);
}

export function callMillis(call: string): number {
  return Number(call.slice(0, call.indexOf(':')));
}
