// The status of a spreadsheet's accounts, without fetching anything: calls left, age of each dataset, last errors.
import type { Storage } from './accounts/account';
import { demoAccount } from './accounts/demo-account';
import { hintOf } from './accounts/key-hint';
import { isOn, placesOf } from './accounts/places';
import { callsAnHour, type Plan } from './accounts/plan';
import type { BackOff } from './budget/back-off';
import { type Decision, spentElsewhere } from './budget/call-budget';
import { type CallLedger, callMillis, callsInHour, countedMillis } from './budget/call-ledger';
import { datasetLabel } from './dataset';
import type { DatasetRecord } from './datasets/dataset-record';
import type { StoredState } from './datasets/stored-state';
import type { Failure } from './errors';

/** Google's limit: 6 hours. */
const cachedMillis = 21_600_000;
const dayMillis = 86_400_000;

export interface DatasetStatus {
  /** `getGains?btc=1` */
  readonly dataset: string;
  /** What a cell would show: a table of the last hour, an older one in the cache, the last good copy, or nothing yet. */
  readonly source: 'fresh' | 'stale' | 'last good' | 'none';
  readonly rows: number;
  /** How many of its figures couldn't be read, and show as they came. */
  readonly unreadable?: number;
  /** 0: never fetched. */
  readonly fetchedAtMillis: number;
  /** Whether there is a last good copy; a table larger than its share of the store has none. */
  readonly hasLastGood: boolean;
  /** Why it isn't fetched now, and until when. */
  readonly backOff: { readonly failure: Failure; readonly untilMillis: number } | undefined;
}

export interface AccountStatus {
  readonly account: string;
  /** Whether formulas mean it that name no account. */
  readonly isDefault: boolean;
  readonly storage: Storage;
  /** Whether the key can be used from here. */
  readonly usable: boolean;
  readonly plan: Plan | undefined;
  /** `abcd••••wxyz` */
  readonly keyHint: string;
  readonly callsAnHour: number;
  /** Of the rolling hour, all of them. */
  readonly callsLeft: number;
  /** Of those, the calls that formulas may use by themselves. */
  readonly callsLeftForFormulas: number;
  /** When formulas may call again; 0: now. */
  readonly nextCallAtMillis: number;
  /** The same for a person. */
  readonly nextCallOfPersonAtMillis: number;
  /** When the first of the hour's calls no longer counts; 0: none counts. */
  readonly callFreeAtMillis: number;
  /** How many spreadsheets of this person share the calls, this one included; 0: not known from here. */
  readonly spreadsheets: number;
  /** Calls that this spreadsheet leaves to the others, spent or not. */
  readonly callsElsewhere: number;
  /** In how many other places the key is used, as the person says. */
  readonly otherUses: number;
  /** When somebody else was seen using the key; 0: not in the last day. */
  readonly strangerMillis: number;
  readonly failure: (Failure & { readonly sinceMillis: number; readonly untilMillis: number }) | undefined;
  readonly datasets: readonly DatasetStatus[];
  /** The demo account: its data is made up, and nothing is called for it. */
  readonly isDemo?: true;
}

