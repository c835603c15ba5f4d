// What a person enters to connect an account, checked field by field before anything is stored.

import { defaultAccount, type KeyRecord, type Storage } from '../accounts/account';
import { isDemoName } from '../accounts/demo-account';
import { isPlan } from '../accounts/plan';
import { CoinTrackingError, type ConnectField, type ConnectProblem } from '../errors';
import { readPasted } from './pasted-key';

export interface ConnectRequest {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
  readonly account?: string;
  readonly storage?: string;
  /** In how many places the key is used that share no store with this one. */
  readonly otherUses?: number | string;
}

export interface Connection {
  readonly name: string;
  readonly record: KeyRecord;
  readonly storage: Storage;
}

/** Throws CONNECT_INVALID, which names the field. */
export function parseConnectRequest(request: ConnectRequest): Connection {
  return {
    name: accountName(request.account),
    record: keyRecord(request),
    storage: storageOf(request.storage),
  };
}

export function accountName(given: unknown): string {
  const name = given === undefined || given === null ? '' : String(given).trim();
  if (name === '') return defaultAccount;
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N} _.-]{0,38}[\p{L}\p{N}])?$/u.test(name)) {
    throw invalid('account', 'not-a-name');
  }
  return name;
}

/** Nobody's account can have the demo account's name. Throws CONNECT_INVALID. */
export function requireNotDemo(name: string): void {
  if (isDemoName(name)) throw invalid('account', 'name-of-demo');
}

function keyRecord({ apiKey, apiSecret, plan, otherUses }: ConnectRequest): KeyRecord {
  const { key, secret } = keyPair(apiKey, apiSecret);
  const planName = String(plan ?? '')
    .trim()
    .toUpperCase();
  if (planName === 'FREE') throw invalid('plan', 'free-plan');
  if (!isPlan(planName)) throw invalid('plan', 'unknown-plan');
  const others = parseOtherUses(otherUses);
  return { key, secret, plan: planName, ...(others > 0 && { otherUses: others }) };
}

/** Each from its own field, or from where it is marked as what it is. */
function keyPair(apiKey: unknown, apiSecret: unknown): { readonly key: string; readonly secret: string } {
  const [first, second] = [readPasted(apiKey), readPasted(apiSecret)];
  const key = first.key ?? (second.key && first.plain === '' ? second.key : first.plain);
  const secret = second.secret ?? (first.secret && second.plain === '' ? first.secret : second.plain);
  if (key === '' && first.secret !== undefined) throw invalid('apiKey', 'swapped');
  if (secret === '' && second.key !== undefined) throw invalid('apiSecret', 'swapped');
  if (secret === '' && first.words > 1) throw invalid('apiKey', 'holds-secret');
  if (key === '' && second.words > 1) throw invalid('apiSecret', 'holds-secret');
  requireKey('apiKey', key);
  requireKey('apiSecret', secret);
  if (key === secret) throw invalid('apiSecret', 'same-as-key');
  return { key, secret };
}

function requireKey(field: ConnectField, text: string): void {
  if (text === '') throw invalid(field, 'empty');
  if (!/^[\x21-\x7e]{8,200}$/.test(text)) throw invalid(field, 'not-a-key');
}

/** Throws CONNECT_INVALID. */
export function parseOtherUses(given: unknown): number {
  const text = String(given ?? '').trim();
  if (text === '') return 0;
  if (!/^\d{1,2}$/.test(text)) throw invalid('otherUses', 'not-a-number');
  return Number(text);
}

function storageOf(given: unknown): Storage {
  if (given === undefined || given === null || given === '' || given === 'owner') return 'owner';
  if (given === 'document') return 'document';
  throw invalid('storage', 'unknown-storage');
}

export function invalid(field: ConnectField, problem: ConnectProblem): CoinTrackingError {
  return new CoinTrackingError({ code: 'CONNECT_INVALID', field, problem });
}
