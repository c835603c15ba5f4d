// The hour of one key, seen from one spreadsheet: its own calls, and the most that all other places of the key may have spent.
//
// Why no hour holds more calls than allowed: a place reports each call in the key's store, or makes no more than its share
// without. So it has spent what it has reported, or at most its share; a place that may not know of a newer one yet, at most
// the share that it had before. The last of an hour's calls was made by a place that added all this up.
import { highest } from '../api/nonce';
import { type Decision, decideCall, type Elsewhere } from '../budget/call-budget';
import {
  type CallLedger,
  countedMillis,
  decodeLedger,
  emptyLedger,
  joinLedgers,
  ledgerProperty,
} from '../budget/call-ledger';
import { type Caller, callsFor } from '../budget/caller';
import type { Texts } from '../stored-texts';
import { type AccountLink, type KeyRecord, keyProperty, partAt, readKey } from './account';
import { isOn, mayNotKnow, type Place, placesOf, shareOf } from './places';
import { callsAnHour } from './plan';

export class KeyHour {
  /** Of all ledgers, for the nonce and the back-off. */
  readonly joined: CallLedger;

  constructor(
    /** All calls of this spreadsheet. */
    readonly own: CallLedger,
    readonly elsewhere: readonly Elsewhere[],
    /** Of all places that meet in the key's store. */
    readonly limit: number,
    /** The places of the key; this one is among them once it has been switched on. */
    readonly places: readonly Place[],
    readonly isRegistered: boolean,
    /** Damaged ledgers of the person's store, with the end of the hour in which they count as full. */
    readonly repairs: Texts,
  ) {
    this.joined = elsewhere.map(({ ledger }) => ledger).reduce(joinLedgers, own);
  }

  get nonce(): string {
    return highest([this.own.nonce, this.joined.nonce]);
  }

  /** The calls that this place may make without telling the others. */
  get share(): number {
    return this.isRegistered ? shareOf(this.places.length, callsFor('formula', this.limit)) : 0;
  }

  decide(caller: Caller, nowMillis: number, own = this.own): Decision {
    return decideCall(own, callsFor(caller, this.limit), nowMillis, this.elsewhere);
  }

  /** For a call that can't be reported to the other places. */
  decideUnreported(caller: Caller, nowMillis: number): Decision {
    return decideCall(this.own, callsFor(caller, this.limit), nowMillis, this.elsewhere, this.share);
  }
}

/** The calls an hour of a key's plan that are for this store, if the key is used in other places that share nothing with it. */
export function limitOf({ plan, otherUses = 0 }: Pick<KeyRecord, 'plan' | 'otherUses'>): number {
  return Math.floor(callsAnHour[plan] / (otherUses + 1));
}

export function readKeyHour(
  link: AccountLink,
  key: Pick<KeyRecord, 'plan' | 'otherUses'> | undefined,
  id: string,
  spreadsheet: Texts,
  person: () => Texts,
  nowMillis: number,
): KeyHour {
  const copy = spreadsheet[ledgerProperty(link.fingerprint)];
  const most = key === undefined ? 0 : limitOf(key);
  const planLimit = key === undefined ? 0 : callsAnHour[key.plan];
  const limit = Math.min(partAt(link, nowMillis) ?? most, most);
  if (link.storage === 'document') {
    const isNew = copy === undefined && !(keyProperty(link.fingerprint) in spreadsheet);
    return new KeyHour(isNew ? emptyLedger : decodeLedger(copy, nowMillis), [], limit, [], true, {});
  }
  const { own, elsewhere, places, isRegistered, repairs } = readPersonHour(
    link.fingerprint,
    id,
    most,
    planLimit,
    person(),
    nowMillis,
  );
  const all = copy === undefined ? own : joinLedgers(own, decodeLedger(copy, nowMillis));
  return new KeyHour(all, elsewhere, limit, places, isRegistered, repairs);
}

/** What the person's store alone says. */
function readPersonHour(
  fingerprint: string,
  id: string,
  limit: number,
  planLimit: number,
  person: Texts,
  nowMillis: number,
): KeyHour {
  const all = placesOf(fingerprint, person);
  const places = all.filter(isOn);
  const isRegistered = places.some(place => place.id === id && place.storage === 'owner');
  // Other places go by the number that is stored with the key, or was.
  const stored = readKey(person, fingerprint);
  const shareLimit = Math.max(limit, stored === undefined ? planLimit : limitOf(stored));
  const repairs: Record<string, string> = {};
  const read = (property: string, mayBeMissing: boolean): CallLedger => {
    const text = person[property];
    if (text === undefined && mayBeMissing) return emptyLedger;
    const ledger = decodeLedger(text, nowMillis);
    const whole = JSON.stringify(ledger);
    if (ledger.fullUntilMillis > nowMillis && whole !== text) repairs[property] = whole;
    return ledger;
  };
  const start = ledgerProperty(fingerprint, '');
  const common = ledgerProperty(fingerprint);
  const ids = Object.keys(person).flatMap(name => (name.startsWith(start) ? [name.slice(start.length)] : []));
  // There is always a ledger beside a key.
  const isLost = keyProperty(fingerprint) in person && ids.length === 0 && person[common] === undefined;
  const own = read(ledgerProperty(fingerprint, id), !isLost && !isRegistered);
  const before: Elsewhere = { ledger: read(common, true), unseen: () => 0, changesAtMillis: [] };
  const others = [...new Set([...ids, ...all.map(place => place.id)])].filter(other => other !== id);
  const elsewhere = others.map((other): Elsewhere => {
    const place = all.find(known => known.id === other);
    const ledger = read(
      ledgerProperty(fingerprint, other),
      place === undefined || place.storage === 'document',
    );
    return elsewhereOf(place, ledger, places, shareLimit);
  });
  return new KeyHour(own, [before, ...elsewhere], limit, places, isRegistered, repairs);
}

function elsewhereOf(
  place: Place | undefined,
  ledger: CallLedger,
  places: readonly Place[],
  limit: number,
): Elsewhere {
  if (place === undefined) return { ledger, unseen: () => 0, changesAtMillis: [] };
  const { endedMillis, part = 0, partBefore = 0, partSinceMillis = 0 } = place;
  const counts = (nowMillis: number) => endedMillis === undefined || endedMillis > nowMillis - countedMillis;
  const ends = [...(endedMillis ? [endedMillis] : []), partSinceMillis].map(millis => millis + countedMillis);
  if (place.storage === 'document') {
    const had = (nowMillis: number) => (partSinceMillis > nowMillis - countedMillis ? partBefore : 0);
    return {
      ledger,
      unseen: nowMillis => (counts(nowMillis) ? Math.max(part, had(nowMillis)) : 0),
      changesAtMillis: ends,
    };
  }
  const rest = places.filter(({ id }) => id !== place.id);
  const formulaLimit = callsFor('formula', limit);
  return {
    ledger,
    unseen: nowMillis => {
      if (!counts(nowMillis)) return 0;
      const known = rest.filter(other => !mayNotKnow(ledger.knows, other, nowMillis));
      return Math.max(part, shareOf(known.length + 1, formulaLimit));
    },
    changesAtMillis: [...ends, ...rest.map(({ sinceMillis }) => sinceMillis + countedMillis)],
  };
}
