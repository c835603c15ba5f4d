// What a person enters to connect an account, checked field by field before anything is stored.

import { defaultAccount, type KeyRecord, type Storage } from '../accounts/account';
import { isPlan } from '../accounts/plan';
import { CoinTrackingError, type ConnectField, type ConnectProblem } from '../errors';

export interface ConnectRequest {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
  readonly account?: string;
  readonly storage?: string;
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

function keyRecord({ apiKey, apiSecret, plan }: ConnectRequest): KeyRecord {
  const key = pasted('apiKey', apiKey);
  const secret = pasted('apiSecret', apiSecret);
  if (key === secret) throw invalid('apiSecret', 'same-as-key');
  const planName = String(plan ?? '')
    .trim()
    .toUpperCase();
  if (planName === 'FREE') throw invalid('plan', 'free-plan');
  if (!isPlan(planName)) throw invalid('plan', 'unknown-plan');
  return { key, secret, plan: planName };
}

/** Copied from a web page, so blanks and line breaks around and within it are not part of it. */
function pasted(field: ConnectField, given: unknown): string {
  const text = typeof given === 'string' ? given.replace(/\s+/g, '') : '';
  if (text === '') throw invalid(field, 'empty');
  if (!/^[\x21-\x7e]{8,200}$/.test(text)) throw invalid(field, 'not-a-key');
  return text;
}

function storageOf(given: unknown): Storage {
  if (given === undefined || given === null || given === '' || given === 'owner') return 'owner';
  if (given === 'document') return 'document';
  throw invalid('storage', 'unknown-storage');
}

export function invalid(field: ConnectField, problem: ConnectProblem): CoinTrackingError {
  return new CoinTrackingError({ code: 'CONNECT_INVALID', field, problem });
}
