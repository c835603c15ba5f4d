// What is known of a spreadsheet's accounts without fetching anything: calls left, age of each dataset, last errors.
import { readKey, type Storage, switchesIn } from './accounts/account';
import { callsAnHour, type Plan } from './accounts/plan';
import { type Decision, decideCall } from './budget/call-budget';
import { type Caller, callsFor } from './budget/caller';
import { readLedger } from './budget/key-book';
import { type DatasetRecord, recordsIn } from './cache/dataset-record';
import { datasetLabel } from './dataset';
import type { Failure } from './errors';
import type { Ports } from './ports';

export interface DatasetStatus {
  /** `getGains?btc=1` */
  readonly dataset: string;
  readonly state: 'fresh' | 'stale' | 'failed';
  readonly rows: number;
  /** 0: never fetched. */
  readonly fetchedAtMillis: number;
  /** Whether a last good copy outlives the cache; what is too large for its share of the store has none. */
  readonly hasLastGood: boolean;
  readonly failure: Failure | undefined;
}

export interface AccountStatus {
  readonly account: string;
  readonly storage: Storage;
  /** Whether the key can be used from here. */
  readonly usable: boolean;
  readonly plan: Plan | undefined;
  /** `abcd••••wxyz` */
  readonly keyHint: string;
  readonly callsAnHour: number;
  /** Of the rolling hour, all of them. */
  readonly callsLeft: number;
  /** Of those, what formulas may use without a person's doing. */
  readonly callsLeftForFormulas: number;
  /** When formulas may call again; 0: now. */
  readonly nextCallAtMillis: number;
  readonly failure: (Failure & { readonly sinceMillis: number; readonly untilMillis: number }) | undefined;
  readonly datasets: readonly DatasetStatus[];
}

export function readStatus(ports: Ports): AccountStatus[] {
  const spreadsheet = ports.spreadsheetStore.readAll();
  const person = ports.personStore.readAll();
  const nowMillis = ports.clock.nowMillis();
  const records = [...recordsIn(spreadsheet).values()];
  return [...switchesIn(spreadsheet)].map(([account, { storage, fingerprint }]) => {
    const key = readKey(storage === 'document' ? spreadsheet : person, fingerprint);
    const ledger = readLedger({ storage, fingerprint }, spreadsheet, person, nowMillis);
    const limit = key ? callsAnHour[key.plan] : 0;
    const decisionFor = (caller: Caller) => decideCall(ledger, callsFor(caller, limit), nowMillis);
    const forFormulas = decisionFor('formula');
    const backOff = ledger.backOff && nowMillis < ledger.backOff.untilMillis ? ledger.backOff : undefined;
    return {
      account,
      storage,
      usable: key !== undefined,
      plan: key?.plan,
      keyHint: key ? hintOf(key.key) : '',
      callsAnHour: limit,
      callsLeft: leftIn(decisionFor('person')),
      callsLeftForFormulas: leftIn(forFormulas),
      nextCallAtMillis: Math.max(
        forFormulas.allowed || !key ? 0 : forFormulas.retryAtMillis,
        backOff?.untilMillis ?? 0,
      ),
      failure: backOff && {
        ...backOff.failure,
        sinceMillis: backOff.sinceMillis,
        untilMillis: backOff.untilMillis,
      },
      datasets: records
        .filter(({ name }) => name.startsWith(`${account}/`))
        .map(record => statusOf(record, nowMillis)),
    };
  });
}

function leftIn(decision: Decision): number {
  return decision.allowed ? decision.left : 0;
}

function statusOf(record: DatasetRecord, nowMillis: number): DatasetStatus {
  const failed = record.backOff !== undefined && nowMillis < record.backOff.untilMillis;
  return {
    dataset: datasetLabel(record.name),
    state: failed ? 'failed' : nowMillis < (record.freshUntilMillis ?? 0) ? 'fresh' : 'stale',
    rows: record.rows ?? 0,
    fetchedAtMillis: record.fetchedAtMillis ?? 0,
    hasLastGood: record.good !== undefined,
    failure: failed ? record.backOff!.failure : undefined,
  };
}

/** Enough to recognize a key by, too little to use it. */
function hintOf(key: string): string {
  return key.length >= 16 ? `${key.slice(0, 4)}••••${key.slice(-4)}` : '••••';
}
