// Which requests serve the datasets that formulas want: for a cell the request behind one dataset, for a refresh all of them
// with what they cost.
import { defaultAccount } from '../accounts/account';
import type { Caller } from '../budget/caller';
import { freshMillis } from '../cache/freshness';
import type { TableCache } from '../cache/table-cache';
import { type Dataset, datasetName } from '../dataset';
import { aliasOf } from '../datasets/aliases';
import { allCoins, coinOf, isAllCoins, isCoinHistory } from '../datasets/coin-histories';
import { type DatasetRecord, datasetOfRecord } from '../datasets/dataset-record';
import type { StoredState } from '../datasets/stored-state';
import { KnownNames } from './known-names';
import { meantDataset } from './meant-dataset';

/** So many coins are cheaper one by one. */
const fewCoins = 2;
/** As long as the cache may keep the histories of one call for all. After that, formulas may no longer read them all. */
const usedMillis = 21_600_000;
/** After an answer for all that was too large or failed, coins are fetched one by one for a day. */
const refusedMillis = 86_400_000;

/**
 * A younger table isn't fetched again. A person who refreshes twice in a row doesn't need the same data twice. A schedule runs
 * every hour, give or take some seconds, and a table that is about to turn stale must not wait for its next run.
 */
export const youngForPersonMillis = 300_000;
const youngMillis = { person: youngForPersonMillis, schedule: freshMillis - 60_000 };

export type Refresher = Exclude<Caller, 'formula'>;

export interface WantedDataset {
  readonly dataset: Dataset;
  /** How many cells show it. */
  readonly cells: number;
}

export interface PlannedFetch extends WantedDataset {
  /** There is no table, or it isn't young enough. */
  readonly isDue: boolean;
  /** 0: it isn't due, or not for this person to fetch. */
  readonly calls: number;
  /** The same where it is fetched although it isn't due. */
  readonly price: number;
  /** 0: never. */
  readonly fetchedAtMillis: number;
  /** The key isn't available here, but formulas may have it: they fetch this when they recalculate. */
  readonly byFormulas: boolean;
}

export interface Foresight {
  /** Datasets that are wanted at the same moment. */
  readonly alsoWanted?: readonly Dataset[];
  /** Foreseen: histories that other formulas read. Called only if nothing else has decided. */
  readonly foreseenHistories?: () => readonly Dataset[];
}

/** The dataset itself, or the call for all coins where more than two coins are foreseeable. */
export function requestFor(
  wanted: Dataset,
  { alsoWanted = [], foreseenHistories = () => [] }: Foresight,
  state: StoredState,
  nowMillis: number,
): Dataset {
  if (!isCoinHistory(wanted)) return wanted;
  const all = allCoins(wanted);
  const record = state.recordOf(all);
  if (isRefused(record, nowMillis)) return wanted;
  const ageMillis = nowMillis - (record.fetchedAtMillis ?? Number.NEGATIVE_INFINITY);
  // The call for all was at most an hour ago, and the cache has lost this coin since: a call for this coin is enough.
  if (ageMillis < freshMillis) return wanted;
  if (ageMillis < usedMillis) return all;
  const known = [...alsoWanted, ...recentHistories(state, nowMillis)];
  const isMany = areManyCoins(wanted, known) || areManyCoins(wanted, [...known, ...foreseenHistories()]);
  return isMany ? all : wanted;
}

function isRefused({ backOff }: DatasetRecord, nowMillis: number): boolean {
  return nowMillis - (backOff?.sinceMillis ?? 0) < refusedMillis;
}

/** Of a formula whose coins only a table says: the call for all, or where that is refused the coins that were read before. */
export function historiesToRefresh(all: Dataset, state: StoredState, nowMillis: number): Dataset[] {
  if (!isRefused(state.recordOf(all), nowMillis)) return [all];
  return [...state.records.values()]
    .map(datasetOfRecord)
    .filter(history => isCoinHistory(history) && history.account === all.account);
}

export function planFetches(
  wanted: readonly WantedDataset[],
  caller: Refresher,
  state: StoredState,
  cache: TableCache,
  nowMillis: number,
): PlannedFetch[] {
  const known = new KnownNames(state, cache, nowMillis);
  const meant = merged(wanted.map(one => ({ ...one, dataset: meantDataset(one.dataset, state, known) })));
  const isOfDemo = ({ dataset }: WantedDataset) => state.accounts.isDemo(dataset.account);
  const connected = meant.filter(({ dataset }) => isConnected(dataset, state));
  const requests = withAllCoins(withoutAliases(connected, state), state, nowMillis);
  const cachedAt = cachedAtMillis(
    requests.map(({ dataset }) => dataset),
    state,
    cache,
  );
  const called = requests.map((request, index): PlannedFetch => {
    const record = state.recordOf(request.dataset);
    const isDue = (cachedAt[index] ?? 0) <= nowMillis - youngMillis[caller];
    const byFormulas = isDue && !isKeyHere(request.dataset, state);
    const price = byFormulas ? 0 : (record.windows?.length ?? 1);
    return {
      ...request,
      isDue,
      calls: isDue ? price : 0,
      price,
      fetchedAtMillis: cachedAt[index] ?? record.fetchedAtMillis ?? 0,
      byFormulas,
    };
  });
  return [...called, ...meant.filter(isOfDemo).map(one => plannedDemo(one, state, nowMillis))];
}

