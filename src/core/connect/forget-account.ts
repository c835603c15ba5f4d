// Removes an account: its key, and its tables in this spreadsheet and in its owner's cache.
import { type AccountLink, keyProperty, linkProperty } from '../accounts/account';
import { isOn, placesOf } from '../accounts/places';
import { countedMillis, leftProperty } from '../budget/call-ledger';
import { accountFailureKey } from '../cache/cache-keys';
import { sharedCache } from '../cache/shared-cache';
import { TableCache } from '../cache/table-cache';
import { type Dataset, datasetName } from '../dataset';
import { sharedDataset } from '../datasets/aliases';
import { historyOf } from '../datasets/coin-histories';
import { cacheKeysOf, type DatasetRecord, datasetOfRecord, recordProperty } from '../datasets/dataset-record';
import { derivedNamesOf, forgetDerived } from '../datasets/derived-names';
import { lastGoodProperties } from '../datasets/last-good';
import type { StoredState } from '../datasets/stored-state';
import { zoneProperty } from '../datasets/zone-of-spreadsheet';
import type { Ports } from '../ports';

/** What became of an account's key. */
export type KeyLeft =
  | 'deleted'
  /** Another account of this spreadsheet, or another spreadsheet of this person, uses it. */
  | 'used elsewhere'
  /** It is stored with another person, who alone can delete it. */
  | "another person's";

/** The link, and the key unless something else uses it. `next`: what the account is connected with instead. */
export function forgetKey(
  name: string,
  next: AccountLink | undefined,
  state: StoredState,
  ports: Ports,
): KeyLeft {
  const { accounts, texts } = state;
  const link = accounts.links.get(name);
  if (link === undefined) return 'deleted';
  const { storage, fingerprint } = link;
  state.drop([linkProperty(name)]);
  if (accounts.links.size === 0) state.drop([zoneProperty]);
  const others = [...accounts.links.values(), ...(next ? [next] : [])];
  const isSame = (other: AccountLink) => other.fingerprint === fingerprint && other.storage === storage;
  if (others.some(isSame)) return 'used elsewhere';
  if (storage === 'document') {
    state.drop([keyProperty(fingerprint)]);
    return 'deleted';
  }
  if (accounts.keyOf(link) === undefined) {
    const untilMillis = ports.clock.nowMillis() + countedMillis;
    texts.put({ [leftProperty(fingerprint)]: String(untilMillis) });
    return "another person's";
  }
  const isUsed = placesOf(fingerprint, texts.person).some(
    place => isOn(place) && place.storage === 'owner' && place.id !== ports.spreadsheetId(),
  );
  if (isUsed) return 'used elsewhere';
  texts.removePerson([keyProperty(fingerprint)]);
  return 'deleted';
}

/** Every table of this name that the spreadsheet holds: the cache at once, the properties with the state's next save. */
export function forgetTables(name: string, state: StoredState, ports: Ports): void {
  const records = recordsOf(name, state);
  // Nothing was ever fetched or noted in a spreadsheet without accounts: a disconnect leaves nothing.
  if (state.records.size === 0 && state.accounts.links.size === 0) return;
  ports.cache.remove([
    accountFailureKey(name),
    ...records.flatMap(([cacheKey, record]) => [`${cacheKey}!`, ...cacheKeysOf(cacheKey, record)]),
  ]);
  const coins = coinsOf(records.map(([, record]) => record));
  const derived = derivedNamesOf(name, state);
  const others = [...coins.map(datasetName), ...derived];
  if (others.length > 0) new TableCache(ports.cache, ports.compressor).forget(others);
  forgetDerived(derived, state);
  const { spreadsheet } = state.texts;
  state.drop(
    records.flatMap(([cacheKey]) => [recordProperty(cacheKey), ...lastGoodProperties(cacheKey, spreadsheet)]),
  );
}

/** What the owner's cache shares between spreadsheets. Needs the key, and the records of what was fetched, to find it. */
export function forgetSharedTables(name: string, state: StoredState, ports: Ports): void {
  const { accounts } = state;
  const found = accounts.links.get(name);
  const key = found?.storage === 'owner' ? accounts.keyOf(found) : undefined;
  const names = [name, accounts.otherNameOf(name) ?? name];
  const records = names.flatMap(known => recordsOf(known, state)).map(([, record]) => record);
  if (key === undefined || records.length === 0) return;
  const datasets = [...records.map(datasetOfRecord), ...coinsOf(records)].map(sharedDataset);
  const shared = new TableCache(sharedCache(key.secret, ports), ports.compressor);
  shared.forget([...new Set(datasets.map(datasetName))]);
}

function recordsOf(name: string, state: StoredState): [string, DatasetRecord][] {
  return [...state.records].filter(([, record]) => record.name.startsWith(`${name}/`));
}

/** Coins of one call for all have no records of their own. */
function coinsOf(records: readonly DatasetRecord[]): Dataset[] {
  return records.flatMap(record => {
    const { account } = datasetOfRecord(record);
    return (record.coins ?? []).map(coin => historyOf(account, coin));
  });
}
