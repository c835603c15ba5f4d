// What a refresh fetches, and what that costs, before anything is fetched.
import { requireAccount } from '../core/accounts/account';
import type { Caller } from '../core/budget/caller';
import { entryKey } from '../core/cache/cache-keys';
import { freshMillis } from '../core/cache/freshness';
import { TableCache } from '../core/cache/table-cache';
import { type Dataset, datasetName } from '../core/dataset';
import { allCoins, decideAllCoins, isAllCoins, isCoinHistory } from '../core/datasets/coin-histories';
import { recordsIn } from '../core/datasets/dataset-record';
import { aliasOf } from '../core/datasets/dataset-store';
import { failureOf } from '../core/errors';
import type { Ports } from '../core/ports';
import type { CtCell } from './ct-cells';
import { type UsedDataset, usedDatasets } from './used-datasets';
import type { Workbook } from './workbook';

export interface PlannedFetch {
  readonly set: Dataset;
  readonly cells: number;
  /** What is there isn't young enough. */
  readonly isDue: boolean;
  /** 0: it isn't due, or not for this person to fetch. */
  readonly calls: number;
  /** 0: never. */
  readonly fetchedAtMillis: number;
  /** The key isn't to be had from here, but formulas may have it: they fetch this when they recalculate. */
  readonly byFormulas: boolean;
}

/**
 * What is younger isn't fetched again. A person who starts a refresh wants new data, but not twice the same; a schedule fires
 * every hour, give or take some seconds, and what is as good as stale must not wait for the next time.
 */
const youngMillis = { person: 300_000, schedule: freshMillis - 60_000 };

export function planRefresh(
  cells: readonly CtCell[],
  caller: Exclude<Caller, 'formula'>,
  workbook: Workbook,
  ports: Ports,
): PlannedFetch[] {
  const spreadsheet = ports.spreadsheetStore.readAll();
  const person = ports.personStore.readAll();
  const used = usedDatasets(cells, workbook, spreadsheet).flatMap(one => {
    const access = accessTo(one.set, spreadsheet, person);
    return access === 'none' ? [] : [{ ...one, byFormulas: access === 'formulas' }];
  });
  const records = recordsIn(spreadsheet);
  const merged = withAllCoins(withoutAliases(used, spreadsheet, person), spreadsheet, records, ports);
  const cachedAt = cachedAtMillis(
    merged.map(({ set }) => set),
    records,
    ports,
  );
  const oldestMillis = ports.clock.nowMillis() - youngMillis[caller];
  return merged.map(({ set, cells: count, byFormulas }, index): PlannedFetch => {
    const record = records.get(entryKey(datasetName(set)));
    const isDue = (cachedAt[index] ?? 0) <= oldestMillis;
    return {
      set,
      cells: count,
      isDue,
      calls: isDue && !byFormulas ? (record?.windows?.length ?? 1) : 0,
      fetchedAtMillis: cachedAt[index] ?? record?.fetchedAtMillis ?? 0,
      byFormulas,
    };
  });
}

/** Whether a dataset is cached and too young to be fetched again. */
export function isYoung(set: Dataset, caller: Exclude<Caller, 'formula'>, ports: Ports): boolean {
  const [cachedMillis = 0] = cachedAtMillis([set], recordsIn(ports.spreadsheetStore.readAll()), ports);
  return cachedMillis > ports.clock.nowMillis() - youngMillis[caller];
}

/** One call brings all coins' histories, each into an entry of its own: none stands for all. */
function cachedAtMillis(sets: readonly Dataset[], records: Records, ports: Ports): (number | undefined)[] {
  const cached = new TableCache(ports.cache, ports.compressor).fetchedAt(sets);
  return sets.map((set, index) =>
    isAllCoins(set) ? records.get(entryKey(datasetName(set)))?.fetchedAtMillis : cached[index],
  );
}

type Texts = Readonly<Record<string, string>>;
type Records = ReturnType<typeof recordsIn>;
type Used = UsedDataset & { readonly byFormulas: boolean };

function accessTo({ account }: Dataset, spreadsheet: Texts, person: Texts): 'here' | 'formulas' | 'none' {
  try {
    requireAccount(account, spreadsheet, person);
    return 'here';
  } catch (thrown) {
    return failureOf(thrown).code === 'KEY_ELSEWHERE' ? 'formulas' : 'none';
  }
}

/** Formulas may name the default account or not: that is one dataset under two names. */
function withoutAliases(used: readonly Used[], spreadsheet: Texts, person: Texts): Used[] {
  const kept = new Map<string, Used>();
  for (const one of used) {
    const alias = one.byFormulas
      ? undefined
      : aliasOf(one.set, requireAccount(one.set.account, spreadsheet, person));
    const known = alias && kept.get(datasetName(alias));
    if (known) kept.set(datasetName(alias), { ...known, cells: known.cells + one.cells });
    else kept.set(datasetName(one.set), one);
  }
  return [...kept.values()];
}

function withAllCoins(used: readonly Used[], spreadsheet: Texts, records: Records, ports: Ports): Used[] {
  const merged = new Map<string, Used>();
  for (const one of used) {
    const ofAccount = used.filter(({ set }) => isCoinHistory(set) && set.account === one.set.account);
    const all = allCoins(one.set);
    const record = records.get(entryKey(datasetName(all)));
    const isOneOfAll =
      isCoinHistory(one.set) &&
      ((record?.fetchedAtMillis !== undefined && record.backOff === undefined) ||
        decideAllCoins(
          one.set,
          spreadsheet,
          record ?? { name: datasetName(all), method: all.method, parameters: {} },
          ofAccount.length,
          ports.clock.nowMillis(),
        ));
    const set = isOneOfAll ? all : one.set;
    const known = merged.get(datasetName(set));
    merged.set(datasetName(set), { ...one, set, cells: one.cells + (known?.cells ?? 0) });
  }
  return [...merged.values()];
}