/** Formulas make it themselves when they recalculate, and until the day is over it is the same. */
function plannedDemo(wanted: WantedDataset, state: StoredState, nowMillis: number): PlannedFetch {
  const { fetchedAtMillis = 0 } = state.recordOf(wanted.dataset);
  const isDue = !state.hasFreshRecord(wanted.dataset, nowMillis);
  return { ...wanted, isDue, calls: 0, price: 0, fetchedAtMillis, byFormulas: true };
}

function merged(requests: readonly WantedDataset[]): WantedDataset[] {
  const byName = new Map<string, WantedDataset>();
  for (const request of requests) {
    const name = datasetName(request.dataset);
    byName.set(name, { ...request, cells: request.cells + (byName.get(name)?.cells ?? 0) });
  }
  return [...byName.values()];
}

/** Whether a dataset is cached and too young to be fetched again. */
export function isYoung(
  dataset: Dataset,
  caller: Refresher,
  state: StoredState,
  cache: TableCache,
  nowMillis: number,
): boolean {
  const [cachedMillis = 0] = cachedAtMillis([dataset], state, cache);
  return cachedMillis > nowMillis - youngMillis[caller];
}

function areManyCoins(wanted: Dataset, others: readonly Dataset[]): boolean {
  const ofAccount = others.filter(
    other => other.method === wanted.method && other.account === wanted.account,
  );
  if (ofAccount.some(isAllCoins)) return true;
  return new Set([wanted, ...ofAccount].map(coinOf)).size > fewCoins;
}

/** Histories that formulas have read one by one. */
function recentHistories(state: StoredState, nowMillis: number): Dataset[] {
  return [...state.records.values()]
    .filter(({ fetchedAtMillis = 0 }) => nowMillis - fetchedAtMillis < usedMillis)
    .map(datasetOfRecord)
    .filter(isCoinHistory);
}

/** When each was fetched. A call for all coins has no cache entry, only one a coin: its record says when. */
function cachedAtMillis(
  datasets: readonly Dataset[],
  state: StoredState,
  cache: TableCache,
): (number | undefined)[] {
  const cached = cache.fetchedAt(datasets);
  return datasets.map((dataset, index) =>
    isAllCoins(dataset) ? state.recordOf(dataset).fetchedAtMillis : cached[index],
  );
}

function isConnected({ account }: Dataset, { accounts }: StoredState): boolean {
  return accounts.links.has(account === defaultAccount ? accounts.defaultName : account);
}

/** Costs reading the person's store and asking who the person is, so only where a call is due. */
function isKeyHere({ account }: Dataset, { accounts }: StoredState): boolean {
  return accounts.keyOf(accounts.requireLink(account)) !== undefined;
}

/** The default account's two names give one dataset. */
function withoutAliases(requests: readonly WantedDataset[], { accounts }: StoredState): WantedDataset[] {
  const kept = new Map<string, WantedDataset>();
  for (const request of requests) {
    const { name } = accounts.requireLink(request.dataset.account);
    const alias = aliasOf(request.dataset, { name, otherName: accounts.otherNameOf(name) });
    const known = alias && kept.get(datasetName(alias));
    if (known) kept.set(datasetName(known.dataset), { ...known, cells: known.cells + request.cells });
    else kept.set(datasetName(request.dataset), request);
  }
  return [...kept.values()];
}

function withAllCoins(
  requests: readonly WantedDataset[],
  state: StoredState,
  nowMillis: number,
): WantedDataset[] {
  const alsoWanted = requests.map(({ dataset }) => dataset);
  const merged = new Map<string, WantedDataset>();
  for (const request of requests) {
    const all = allCoins(request.dataset);
    const { fetchedAtMillis, backOff } = state.recordOf(all);
    const hasServed = fetchedAtMillis !== undefined && backOff === undefined;
    const dataset =
      isCoinHistory(request.dataset) && hasServed
        ? all
        : requestFor(request.dataset, { alsoWanted }, state, nowMillis);
    const known = merged.get(datasetName(dataset));
    merged.set(datasetName(dataset), {
      ...request,
      dataset,
      cells: request.cells + (known?.cells ?? 0),
    });
  }
  return [...merged.values()];
}
