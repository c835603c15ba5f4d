// Who connects or disconnects: a key belongs to a person, and only that person replaces or deletes it.
import type { AccountLink } from '../accounts/account';
import { placeProperty } from '../accounts/places';
import type { StoredState } from '../datasets/stored-state';

export interface Clicker {
  /** Of the spreadsheet. */
  readonly isOwner: boolean;
  readonly spreadsheetName: string;
}

export const owningClicker: Clicker = { isOwner: true, spreadsheetName: '' };

/** Another person's. Version 0.1.0 didn't write down who keeps a key with a spreadsheet. */
export function isOfAnotherPerson(
  link: AccountLink,
  { isOwner }: Clicker,
  { accounts, texts }: StoredState,
  spreadsheetId: string,
): boolean {
  if (isOwner) return false;
  if (link.storage === 'owner') return accounts.keyOf(link) === undefined;
  return link.part !== undefined && !(placeProperty(link.fingerprint, spreadsheetId) in texts.person);
}
