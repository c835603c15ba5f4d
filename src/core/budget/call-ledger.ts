// A key's ledger: its calls of the last hour, its last nonce, and its back-off.
//
// Each spreadsheet writes its own calls and reads those of all others. They stand beside the key. Where that store can't be
// written (an editor's cell can't write to the owner's store), the spreadsheet has a copy; every reader joins the two.
import { highest } from '../api/nonce';
import type { BackOff } from './back-off';

const hourMillis = 3_600_000;

/** A call is recorded before it is sent and may reach the server a minute later, so it counts for a minute longer. */
export const countedMillis = hourMillis + 60_000;

export interface CallLedger {
  /** One text a call, `millis:nonce`: joining two copies counts no call twice. */
  readonly calls: readonly string[];
  readonly nonce: string;
  /** After damage the number of calls is unknown, so no call is allowed until then. */
  readonly fullUntilMillis: number;
  readonly backOff: BackOff | undefined;
  /** The key's places (`sinceMillis`) that were known when all calls of this spreadsheet stood in this ledger. */
  readonly knows?: readonly number[];
  /** When a nonce was refused below one that is none of ours: somebody else uses the key. */
  readonly strangerMillis?: number;
}

export const emptyLedger: CallLedger = { calls: [], nonce: '0', fullUntilMillis: 0, backOff: undefined };

/** Without `place`: in the spreadsheet's own store; in a person's store, of version 0.1.0, which had one for all spreadsheets. */
export const ledgerProperty = (fingerprint: string, place?: string): string =>
  `ct.calls.${fingerprint}${place === undefined ? '' : `.${place}`}`;

/** Until when calls count that another person's key has made here before it was switched off. */
export const leftProperty = (fingerprint: string): string => `${ledgerProperty(fingerprint)}.left`;

export const isLedgerProperty = (property: string): boolean => property.startsWith('ct.calls.');

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
        ...(Array.isArray(value.knows) && { knows: value.knows }),
        ...(value.strangerMillis && { strangerMillis: value.strangerMillis }),
      };
    }
  } catch {
    // falls through: damaged
  }
  return { ...emptyLedger, fullUntilMillis: nowMillis + countedMillis };
}

export function joinLedgers(a: CallLedger, b: CallLedger): CallLedger {
  const strangerMillis = Math.max(a.strangerMillis ?? 0, b.strangerMillis ?? 0);
  return {
    calls: [...new Set([...a.calls, ...b.calls])],
    nonce: highest([a.nonce, b.nonce]),
    fullUntilMillis: Math.max(a.fullUntilMillis, b.fullUntilMillis),
    backOff: (b.backOff?.sinceMillis ?? 0) > (a.backOff?.sinceMillis ?? 0) ? b.backOff : a.backOff,
    ...(strangerMillis > 0 && { strangerMillis }),
  };
}

/** Calls leave the ledger after an hour. One with a later time than now (the clock was set back) stays. */
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