export function readStatus(state: StoredState, nowMillis: number): AccountStatus[] {
  const { accounts } = state;
  const records = [...state.records.values()];
  return [...accounts.links].map(([account, link]) => {
    const key = accounts.keyOf(link);
    const hour = accounts.hourOf(link, nowMillis);
    const ledger = hour.joined;
    const limit = key ? callsAnHour[key.plan] : 0;
    const forFormulas = hour.decide('formula', nowMillis);
    const forPerson = hour.decide('person', nowMillis);
    const { strangerMillis = 0 } = ledger;
    const otherName = accounts.otherNameOf(account);
    const backOff = ledger.backOff && nowMillis < ledger.backOff.untilMillis ? ledger.backOff : undefined;
    return {
      account,
      isDefault: account === accounts.defaultName,
      storage: link.storage,
      usable: key !== undefined,
      plan: key?.plan,
      keyHint: key ? hintOf(key.key) : '',
      callsAnHour: limit,
      callsLeft: leftIn(forPerson),
      callsLeftForFormulas: leftIn(forFormulas),
      nextCallAtMillis: key ? nextCall(forFormulas, backOff) : (backOff?.untilMillis ?? 0),
      nextCallOfPersonAtMillis: key ? nextCall(forPerson, backOff) : (backOff?.untilMillis ?? 0),
      callFreeAtMillis: key ? callFreeAt(ledger, nowMillis) : 0,
      spreadsheets: key ? Math.max(1, placesOf(link.fingerprint, state.texts.person).filter(isOn).length) : 0,
      callsElsewhere: key ? spentElsewhere(hour.elsewhere, nowMillis) : 0,
      otherUses: key?.otherUses ?? 0,
      strangerMillis: nowMillis - strangerMillis < dayMillis ? strangerMillis : 0,
      failure: backOff && {
        ...backOff.failure,
        sinceMillis: backOff.sinceMillis,
        untilMillis: backOff.untilMillis,
      },
      datasets: latestEach(
        records
          .filter(({ name }) => [account, otherName].includes(accountOf(name)))
          .map(record => statusOf(record, nowMillis)),
      ),
    };
  });
}

/** Nothing is connected or called for it, so there is nothing to count. */
export function demoStatus(state: StoredState, nowMillis: number): AccountStatus {
  return {
    account: demoAccount,
    isDemo: true,
    isDefault: false,
    storage: 'document',
    usable: true,
    plan: undefined,
    keyHint: '',
    callsAnHour: 0,
    callsLeft: 0,
    callsLeftForFormulas: 0,
    nextCallAtMillis: 0,
    nextCallOfPersonAtMillis: 0,
    callFreeAtMillis: 0,
    spreadsheets: 0,
    callsElsewhere: 0,
    otherUses: 0,
    strangerMillis: 0,
    failure: undefined,
    datasets: [...state.records.values()]
      .filter(({ name }) => accountOf(name) === demoAccount)
      .map(record => statusOf(record, nowMillis)),
  };
}

function accountOf(datasetName: string): string {
  return datasetName.slice(0, datasetName.indexOf('/'));
}

function nextCall(decision: Decision, backOff: BackOff | undefined): number {
  return Math.max(decision.allowed ? 0 : decision.retryAtMillis, backOff?.untilMillis ?? 0);
}

function callFreeAt(ledger: CallLedger, nowMillis: number): number {
  const times = callsInHour(ledger, nowMillis).map(callMillis);
  return times.length === 0 ? 0 : Math.min(...times) + countedMillis;
}

/** The default account may have records under both of its names: the newer one counts. */
function latestEach(datasets: readonly DatasetStatus[]): DatasetStatus[] {
  const latest = new Map<string, DatasetStatus>();
  for (const one of datasets) {
    const known = latest.get(one.dataset);
    if (known === undefined || known.fetchedAtMillis < one.fetchedAtMillis) latest.set(one.dataset, one);
  }
  return [...latest.values()];
}

function leftIn(decision: Decision): number {
  return decision.allowed ? decision.left : 0;
}

function statusOf(record: DatasetRecord, nowMillis: number): DatasetStatus {
  const { backOff } = record;
  return {
    dataset: datasetLabel(record.name),
    source: sourceOf(record, nowMillis),
    rows: record.rows ?? 0,
    ...(record.unreadable !== undefined && { unreadable: record.unreadable }),
    fetchedAtMillis: record.fetchedAtMillis ?? 0,
    hasLastGood: record.good !== undefined,
    backOff:
      backOff && nowMillis < backOff.untilMillis
        ? { failure: backOff.failure, untilMillis: backOff.untilMillis }
        : undefined,
  };
}

/** By the record alone, which costs no look into the cache. The cache may have lost the table already. */
function sourceOf(record: DatasetRecord, nowMillis: number): DatasetStatus['source'] {
  const { fetchedAtMillis, freshUntilMillis = 0, good } = record;
  if (fetchedAtMillis === undefined) return 'none';
  if (nowMillis < freshUntilMillis) return 'fresh';
  if (nowMillis - fetchedAtMillis < cachedMillis) return 'stale';
  return good === undefined ? 'none' : 'last good';
}
