// One dataset, cold, under the spreadsheet's lock: taken from another spreadsheet, or asked for with one call, and saved. For
// whom it is fetched decides how old it may be and how long the call may take.
import type { Account } from '../accounts/account';
import type { ReservedCall } from '../accounts/key-ledger';
import { lifted } from '../budget/back-off';
import type { Caller } from '../budget/caller';
import { type Freshness, freshFrom, freshMillis } from '../cache/freshness';
import { TableCache } from '../cache/table-cache';
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
import { CoinTrackingError, failureOf } from '../errors';
import type { Ports } from '../ports';
import { joinTables } from '../tables/join-tables';
import type { Table } from '../tables/table';
import { FailureMemory } from './failure-memory';
import { fetchTable, fetchTableInWindows, type Sender } from './fetch-table';
import { labelOf, Permit } from './permit';
import { type Foresight, requestFor } from './plan-fetches';
import { canBeWindowed } from './windows';

/** A cell can't wait longer. */
const longestCellCallMillis = 20_000;

/** How old a table may be that another spreadsheet has fetched. A refresh wants a new one, a schedule not twice the same. */
const acceptedAgeMillis: Record<Caller, number> = { formula: freshMillis, schedule: 300_000, person: 0 };

export interface FetchOptions extends Foresight {
  readonly timeoutMillis: number;
}

interface Fetched {
  readonly table: Table;
  readonly reserved: ReservedCall;
  /** Where the windows of time begin that it came in. */
  readonly windows?: readonly number[];
}

export class DatasetFetcher {
  readonly cache: TableCache;
  readonly store: DatasetStore;
  readonly shared: SharedTables;
  private readonly failures: FailureMemory;

  constructor(
    private readonly ports: Ports,
    private readonly caller: Caller,
  ) {
    this.cache = new TableCache(ports.cache, ports.compressor);
    this.store = new DatasetStore(ports, this.cache);
    this.shared = new SharedTables(ports, this.cache);
    this.failures = new FailureMemory(this.cache, ports.clock);
  }

  readState(): StoredState {
    return new StoredState(this.ports);
  }

  permitFor(dataset: Dataset, state: StoredState): Permit {
    return new Permit(dataset, this.caller, state, this.cache, this.ports);
  }

  fetch(wanted: Dataset, options: FetchOptions, state: StoredState): Table {
    const permit = this.permitFor(wanted, state);
    permit.requireDatasetAllowed();
    this.requireNoInterruptedCall(wanted, permit, state);
    const shared = this.takeShared(wanted, permit, state);
    if (shared !== undefined) return shared;
    const nowMillis = this.ports.clock.nowMillis();
    requireKnownCoin(wanted, state.recordOf(allCoins(wanted)), nowMillis);
    const request = requestFor(wanted, options, state, nowMillis);
    if (!isAllCoins(request)) return this.fetchOne(request, permit, options.timeoutMillis, state);
    if (!isAllCoins(wanted)) this.requireNoInterruptedCall(request, permit, state);
    return this.fetchAllCoins(wanted, permit, options.timeoutMillis, state);
  }

  /** Of another spreadsheet of the same owner, or of the account's other name, where that is young enough. */
  private takeShared(wanted: Dataset, permit: Permit, state: StoredState): Table | undefined {
    const maxAgeMillis = acceptedAgeMillis[this.caller];
    if (maxAgeMillis === 0) return undefined;
    const account = state.accounts.requireAccount(wanted.account);
    const isYoung = ({ fetchedAtMillis }: Freshness) =>
      this.ports.clock.nowMillis() - fetchedAtMillis < maxAgeMillis;
    if (isAllCoins(wanted)) {
      const found = this.shared.findAllCoins(wanted, account);
      if (found === undefined || !isYoung(found.freshness)) return undefined;
      this.saving(wanted, permit, state, () =>
        this.store.saveCoins(found.coins, wanted, found.freshness, state),
      );
      return joinTables(found.coins.map(({ table }) => table));
    }
    const found = this.shared.find(wanted, account, state);
    if (found === undefined || !isYoung(found.freshness)) return undefined;
    this.saving(wanted, permit, state, () =>
      this.store.save([{ dataset: wanted, table: found.table }], found.freshness, state),
    );
    return found.table;
  }

  private fetchOne(dataset: Dataset, permit: Permit, timeoutMillis: number, state: StoredState): Table {
    const startMillis = this.ports.clock.nowMillis();
    const { table, windows, reserved } = this.call(dataset, permit, timeoutMillis, state);
    this.saving(dataset, permit, state, freshness => {
      const isSlow = windows !== undefined || freshness.fetchedAtMillis - startMillis > longestCellCallMillis;
      const how = { ...(isSlow && { isSlow }), ...(windows && { windows }) };
      const names = [dataset, ...usedAlias(dataset, reserved.account, state)];
      const [saved] = this.store.save(
        names.map(name => ({ dataset: name, table })),
        freshness,
        state,
        how,
      );
      this.shared.share([saved!], freshness, reserved.account);
    });
    return table;
  }

