// The stored accounts: which are connected, their keys and the ledgers of those keys.
import { CoinTrackingError } from '../errors';
import type { StoredTexts } from '../stored-texts';
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
import { demoAccount } from './demo-account';
import { type KeyHour, readKeyHour } from './key-hour';

export class StoredAccounts {
  constructor(
    private readonly texts: StoredTexts,
    private readonly spreadsheetId: () => string,
  ) {}

  /** The accounts connected in this spreadsheet, by name. */
  get links(): ReadonlyMap<string, AccountLink> {
    return linksIn(this.texts.spreadsheet);
  }

  /**
   * The default one first, the others by name: stores keep no order. A key that was connected under two names is one account,
   * or sums over all accounts would count it twice.
   */
  get names(): string[] {
    const { links, defaultName } = this;
    const inOrder = [...links].sort(
      ([a], [b]) => Number(b === defaultName) - Number(a === defaultName) || (a < b ? -1 : 1),
    );
    const byKey = new Map([...inOrder].reverse().map(([name, { fingerprint }]) => [fingerprint, name]));
    return inOrder.map(([name]) => name).filter(name => byKey.get(links.get(name)!.fingerprint) === name);
  }

  /** Blank while none is connected, or the default one is gone. */
  get defaultName(): string {
    return defaultNameIn(this.texts.spreadsheet);
  }

  otherNameOf(name: string): string | undefined {
    return otherNameOf(name, this.texts.spreadsheet);
  }

  /** Whether the demo account is meant. An account that was connected under its name before there was one wins. */
  isDemo(name: string): boolean {
    return name === demoAccount && !this.links.has(name);
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

  /** What the key's places have spent of the hour, seen from here. */
  hourOf(link: AccountLink, nowMillis: number): KeyHour {
    const { texts } = this;
    const key = this.keyOf(link);
    return readKeyHour(link, key, this.spreadsheetId(), texts.spreadsheet, () => texts.person, nowMillis);
  }
}
