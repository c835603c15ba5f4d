// Where a person's key is used: a record for each spreadsheet in which it was switched on, in that person's store. Whoever may
// make a call reads them first, so a record that is written holds from then on for all.
import { countedMillis } from '../budget/call-ledger';
import { parseJson } from '../json';
import type { Texts } from '../stored-texts';
import type { Storage } from './account';

export interface Place {
  /** The spreadsheet's id. */
  readonly id: string;
  /** The spreadsheet's name; blank: not known. */
  readonly name: string;
  readonly storage: Storage;
  /** When it was switched on. Different for each place of a key, so that it serves as a name. */
  readonly sinceMillis: number;
  /** Switched off from another spreadsheet, which can't know of calls that this one couldn't report. */
  readonly endedMillis?: number;
  /**
   * Of a key kept with the spreadsheet: the calls an hour that it may make, and those it may have made before that. Never less
   * than the spreadsheet's own store says, wherever Google ends an execution that changes both.
   */
  readonly part?: number;
  readonly partBefore?: number;
  readonly partSinceMillis?: number;
}

const prefix = 'ct.place.';

export const placeProperty = (fingerprint: string, id: string): string => `${prefix}${fingerprint}.${id}`;

export function placeEntry(fingerprint: string, { id, ...place }: Place): Record<string, string> {
  return { [placeProperty(fingerprint, id)]: JSON.stringify(place) };
}

/** Also those that have ended. */
export function placesOf(fingerprint: string, person: Texts): Place[] {
  const start = placeProperty(fingerprint, '');
  const places: Place[] = [];
  for (const property in person) {
    if (!property.startsWith(start)) continue;
    const place = parseJson(person[property]) as Partial<Place> | undefined;
    if (typeof place?.sinceMillis !== 'number') continue;
    places.push({ name: '', storage: 'owner', ...place, id: property.slice(start.length) } as Place);
  }
  return places;
}

/** The fingerprints of the keys that have a place in this spreadsheet. */
export function placesAt(id: string, person: Texts): string[] {
  return Object.keys(person).flatMap(property => {
    const dot = property.indexOf('.', prefix.length);
    const isHere = property.startsWith(prefix) && property.slice(dot + 1) === id;
    return isHere ? [property.slice(prefix.length, dot)] : [];
  });
}

export const isOn = ({ endedMillis }: Place): boolean => endedMillis === undefined;

/** A new place's `sinceMillis`. */
export function nextSince(places: readonly Place[], nowMillis: number): number {
  return Math.max(nowMillis, ...places.map(({ sinceMillis }) => sinceMillis + 1));
}

/**
 * The calls an hour that each of `count` places may make without reporting them. Half of the hour is divided like this; the
 * place that asks first and can report its calls gets the other half.
 */
export function shareOf(count: number, formulaLimit: number): number {
  if (count <= 1) return formulaLimit;
  return count > formulaLimit ? 0 : Math.max(1, Math.floor(formulaLimit / (2 * count)));
}

/** Whether a place may have made calls that still count before it could know of another one. */
export function mayNotKnow(knows: readonly number[] | undefined, other: Place, nowMillis: number): boolean {
  return other.sinceMillis > nowMillis - countedMillis && !knows?.includes(other.sinceMillis);
}
