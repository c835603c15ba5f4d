// One dataset, cold, under the spreadsheet's lock: taken from another spreadsheet, or fetched with one call and saved. The
// caller decides how old a shared table may be and how long the call may take.
import type { Account } from '../accounts/account';
import type { Caller } from '../budget/caller';
import { freshFrom } from '../cache/freshness';
import { TableCache } from '../cache/table-cache';
import { findCoin } from '../coin-names';
import type { Dataset } from '../dataset';
import { aliasOf } from '../datasets/aliases';
import {
  allCoins,
  type CoinTable,
  coinOf,
  isAllCoins,
  requireKnownCoin,
  splitByCoin,
  unknownCoin,
} from '../datasets/coin-histories';
import { DatasetStore } from '../datasets/dataset-store';
import { SharedTables } from '../datasets/shared-tables';
import { StoredState } from '../datasets/stored-state';
import { rememberedZone } from '../datasets/zone-of-spreadsheet';
import { NameIndex } from '../names';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { callDataset, requireNoInterruptedCall } from './call-dataset';
import { makeAndSave } from './demo-table';
import { FailureMemory } from './failure-memory';
import type { FetchStep } from './fetch-step';
import { Permit } from './permit';
import { type Foresight, requestFor } from './plan-fetches';
import { takeShared } from './take-shared';

/** A cell can't wait longer. */
const longestCellCallMillis = 20_000;

export interface FetchOptions extends Foresight {
  readonly timeoutMillis: number;
}

export class DatasetFetcher {
  readonly cache: TableCache;
  readonly store: DatasetStore;
  readonly shared: SharedTables;

  constructor(
    private readonly ports: Ports,
    private readonly caller: Caller,
  ) {
    this.cache = new TableCache(ports.cache, ports.compressor);
    this.store = new DatasetStore(ports, this.cache);
    this.shared = new SharedTables(ports, this.cache);
  }

  readState(): StoredState {
    return new StoredState(this.ports);
  }

  permitFor(dataset: Dataset, state: StoredState): Permit {
    return new Permit(dataset, this.caller, state, this.cache, this.ports);
  }

  /** Throws CoinTrackingError. */
  fetch(wanted: Dataset, options: FetchOptions, state: StoredState): Table {
    if (state.accounts.isDemo(wanted.account)) return this.make(wanted, options, state);
    const step = this.begin(wanted, state);
    step.permit.requireDatasetAllowed();
    requireNoInterruptedCall(wanted, step);
    // Before anything that would be lost if Sheets were slow to answer.
    rememberedZone(state, this.ports);
    return takeShared(wanted, step) ?? callAndSave(wanted, options, step);
  }

  /** A call for all coins costs nothing here, so it serves only who wants many at the same moment. */
  private make(wanted: Dataset, { alsoWanted }: FetchOptions, state: StoredState): Table {
    const { store, ports } = this;
    const nowMillis = ports.clock.nowMillis();
    requireKnownCoin(wanted, state.recordOf(allCoins(wanted)), nowMillis);
    const request = requestFor(wanted, { alsoWanted }, state, nowMillis);
    const table = makeAndSave(request, store, state, ports);
    return request === wanted ? table : tableOfCoin(wanted, splitByCoin(request, table));
  }

  private begin(wanted: Dataset, state: StoredState): FetchStep {
    const { caller, cache, store, shared, ports } = this;
    const permit = this.permitFor(wanted, state);
    const failures = new FailureMemory(permit, state, cache, ports.clock);
    return { caller, permit, failures, state, cache, store, shared, ports };
  }
}

function callAndSave(wanted: Dataset, options: FetchOptions, step: FetchStep): Table {
  const { state } = step;
  const nowMillis = step.ports.clock.nowMillis();
  requireKnownCoin(wanted, state.recordOf(allCoins(wanted)), nowMillis);
  const request = requestFor(wanted, options, state, nowMillis);
  if (!isAllCoins(request)) return fetchOne(request, options.timeoutMillis, step);
  if (!isAllCoins(wanted)) requireNoInterruptedCall(request, step);
  return fetchAllCoins(wanted, options.timeoutMillis, step);
}

function fetchOne(dataset: Dataset, timeoutMillis: number, step: FetchStep): Table {
  const { failures, state, store, shared, ports } = step;
  const { table, account, startedAtMillis, windows } = callDataset(dataset, timeoutMillis, step);
  failures.duringSave(dataset, () => {
    const freshness = freshFrom(ports.clock.nowMillis());
    const isSlow =
      windows !== undefined || freshness.fetchedAtMillis - startedAtMillis > longestCellCallMillis;
    const how = { ...(isSlow && { isSlow }), ...(windows && { windows }) };
    const tables = [dataset, ...usedAlias(dataset, account, state)].map(name => ({ dataset: name, table }));
    const [saved] = store.save(tables, freshness, state, how);
    shared.share([saved!], freshness, account);
  });
  return table;
}

function fetchAllCoins(wanted: Dataset, timeoutMillis: number, step: FetchStep): Table {
  const { failures, state, store, shared, ports } = step;
  const all = allCoins(wanted);
  const { table, account } = callDataset(all, timeoutMillis, step);
  const coins = splitByCoin(all, table);
  failures.duringSave(all, () => {
    const freshness = freshFrom(ports.clock.nowMillis());
    const saved = store.saveCoins(coins, all, freshness, state);
    shared.shareCoins(saved, coins, freshness, account);
  });
  return isAllCoins(wanted) ? table : tableOfCoin(wanted, coins);
}

/** Formulas that name the default account and formulas that don't show the same after a refresh. */
function usedAlias(dataset: Dataset, account: Account, state: StoredState): Dataset[] {
  const alias = aliasOf(dataset, account);
  return alias && state.recordOf(alias).fetchedAtMillis !== undefined ? [alias] : [];
}

function tableOfCoin(wanted: Dataset, coins: readonly CoinTable[]): Table {
  const names = coins.map(coin => coinOf(coin.dataset));
  const meant = findCoin(coinOf(wanted), new NameIndex(names));
  const found = coins.find(coin => coinOf(coin.dataset) === meant);
  if (found) return found.table;
  throw unknownCoin(wanted, names);
}
