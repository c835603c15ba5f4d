// What a person enters to connect an account, checked field by field before anything is stored.
import { CoinTrackingError } from '../errors';
import { defaultAccount, type KeyRecord, type Storage } from './account';
import { isPlan, plans } from './plan';

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
    throw invalid('Account name', 'Use up to 40 letters, digits, spaces, "-", "_" or ".".');
  }
  return name;
}

function keyRecord({ apiKey, apiSecret, plan }: ConnectRequest): KeyRecord {
  const key = pasted('API key', apiKey);
  const secret = pasted('API secret', apiSecret);
  if (key === secret)
    throw invalid('API secret', 'This is the key again. Copy the longer text that stands beside it.');
  const planName = String(plan ?? '')
    .trim()
    .toUpperCase();
  if (planName === 'FREE') {
    throw invalid(
      'Plan',
      'CoinTracking gives the FREE plan no API access. It comes with PRO, EXPERT and UNLIMITED.',
    );
  }
  if (!isPlan(planName)) throw invalid('Plan', `Choose one of ${plans.join(', ')}.`);
  return { key, secret, plan: planName };
}

/** Copied from a web page, so blanks and line breaks around and within it are not part of it. */
function pasted(field: string, given: unknown): string {
  const text = typeof given === 'string' ? given.replace(/\s+/g, '') : '';
  if (text === '') throw invalid(field, 'It is empty. Copy it from cointracking.info, Account ▸ API.');
  if (!/^[\x21-\x7e]{8,200}$/.test(text)) {
    throw invalid(
      field,
      "It doesn't look like one: expected are 8 to 200 letters and digits without spaces.",
    );
  }
  return text;
}

function storageOf(given: unknown): Storage {
  if (given === undefined || given === null || given === '' || given === 'owner') return 'owner';
  if (given === 'document') return 'document';
  throw invalid('Storage', 'Choose "owner" or "document".');
}

export function invalid(field: string, problem: string): CoinTrackingError {
  return new CoinTrackingError({ code: 'CONNECT_INVALID', field, problem });
}
