// Fetched tables for the other spreadsheets of the same owner, and for the account's other name. Where the owner's cache fails,
// nothing is shared, and another spreadsheet spends a call of its own.
import type { Account } from '../accounts/account';
import { renameEntry } from '../cache/entry';
import { type Freshness, freshFrom } from '../cache/freshness';
import { sharedCache } from '../cache/shared-cache';
import { TableCache } from '../cache/table-cache';
import { findCoin } from '../coin-names';
import { type Dataset, datasetName } from '../dataset';
import { NameIndex } from '../names';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { aliasOf, sharedDataset } from './aliases';
import {
  allCoins,
  type CoinTable,
  coinListTable,
  coinOf,
  coinsIn,
  historyOf,
  isAllCoins,
  isCoinHistory,
  unknownCoin,
} from './coin-histories';
import type { SavedEntry } from './dataset-store';
import type { StoredState } from './stored-state';

/** Entries of one person's cache are few: Google keeps 1,000 for all spreadsheets together. */
const maxSharedCoins = 400;

export interface FoundTable {
  readonly table: Table;
  readonly freshness: Freshness;
}

export interface FoundCoins {
  readonly coins: readonly CoinTable[];
  readonly freshness: Freshness;
}

export class SharedTables {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
  ) {}

  share(saved: readonly SavedEntry[], freshness: Freshness, account: Account): void {
    if (account.storage !== 'owner') return;
    const entries: Record<string, string> = {};
    for (const { dataset, entry } of saved) {
      const names = [datasetName(dataset), datasetName(sharedDataset(dataset))] as const;
      Object.assign(entries, renameEntry(entry.entries, ...names));
    }
    this.write(entries, freshness, account);
  }

  /** Shares each coin, and the list of all: a coin that isn't in the list has no history. */
  shareCoins(
    saved: readonly SavedEntry[],
    coins: readonly CoinTable[],
    freshness: Freshness,
    account: Account,
  ): void {
    if (coins.length === 0 || coins.length > maxSharedCoins) return;
    const dataset = allCoins(coins[0]!.dataset);
    const list = this.cache.encode(dataset, coinListTable(coins), freshness);
    if (list) this.share([...saved, { dataset, entry: list }], freshness, account);
  }

  /** Throws ARGUMENT_UNKNOWN for a coin that another spreadsheet's call for all coins didn't bring. */
  find(dataset: Dataset, account: Account, state: StoredState): FoundTable | undefined {
    const alias = aliasOf(dataset, account);
    const found =
      alias && state.hasFreshRecord(alias, this.ports.clock.nowMillis())
        ? this.read(this.cache, [alias])[0]
        : undefined;
    if (found || account.storage !== 'owner') return found;
    const wanted = [dataset, ...(isCoinHistory(dataset) ? [allCoins(dataset)] : [])].map(sharedDataset);
    const [shared, list] = this.read(this.tablesOf(account), wanted);
    if (shared === undefined && list !== undefined) {
      const coins = coinsIn(list.table);
      const coin = findCoin(coinOf(dataset), new NameIndex(coins));
      if (coin === undefined) throw unknownCoin(dataset, coins);
      if (coin !== coinOf(dataset))
        return this.read(this.tablesOf(account), [sharedDataset(historyOf(dataset.account, coin))])[0];
    }
    return shared;
  }

  /** All coins that another spreadsheet's call for all has brought; `undefined` where one of them is missing. */
  findAllCoins(all: Dataset, account: Account): FoundCoins | undefined {
    if (account.storage !== 'owner' || !isAllCoins(all)) return undefined;
    const tables = this.tablesOf(account);
    const [list] = this.read(tables, [sharedDataset(all)]);
    if (list === undefined) return undefined;
    const datasets = coinsIn(list.table).map(coin => historyOf(all.account, coin));
    const found = this.read(tables, datasets.map(sharedDataset));
    const coins = datasets.flatMap((dataset, index) => {
      const table = found[index]?.table;
      return table ? [{ dataset, table }] : [];
    });
    return coins.length === datasets.length ? { coins, freshness: list.freshness } : undefined;
  }

  private write(entries: Record<string, string>, freshness: Freshness, account: Account): void {
    const seconds = Math.floor((freshness.freshUntilMillis - this.ports.clock.nowMillis()) / 1000);
    try {
      if (seconds >= 1) this.tablesOf(account).store(entries, seconds);
    } catch {
      // Another spreadsheet spends a call of its own.
    }
  }

  /** Of each dataset the table, where it is fresh. */
  private read(cache: TableCache, datasets: readonly Dataset[]): (FoundTable | undefined)[] {
    try {
      const looks = cache.look(
        datasets.map(dataset => ({ dataset })),
        this.ports.clock.nowMillis(),
      );
      return looks.map(({ table, isFresh, fetchedAtMillis }) =>
        table !== undefined && isFresh ? { table, freshness: freshFrom(fetchedAtMillis) } : undefined,
      );
    } catch {
      // A cache that can't be read counts as empty.
      return datasets.map(() => undefined);
    }
  }

  private tablesOf(account: Account): TableCache {
    return new TableCache(sharedCache(account.secret, this.ports), this.ports.compressor);
  }
}
