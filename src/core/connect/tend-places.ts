// What the person's own stores can do for their keys when the person opens the sidebar: say that this spreadsheet is one of a
// key's places, report calls that its cells couldn't, and end a place that another editor has switched off.
import type { AccountLink } from '../accounts/account';
import { isOn, nextSince, type Place, placeEntry, placesOf } from '../accounts/places';
import { ledgerProperty } from '../budget/call-ledger';
import type { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import { endStalePlaces, staleFingerprints } from './end-places';
import { locked } from './locked';

export function tendPlaces(spreadsheetName: () => string, state: StoredState, ports: Ports): void {
  const isDue = () => duties(state, ports);
  const { report, end } = isDue();
  if (report.length + end.length === 0) return;
  locked(ports, state, () => {
    for (const link of isDue().report) reportCalls(link, spreadsheetName(), state, ports);
    state.save();
    endStalePlaces(state, ports);
  });
}

function duties(state: StoredState, ports: Ports) {
  const { accounts, texts } = state;
  const id = ports.spreadsheetId();
  const links = [...accounts.links.values()];
  const report = links.filter(link => {
    if (link.storage !== 'owner' || accounts.keyOf(link) === undefined) return false;
    const places = placesOf(link.fingerprint, texts.person).filter(isOn);
    const { knows = [] } = accounts.hourOf(link, ports.clock.nowMillis()).own;
    const isKnown = places.some(place => place.id === id && place.storage === 'owner');
    const hasCopy = ledgerProperty(link.fingerprint) in texts.spreadsheet;
    return !isKnown || hasCopy || places.some(({ sinceMillis }) => !knows.includes(sinceMillis));
  });
  return { report, end: staleFingerprints(state, ports) };
}

function reportCalls(link: AccountLink, name: string, { accounts, texts }: StoredState, ports: Ports): void {
  const { fingerprint } = link;
  const id = ports.spreadsheetId();
  const nowMillis = ports.clock.nowMillis();
  const { own } = accounts.hourOf(link, nowMillis);
  const all = placesOf(fingerprint, texts.person);
  const before = all.find(place => place.id === id && isOn(place));
  const sinceMillis = before?.sinceMillis ?? nextSince(all, nowMillis);
  const place: Place = { id, name, storage: 'owner', sinceMillis };
  const knows = [...new Set([...all.filter(isOn).map(known => known.sinceMillis), sinceMillis])];
  const done = texts.writePerson({
    [ledgerProperty(fingerprint, id)]: JSON.stringify({ ...own, knows }),
    ...placeEntry(fingerprint, place),
  });
  if (done) texts.drop([ledgerProperty(fingerprint)]);
}