  private fetchAllCoins(wanted: Dataset, permit: Permit, timeoutMillis: number, state: StoredState): Table {
    const all = allCoins(wanted);
    const { table, reserved } = this.call(all, permit, timeoutMillis, state);
    const coins = splitByCoin(all, table);
    this.saving(all, permit, state, freshness => {
      const saved = this.store.saveCoins(coins, all, freshness, state);
      this.shared.shareCoins(saved, coins, freshness, reserved.account);
    });
    return isAllCoins(wanted) ? table : tableOfCoin(wanted, coins);
  }

  private call(dataset: Dataset, permit: Permit, timeoutMillis: number, state: StoredState): Fetched {
    const startedAtMillis = this.ports.clock.nowMillis();
    const record = state.recordOf(dataset);
    const reserved = permit.reserveCall();
    state.putRecord(dataset, { ...record, startedAtMillis });
    state.save();
    const sender: Sender = {
      reserveCall: above => {
        const more = permit.reserveCall(above);
        state.save();
        return more;
      },
      timeoutMillis,
      ports: this.ports,
    };
    const fetched = this.remembering(dataset, permit, state, () =>
      this.fetchAtOnceOrInWindows(dataset, record.windows, sender, reserved),
    );
    const nowMillis = this.ports.clock.nowMillis();
    const { rowCount: rows } = fetched.table;
    state.addToLog({ kind: 'call', ...labelOf(dataset), rows, millis: nowMillis - startedAtMillis });
    const { keyBackOff } = permit;
    if (record.backOff || keyBackOff?.attempt) this.cache.forgetBackOffs(dataset);
    if (keyBackOff?.attempt) permit.changeKeyBackOff(backOff => lifted(backOff ?? keyBackOff, nowMillis));
    return { ...fetched, reserved };
  }

  private fetchAtOnceOrInWindows(
    dataset: Dataset,
    knownWindows: readonly number[] | undefined,
    sender: Sender,
    reserved: ReservedCall,
  ): Pick<Fetched, 'table' | 'windows'> {
    const inWindows = (starts: readonly number[], first?: ReservedCall) => {
      const windowed = fetchTableInWindows(dataset, starts, sender, first);
      return { table: windowed.table, windows: windowed.starts };
    };
    const mayBeWindowed = this.caller !== 'formula' && canBeWindowed(dataset);
    if (mayBeWindowed && knownWindows) return inWindows(knownWindows, reserved);
    try {
      return { table: fetchTable(dataset, sender, reserved) };
    } catch (thrown) {
      if (!mayBeWindowed || failureOf(thrown).code !== 'ANSWER_TOO_LARGE') throw thrown;
      return inWindows([]);
    }
  }

  /** Whoever had the lock before was ended in the middle of its call: that counts as too slow. */
  private requireNoInterruptedCall(dataset: Dataset, permit: Permit, state: StoredState): void {
    if (state.recordOf(dataset).startedAtMillis === undefined || this.caller !== 'formula') return;
    this.remembering(dataset, permit, state, () => {
      throw new CoinTrackingError({ code: 'TOO_SLOW', method: dataset.method });
    });
  }

  private remembering<T>(dataset: Dataset, permit: Permit, state: StoredState, work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      this.failures.remember(dataset, failureOf(thrown), permit, state);
      throw thrown;
    }
  }

  /** A table too large is an error to tell; where only the cache fails, the cell has its table all the same. */
  private saving(
    dataset: Dataset,
    permit: Permit,
    state: StoredState,
    save: (freshness: Freshness) => void,
  ): void {
    try {
      save(freshFrom(this.ports.clock.nowMillis()));
    } catch (thrown) {
      const failure = failureOf(thrown);
      this.failures.remember(dataset, failure, permit, state);
      if (failure.code === 'TABLE_TOO_LARGE') throw thrown;
    }
  }
}

/** A formula that names the default account and one that doesn't show the same after a refresh. */
function usedAlias(dataset: Dataset, account: Account, state: StoredState): Dataset[] {
  const alias = aliasOf(dataset, account);
  return alias && state.recordOf(alias).fetchedAtMillis !== undefined ? [alias] : [];
}

function tableOfCoin(wanted: Dataset, coins: readonly CoinTable[]): Table {
  const found = coins.find(coin => coinOf(coin.dataset) === coinOf(wanted));
  if (found) return found.table;
  throw unknownCoin(
    wanted,
    coins.map(coin => coinOf(coin.dataset)),
  );
}
