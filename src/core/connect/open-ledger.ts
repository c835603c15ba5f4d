// What is stored beside a key that a person enters: its ledger, whose calls go on counting wherever the key was stored before,
// and the record that this spreadsheet is one of its places.
import {
  type AccountLink,
  fingerprintOf,
  type KeyRecord,
  keyProperty,
  type Storage,
} from '../accounts/account';
import { type KeyHour, limitOf, readKeyHour } from '../accounts/key-hour';
import { isOn, nextSince, type Place, placeEntry, placesOf, shareOf } from '../accounts/places';
import { callsAnHour } from '../accounts/plan';
import { lifted } from '../budget/back-off';
import { spentElsewhere } from '../budget/call-budget';
import {
  type CallLedger,
  callsInHour,
  countedMillis,
  ledgerProperty,
  leftProperty,
} from '../budget/call-ledger';
import { callsFor } from '../budget/caller';
import type { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import type { Texts } from '../stored-texts';
import { type Connection, invalid } from './connect-request';

export interface OpenedKey {
  readonly link: AccountLink;
  /** For the store that the key is in. */
  readonly besideKey: Texts;
  /** For the store of the person who connects it: before the spreadsheet's store is written, and after. */
  readonly ofPerson: Texts;
  readonly settled: Texts;
}

/** Both stores' calls, as the person sees them who enters the key. */
export function hourOfEntered(
  record: KeyRecord,
  storage: Storage,
  { texts }: StoredState,
  ports: Ports,
): KeyHour {
  const link = { storage: 'owner' as const, fingerprint: fingerprintOf(record.key, ports.hmac) };
  const id = ports.spreadsheetId();
  const nowMillis = ports.clock.nowMillis();
  const property = ledgerProperty(link.fingerprint);
  const copy = texts.spreadsheet[property];
  const isLost =
    storage === 'document' && keyProperty(link.fingerprint) in texts.spreadsheet && copy === undefined;
  // Another person's calls of this hour stand where this person can't read.
  const isElsewhere =
    Number(texts.spreadsheet[leftProperty(link.fingerprint)] ?? 0) > nowMillis &&
    !(ledgerProperty(link.fingerprint, id) in texts.person);
  const spreadsheet =
    isLost || isElsewhere ? { ...texts.spreadsheet, [property]: 'unknown' } : texts.spreadsheet;
  return readKeyHour(link, record, id, spreadsheet, () => texts.person, nowMillis);
}

/** Throws CONNECT_INVALID. */
export function openKey(
  { record, storage }: Pick<Connection, 'record' | 'storage'>,
  spreadsheetName: string,
  state: StoredState,
  ports: Ports,
): OpenedKey {
  const nowMillis = ports.clock.nowMillis();
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  const id = ports.spreadsheetId();
  const hour = hourOfEntered(record, storage, state, ports);
  const all = placesOf(fingerprint, state.texts.person);
  const before = all.find(place => place.id === id && isOn(place));
  const sinceMillis = before?.storage === storage ? before.sinceMillis : nextSince(all, nowMillis);
  const place: Place = { id, name: spreadsheetName, storage, sinceMillis };
  const own = withLiftedBackOff({ ...hour.own, backOff: hour.joined.backOff, nonce: hour.nonce }, nowMillis);
  const ledger = JSON.stringify(own);
  if (storage === 'document') {
    const granted = grantPart(record, place, hour, all, nowMillis);
    return {
      link: { storage, fingerprint, ...granted.link },
      besideKey: { [ledgerProperty(fingerprint)]: ledger },
      ofPerson: placeEntry(fingerprint, widest(granted.place, before)),
      settled: placeEntry(fingerprint, granted.place),
    };
  }
  const knows = [...all.filter(isOn).map(known => known.sinceMillis), sinceMillis];
  return {
    link: { storage, fingerprint },
    besideKey: {},
    ofPerson: {
      [ledgerProperty(fingerprint, id)]: JSON.stringify({ ...own, knows: [...new Set(knows)] }),
      ...placeEntry(fingerprint, widest(place, before)),
    },
    settled: before?.part === undefined ? {} : placeEntry(fingerprint, place),
  };
}

/** As long as the spreadsheet's store may still say what it said. */
function widest(place: Place, before: Place | undefined): Place {
  const part = Math.max(place.part ?? 0, before?.part ?? 0);
  return part === 0 ? place : { ...place, part };
}

/** Before a call is spent on a key that would have no calls here. Throws CONNECT_INVALID. */
export function requireGrant(connection: Connection, state: StoredState, ports: Ports): void {
  openKey(connection, '', state, ports);
}

/**
 * The part of the hour for a key that is kept with this spreadsheet, where other spreadsheets never see what was spent. It is
 * what the other places known to this person can't take; in the first hour less, because they may have spent more before.
 */
export function grantPart(
  record: Pick<KeyRecord, 'plan' | 'otherUses'>,
  place: Place,
  hour: KeyHour,
  all: readonly Place[],
  nowMillis: number,
): { readonly link: Partial<AccountLink>; readonly place: Place } {
  const limit = callsAnHour[record.plan];
  const others = all.filter(known => isOn(known) && known.id !== place.id);
  const kept = others.reduce(
    (sum, { part }) => sum + (part ?? shareOf(others.length + 1, callsFor('formula', limit))),
    0,
  );
  const part = Math.min(limitOf(record), limit - kept);
  if (part < 1) throw invalid('storage', 'no-share');
  // A damaged ledger has lost the number.
  const isKnown = hour.own.fullUntilMillis <= nowMillis;
  const ownCalls = isKnown ? callsInHour(hour.own, nowMillis).length : limit;
  const firstPart = Math.max(0, Math.min(part, limit - spentElsewhere(hour.elsewhere, nowMillis)));
  const isHeld = firstPart < part;
  return {
    link: { part, ...(isHeld && { firstPart, fullFromMillis: nowMillis + countedMillis }) },
    place: { ...place, part, partBefore: ownCalls, partSinceMillis: nowMillis },
  };
}

/** A person has entered the key again, so a refused key is tried again. A reached limit stays. */
function withLiftedBackOff(ledger: CallLedger, nowMillis: number): CallLedger {
  const { backOff } = ledger;
  const mayLift = backOff !== undefined && backOff.failure.code !== 'LIMIT_REACHED';
  return mayLift ? { ...ledger, backOff: lifted(backOff, nowMillis) } : ledger;
}
