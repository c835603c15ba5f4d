// Ends what a person's store says of this spreadsheet, once the spreadsheet itself no longer uses the key.
import { placeProperty, placesAt } from '../accounts/places';
import { decodeLedger, joinLedgers, ledgerProperty } from '../budget/call-ledger';
import type { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';

/** The keys that have a place here, but no account. */
export function staleFingerprints({ accounts, texts }: StoredState, ports: Ports): string[] {
  const used = [...accounts.links.values()].map(({ fingerprint }) => fingerprint);
  return placesAt(ports.spreadsheetId(), texts.person).filter(fingerprint => !used.includes(fingerprint));
}

/** Under both locks, after the spreadsheet's store was saved. */
export function endStalePlaces(state: StoredState, ports: Ports): void {
  for (const fingerprint of staleFingerprints(state, ports)) endPlace(fingerprint, state, ports);
}

/** Its calls of the hour stay on record, so that the others know them. */
function endPlace(fingerprint: string, { texts }: StoredState, ports: Ports): void {
  const id = ports.spreadsheetId();
  const copy = texts.spreadsheet[ledgerProperty(fingerprint)];
  const property = ledgerProperty(fingerprint, id);
  if (copy !== undefined) {
    const nowMillis = ports.clock.nowMillis();
    const reported = texts.person[property];
    const ledger = decodeLedger(copy, nowMillis);
    const all = reported === undefined ? ledger : joinLedgers(decodeLedger(reported, nowMillis), ledger);
    if (!texts.writePerson({ [property]: JSON.stringify(all) })) return;
  }
  texts.removePerson([placeProperty(fingerprint, id)]);
}
