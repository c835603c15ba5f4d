// Connecting and disconnecting an account, as a person does it from the sidebar.

import { lifted } from '../budget/back-off';
import { ledgerProperty } from '../budget/call-ledger';
import { readLedger } from '../budget/key-book';
import { accountFailureKey } from '../cache/cache-keys';
import { cacheKeysOf, recordProperty, recordsIn } from '../cache/dataset-record';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import {
  defaultAccount,
  fingerprintOf,
  type KeyRecord,
  keyProperty,
  type Storage,
  storeOf,
  switchesIn,
  switchProperty,
} from './account';
import { isPlan, plans } from './plan';

export interface ConnectRequest {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly plan: string;
  readonly account?: string;
  readonly storage?: string;
}

/** Validates all before it stores anything. Throws CONNECT_INVALID. */
export function connectAccount(request: ConnectRequest, ports: Ports): void {
  const name = accountName(request.account);
  const record = keyRecord(request);
  const storage = storageOf(request.storage);
  const fingerprint = fingerprintOf(record.key, ports.hmac);
  locked(ports, () => {
    // First what can be refused, so that a refusal leaves everything as it was.
    if (!storeOf(storage, ports).write({ [keyProperty(fingerprint)]: JSON.stringify(record) }))
      throw invalid('Account', "Google won't store the key from here. Connect from the sidebar.");
    // Whatever stood under this name is another key's data, or may have been refused for reasons that no longer hold.
    forgetTables(name, ports);
    const previous = switchesIn(ports.spreadsheetStore.readAll()).get(name);
    if (previous && (previous.fingerprint !== fingerprint || previous.storage !== storage))
      forgetKey(name, ports);
    ports.spreadsheetStore.write({ [switchProperty(name)]: JSON.stringify({ storage, fingerprint }) });
    liftBackOff(fingerprint, ports);
  });
}

/** Removes the key and every table. The count of the last hour's calls stays, or connecting again would overrun the limit. */
export function disconnectAccount(account: string | undefined, ports: Ports): void {
  const name = accountName(account);
  locked(ports, () => {
    const connected = [...switchesIn(ports.spreadsheetStore.readAll()).keys()];
    if (!connected.includes(name))
      throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: name, connected });
    forgetKey(name, ports);
    forgetTables(name, ports);
  });
}

function forgetKey(name: string, ports: Ports): void {
  const found = switchesIn(ports.spreadsheetStore.readAll()).get(name);
  if (found === undefined) return;
  ports.spreadsheetStore.remove([switchProperty(name)]);
  const isUsedElsewhere = [...switchesIn(ports.spreadsheetStore.readAll()).values()].some(
    other => other.fingerprint === found.fingerprint && other.storage === found.storage,
  );
  if (!isUsedElsewhere) storeOf(found.storage, ports).remove([keyProperty(found.fingerprint)]);
}

function forgetTables(name: string, ports: Ports): void {
  const records = [...recordsIn(ports.spreadsheetStore.readAll())].filter(([, record]) =>
    record.name.startsWith(`${name}/`),
  );
  ports.cache.remove([
    accountFailureKey(name),
    ...records.flatMap(([cacheKey, record]) => [`${cacheKey}!`, ...cacheKeysOf(cacheKey, record)]),
  ]);
  if (records.length > 0)
    ports.spreadsheetStore.remove(records.map(([cacheKey]) => recordProperty(cacheKey)));
}

/** A key that was refused may be right now that a person has entered it again; a limit stays one. */
function liftBackOff(fingerprint: string, ports: Ports): void {
  const nowMillis = ports.clock.nowMillis();
  const property = ledgerProperty(fingerprint);
  const ledger = readLedger(
    fingerprint,
    ports.spreadsheetStore.readAll(),
    ports.personStore.readAll(),
    nowMillis,
  );
  if (ledger.backOff === undefined || ledger.backOff.failure.code === 'LIMIT_REACHED') return;
  const backOff = lifted(ledger.backOff, nowMillis);
  ports.spreadsheetStore.write({ [property]: JSON.stringify({ ...ledger, backOff }) });
}

/** So that a call under way can't bring back what is being removed. */
function locked(ports: Ports, work: () => void): void {
  if (!ports.lock.tryHold(25_000))
    throw invalid('Account', 'Formulas are fetching data at this moment. Try again in a minute.');
  try {
    work();
  } finally {
    ports.lock.release();
  }
}

function accountName(given: unknown): string {
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

function invalid(field: string, problem: string): CoinTrackingError {
  return new CoinTrackingError({ code: 'CONNECT_INVALID', field, problem });
}
