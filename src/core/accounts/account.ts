// A connected CoinTracking key with a name. Where the key is stored decides whose formulas may use it:
//
// - with a person: one record a key. A spreadsheet only says which of its owner's keys it uses, so the owner's other
//   spreadsheets don't show the account by themselves.
// - with the spreadsheet, if a person chooses so: everyone who can edit it.
import type { Credentials } from '../api/sign-request';
import { parseJson } from '../json';
import type { Hmac } from '../ports';
import type { Texts } from '../stored-texts';
import { isPlan, type Plan } from './plan';

export const defaultAccount = 'default';

export type Storage = 'owner' | 'document';

export interface KeyRecord extends Credentials {
  readonly plan: Plan;
  /** In how many other places the key is used that share no store with this one; the person says so. */
  readonly otherUses?: number;
}

/** What a spreadsheet stores about an account: which key it has, and where that key is stored. */
export interface AccountLink {
  readonly storage: Storage;
  readonly fingerprint: string;
  /** Of a key kept with the spreadsheet: the calls an hour that are for this spreadsheet; absent: all of them. */
  readonly part?: number;
  /** Until then fewer, because other places may have spent them. */
  readonly firstPart?: number;
  readonly fullFromMillis?: number;
}

export function partAt(
  { part, firstPart, fullFromMillis = 0 }: AccountLink,
  nowMillis: number,
): number | undefined {
  return nowMillis < fullFromMillis ? (firstPart ?? part) : part;
}

export interface Account extends AccountLink, KeyRecord {
  readonly name: string;
  /** The alias: formulas may call the default account by its own name or `default`. */
  readonly otherName: string | undefined;
}

const linkPrefix = 'ct.account.';
const keyPrefix = 'ct.key.';
/** The name of the account that formulas mean when they name none; absent while one is called `default` itself. */
export const defaultProperty = 'ct.default';

export const linkProperty = (name: string): string => `${linkPrefix}${name}`;
export const keyProperty = (fingerprint: string): string => `${keyPrefix}${fingerprint}`;
export const isKeyProperty = (property: string): boolean => property.startsWith(keyPrefix);
export const fingerprintIn = (keyPropertyName: string): string => keyPropertyName.slice(keyPrefix.length);

/** Short and one-way: it identifies a key without revealing it. */
export function fingerprintOf(key: string, hmac: Hmac): string {
  return hmac.sha512Hex(key, 'cointracking key').slice(0, 16);
}

/** The accounts switched on in a spreadsheet, by name. */
export function linksIn(spreadsheet: Texts): Map<string, AccountLink> {
  const links = new Map<string, AccountLink>();
  for (const [property, text] of Object.entries(spreadsheet)) {
    if (!property.startsWith(linkPrefix)) continue;
    const value = parseJson(text) as Partial<AccountLink> | undefined;
    if (typeof value?.fingerprint !== 'string') continue;
    links.set(property.slice(linkPrefix.length), {
      ...value,
      storage: value.storage === 'document' ? 'document' : 'owner',
      fingerprint: value.fingerprint,
    });
  }
  return links;
}

export function readKey(texts: Texts, fingerprint: string): KeyRecord | undefined {
  const record = parseJson(texts[keyProperty(fingerprint)]) as Partial<KeyRecord> | undefined;
  const isWhole = typeof record?.key === 'string' && typeof record.secret === 'string' && isPlan(record.plan);
  return isWhole ? (record as KeyRecord) : undefined;
}

/** Blank while none is connected, or the default one is gone: no other account takes its place by itself. */
export function defaultNameIn(spreadsheet: Texts): string {
  const links = linksIn(spreadsheet);
  const names = [defaultAccount, spreadsheet[defaultProperty] ?? ''];
  return names.find(name => links.has(name)) ?? '';
}

/** The other one of the default account's two names; tables may be stored under both. */
export function otherNameOf(name: string, spreadsheet: Texts): string | undefined {
  return name !== defaultAccount && name === defaultNameIn(spreadsheet) ? defaultAccount : undefined;
}
