// Every key that is stored with a person, wherever it is used: listed for that person alone, who alone can delete it.
import { type AccountLink, fingerprintIn, isKeyProperty, keyProperty, readKey } from '../accounts/account';
import { hintOf } from '../accounts/key-hint';
import { isOn, placeEntry, placesOf } from '../accounts/places';
import type { Plan } from '../accounts/plan';
import { StoredState } from '../datasets/stored-state';
import type { Ports, TextStore } from '../ports';
import type { Texts } from '../stored-texts';
import { disconnectAccount } from './disconnect';
import { locked } from './locked';

export interface OwnKey {
  readonly fingerprint: string;
  /** `••••wxyz` */
  readonly keyHint: string;
  readonly plan: Plan | undefined;
  /** The spreadsheets that it was switched on in; `name` is blank where it isn't known. */
  readonly places: readonly { readonly id: string; readonly name: string; readonly isHere: boolean }[];
}

/** `person`: the texts of the person at the keyboard, whosever spreadsheet this is. */
export function ownKeysIn(person: Texts, spreadsheetId: string): OwnKey[] {
  return Object.keys(person)
    .filter(isKeyProperty)
    .map(property => {
      const fingerprint = fingerprintIn(property);
      const key = readKey(person, fingerprint);
      return {
        fingerprint,
        keyHint: key ? hintOf(key.key).slice(-8) : '••••',
        plan: key?.plan,
        places: placesOf(fingerprint, person)
          .filter(place => isOn(place) && place.storage === 'owner')
          .map(({ id, name }) => ({ id, name, isHere: id === spreadsheetId })),
      };
    });
}

/**
 * From wherever the person is. Formulas that used it say what happened. Its places count as before for an hour, because some of
 * them may have made calls that they couldn't report.
 */
export function deleteOwnKey(
  fingerprint: string,
  store: TextStore,
  ports: Ports,
  state = new StoredState(ports),
  isKept?: (property: string) => boolean,
): void {
  const isThis = (link: AccountLink) => link.storage === 'owner' && link.fingerprint === fingerprint;
  const here = () => [...state.accounts.links].filter(([, link]) => isThis(link)).map(([name]) => name);
  const isMine = state.accounts.keyOf({ storage: 'owner', fingerprint }) !== undefined;
  if (isMine) for (const name of here()) disconnectAccount(name, ports, state, isKept);
  locked(ports, state, () => {
    const nowMillis = ports.clock.nowMillis();
    const ended = placesOf(fingerprint, store.readAll())
      .filter(place => isOn(place) && place.storage === 'owner')
      .map(place => placeEntry(fingerprint, { ...place, endedMillis: nowMillis }));
    if (ended.length > 0) store.write(Object.assign({}, ...ended));
    store.remove([keyProperty(fingerprint)]);
  });
  state.readAgain();
}
