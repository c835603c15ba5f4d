// What a script knows of each sheet: name and size as it last heard of them. Objects of the same sheet share it, so that one
// knows what another one has changed.
import type { SheetFacts } from '../workbook';
import type { Realm } from './realm';

const known = new WeakMap<Realm, Map<number, SheetFacts>>();

export function learnSheet(realm: Realm, facts: SheetFacts): void {
  const sheets = known.get(realm) ?? new Map<number, SheetFacts>();
  known.set(realm, sheets.set(facts.id, facts));
}

/** Of a range, which may be older than what is known. */
export function learnIfNew(realm: Realm, facts: SheetFacts): void {
  if (known.get(realm)?.get(facts.id) === undefined) learnSheet(realm, facts);
}

export function knownSheet(realm: Realm, sheetId: number): SheetFacts {
  return known.get(realm)!.get(sheetId)!;
}
