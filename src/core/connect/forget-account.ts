// What is removed of an account: its key, and every table of it that this spreadsheet or its owner's cache holds.

import { keyProperty, linkProperty, linksIn, otherNameOf, readKey, storeOf } from '../accounts/account';
import { accountFailureKey } from '../cache/cache-keys';
import { sharedCache } from '../cache/shared-cache';
import { TableCache } from '../cache/table-cache';
import { dataset, datasetName } from '../dataset';
import { cacheKeysOf, type DatasetRecord, recordProperty, recordsIn } from '../datasets/dataset-record';
import { shared } from '../datasets/dataset-store';
import { lastGoodProperties } from '../datasets/last-good';
import type { Ports } from '../ports';

export function forgetKey(name: string, ports: Ports): void {
  const found = linksIn(ports.spreadsheetStore.readAll()).get(name);
  if (found === undefined) return;
  ports.spreadsheetStore.remove([linkProperty(name)]);
  const isUsedElsewhere = [...linksIn(ports.spreadsheetStore.readAll()).values()].some(
    other => other.fingerprint === found.fingerprint && other.storage === found.storage,
  );
  if (!isUsedElsewhere) storeOf(found.storage, ports).remove([keyProperty(found.fingerprint)]);
}

/** Every table of this name that the spreadsheet holds. */
export function forgetTables(name: string, ports: Ports): void {
  const spreadsheet = ports.spreadsheetStore.readAll();
  const records = recordsOf(name, spreadsheet);
  ports.cache.remove([
    accountFailureKey(name),
    ...records.flatMap(([cacheKey, record]) => [`${cacheKey}!`, ...cacheKeysOf(cacheKey, record)]),
  ]);
  forgetCoins(
    name,
    records.map(([, record]) => record),
    ports,
  );
  const properties = records.flatMap(([cacheKey]) => [
    recordProperty(cacheKey),
    ...lastGoodProperties(cacheKey, spreadsheet),
  ]);
  if (properties.length > 0) ports.spreadsheetStore.remove(properties);
}

/** What the owner's cache shares between spreadsheets. Needs the key, and the records of what was fetched, to find it. */
export function forgetSharedTables(name: string, ports: Ports): void {
  const spreadsheet = ports.spreadsheetStore.readAll();
  const found = linksIn(spreadsheet).get(name);
  if (found?.storage !== 'owner') return;
  const key = readKey(ports.personStore.readAll(), found.fingerprint);
  if (key === undefined) return;
  const names = [name, otherNameOf(name, spreadsheet) ?? name]
    .flatMap(known => recordsOf(known, spreadsheet))
    .map(([, { method, parameters }]) => datasetName(shared(dataset(name, method, parameters))));
  new TableCache(sharedCache(key.secret, ports), ports.compressor).forget(names);
}

function recordsOf(name: string, spreadsheet: Readonly<Record<string, string>>): [string, DatasetRecord][] {
  return [...recordsIn(spreadsheet)].filter(([, record]) => record.name.startsWith(`${name}/`));
}

/** What one call for all coins brought has no records of its own. */
function forgetCoins(name: string, records: readonly DatasetRecord[], ports: Ports): void {
  const coins = records.flatMap(record => record.coins ?? []);
  const sets = coins.map(currency => dataset(name, 'getHistoricalCurrency', { currency }));
  if (sets.length > 0) new TableCache(ports.cache, ports.compressor).forget(sets.map(datasetName));
}
