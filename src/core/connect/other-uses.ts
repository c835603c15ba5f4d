// In how many other places a key is used that share no store with this one: copies of the script, other people, and for a key
// that is kept with the spreadsheet every other spreadsheet. Nobody but the person knows; the hour's calls are shared out by it.
import { type AccountLink, keyProperty, linkProperty } from '../accounts/account';
import { isOn, nextSince, type Place, placeEntry, placesOf } from '../accounts/places';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { type Clicker, isOfAnotherPerson, owningClicker } from './clicker';
import { requireConnected } from './connect';
import { invalid, parseOtherUses } from './connect-request';
import { locked } from './locked';
import { grantPart, hourOfEntered } from './open-ledger';

/** Throws CONNECT_INVALID, NOT_CONNECTED or KEY_ELSEWHERE. */
export function setOtherUses(
  account: string,
  given: unknown,
  ports: Ports,
  state = new StoredState(ports),
  clicker: Clicker = owningClicker,
): void {
  const otherUses = parseOtherUses(given);
  locked(ports, state, () => {
    const name = requireConnected(account, state);
    const { accounts, texts } = state;
    const link = accounts.links.get(name)!;
    const key = accounts.keyOf(link);
    if (key === undefined) throw new CoinTrackingError({ code: 'KEY_ELSEWHERE', account: name });
    if (isOfAnotherPerson(link, clicker, state, ports.spreadsheetId()))
      throw invalid('account', 'owners-account');
    const { otherUses: _, ...rest } = key;
    const record = { ...rest, ...(otherUses > 0 && { otherUses }) };
    const entry = { [keyProperty(link.fingerprint)]: JSON.stringify(record) };
    if (link.storage === 'document') regrant(name, link, record, entry, state, ports);
    else if (!texts.writePerson(entry)) throw invalid('account', 'not-stored');
    state.save();
  });
}

/** What the person's store says is never less than what this spreadsheet may spend, wherever Google ends this. */
function regrant(
  name: string,
  link: AccountLink,
  record: Parameters<typeof hourOfEntered>[0],
  entry: Record<string, string>,
  state: StoredState,
  ports: Ports,
): void {
  const { texts } = state;
  const { fingerprint, storage } = link;
  const nowMillis = ports.clock.nowMillis();
  const id = ports.spreadsheetId();
  const all = placesOf(fingerprint, texts.person);
  const before = all.find(place => place.id === id && isOn(place));
  const sinceMillis = before?.sinceMillis ?? nextSince(all, nowMillis);
  const place: Place = { id, name: before?.name ?? '', storage, sinceMillis };
  const hour = hourOfEntered(record, storage, state, ports);
  const granted = grantPart(record, place, hour, all, nowMillis);
  const most = Math.max(granted.link.part ?? 0, before?.part ?? 0);
  if (!texts.writePerson(placeEntry(fingerprint, { ...granted.place, part: most }))) {
    throw invalid('account', 'not-stored');
  }
  texts.put({ ...entry, [linkProperty(name)]: JSON.stringify({ storage, fingerprint, ...granted.link }) });
  state.save();
  texts.writePerson(placeEntry(fingerprint, granted.place));
}
