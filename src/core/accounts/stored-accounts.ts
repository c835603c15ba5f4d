// The stored accounts: which are connected, their keys and the ledgers of those keys.
import { type CallLedger, decodeLedger, joinLedgers, ledgerProperty } from '../budget/call-ledger';
import { CoinTrackingError } from '../errors';
import type { StoredTexts, Texts } from '../stored-texts';
import {
  type Account,
  type AccountLink,
  defaultAccount,
  defaultNameIn,
  type KeyRecord,
  linksIn,
  otherNameOf,
  readKey,
} from './account';

export class StoredAccounts {
  constructor(private readonly texts: StoredTexts) {}

  /** The accounts connected in this spreadsheet, by name. */
  get links(): ReadonlyMap<string, AccountLink> {
    return linksIn(this.texts.spreadsheet);
  }

  /** Blank while none is connected, or the default one is gone. */
  get defaultName(): string {
    return defaultNameIn(this.texts.spreadsheet);
  }

  otherNameOf(name: string): string | undefined {
    return otherNameOf(name, this.texts.spreadsheet);
  }

  /** Throws NOT_CONNECTED. */
  requireLink(name: string): AccountLink & { readonly name: string } {
    const { links } = this;
    const meant = name === defaultAccount ? this.defaultName : name;
    const found = links.get(meant);
    if (found !== undefined) return { ...found, name: meant };
    throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: name, connected: [...links.keys()] });
  }

  /** Throws NOT_CONNECTED or KEY_ELSEWHERE. */
  requireAccount(name: string): Account {
    const link = this.requireLink(name);
    const key = this.keyOf(link);
    if (key === undefined) throw new CoinTrackingError({ code: 'KEY_ELSEWHERE', account: link.name });
    return { otherName: this.otherNameOf(link.name), ...link, ...key };
  }

  /** `undefined`: the key isn't stored with the person who runs this. */
  keyOf({ storage, fingerprint }: AccountLink): KeyRecord | undefined {
    return readKey(storage === 'document' ? this.texts.spreadsheet : this.texts.person, fingerprint);
  }

  ledgerOf(link: AccountLink, nowMillis: number): CallLedger {
    return readLedger(link, this.texts.spreadsheet, () => this.texts.person, nowMillis);
  }
}

/** There is always a ledger beside the key. The spreadsheet has a copy if the key's store could not be written. */
export function readLedger(
  { storage, fingerprint }: AccountLink,
  spreadsheet: Texts,
  person: () => Texts,
  nowMillis: number,
): CallLedger {
  const property = ledgerProperty(fingerprint);
  const besideKey = decodeLedger((storage === 'owner' ? person() : spreadsheet)[property], nowMillis);
  const copy = storage === 'owner' ? spreadsheet[property] : undefined;
  return copy === undefined ? besideKey : joinLedgers(besideKey, decodeLedger(copy, nowMillis));
}
