// The ledger of a key that a person enters: its calls go on counting, wherever the key was stored before.
import type { AccountLink } from '../accounts/account';
import { lifted } from '../budget/back-off';
import {
  type CallLedger,
  decodeLedger,
  emptyLedger,
  joinLedgers,
  ledgerProperty,
} from '../budget/call-ledger';
import type { StoredTexts } from '../stored-texts';

/**
 * Joins both stores' copies. `wasKnown`: the key was stored there already, so a missing ledger was lost and counts as full;
 * entering the key again doesn't change that.
 */
export function joinCopies(
  { storage, fingerprint }: AccountLink,
  wasKnown: boolean,
  texts: StoredTexts,
  nowMillis: number,
): CallLedger {
  const property = ledgerProperty(fingerprint);
  const copies = [texts.spreadsheet[property], texts.person[property]];
  const besideKey = storage === 'document' ? copies[0] : copies[1];
  const isLost = besideKey === undefined && wasKnown;
  return copies
    .filter(text => text !== undefined)
    .map(text => decodeLedger(text, nowMillis))
    .reduce(joinLedgers, isLost ? decodeLedger(undefined, nowMillis) : emptyLedger);
}

/** A person has entered the key again, so a refused key is tried again. A reached limit stays. */
export function withLiftedBackOff(ledger: CallLedger, nowMillis: number): CallLedger {
  const { backOff } = ledger;
  const mayLift = backOff !== undefined && backOff.failure.code !== 'LIMIT_REACHED';
  return mayLift ? { ...ledger, backOff: lifted(backOff, nowMillis) } : ledger;
}
