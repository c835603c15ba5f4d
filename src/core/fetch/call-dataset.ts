// A dataset's call. It is on record before it is sent: in the key's ledger, so that it counts, and in the dataset's record, so
// that the next cell notices if Google ends this one while it waits.
import type { Account } from '../accounts/account';
import type { ReservedCall } from '../accounts/key-ledger';
import { lifted } from '../budget/back-off';
import type { Dataset } from '../dataset';
import { cacheKeyOf, type DatasetRecord, recordProperty } from '../datasets/dataset-record';
import { CoinTrackingError, failureOf } from '../errors';
import type { Table } from '../tables/table';
import { requireAgreedEmptiness } from './agreed-emptiness';
import type { FetchStep } from './fetch-step';
import { fetchTable, fetchTableInWindows, type Sender } from './fetch-table';
import { labelOf } from './permit';
import { canBeWindowed } from './windows';

export interface Fetched {
  readonly table: Table;
  readonly account: Account;
  readonly startedAtMillis: number;
  /** Where the windows begin, if the table came in windows of time. */
  readonly windows?: readonly number[];
}

/** Throws CoinTrackingError; the failure is remembered then. */
export function callDataset(dataset: Dataset, timeoutMillis: number, step: FetchStep): Fetched {
  const { permit, state, ports } = step;
  const startedAtMillis = ports.clock.nowMillis();
  const record = state.recordOf(dataset);
  const reserved = reserveFirstCall(dataset, { ...record, startedAtMillis }, step);
  const sender: Sender = {
    reserveCall: above => {
      const more = permit.reserveCall(above);
      state.save();
      return more;
    },
    timeoutMillis,
    ports,
  };
  const fetched = step.failures.during(dataset, () => {
    const found = fetchAtOnceOrInWindows(dataset, record.windows, sender, reserved, step);
    requireAgreedEmptiness(found.table, record);
    return found;
  });
  const nowMillis = ports.clock.nowMillis();
  const rows = fetched.table.rowCount;
  state.addToLog({ kind: 'call', ...labelOf(dataset), rows, millis: nowMillis - startedAtMillis });
  liftBackOffs(dataset, record.backOff !== undefined, nowMillis, step);
  return { ...fetched, account: reserved.account, startedAtMillis };
}

/**
 * With the record that a call is under way. A nonce is used right after it is reserved, or the call of another spreadsheet
 * could arrive first: so nothing is written in between, unless the ledger is kept in the same store.
 */
function reserveFirstCall(
  dataset: Dataset,
  started: DatasetRecord,
  { permit, state }: FetchStep,
): ReservedCall {
  const before = state.records.get(cacheKeyOf(dataset));
  const { storage } = state.accounts.requireLink(dataset.account);
  state.putRecord(dataset, started);
  if (storage === 'owner') state.save();
  try {
    const reserved = permit.reserveCall();
    state.save();
    return reserved;
  } catch (thrown) {
    if (before) state.putRecord(dataset, before);
    else state.drop([recordProperty(cacheKeyOf(dataset))]);
    state.save();
    throw thrown;
  }
}

/** A cell ended in the middle of its call, so nothing came of it: that counts as too slow. */
export function requireNoInterruptedCall(dataset: Dataset, { caller, state, failures }: FetchStep): void {
  if (state.recordOf(dataset).startedAtMillis === undefined || caller !== 'formula') return;
  failures.during(dataset, () => {
    throw new CoinTrackingError({ code: 'TOO_SLOW', method: dataset.method });
  });
}

/** A cell has no time for windows: each of them is a call. */
function fetchAtOnceOrInWindows(
  dataset: Dataset,
  knownWindows: readonly number[] | undefined,
  sender: Sender,
  reserved: ReservedCall,
  { caller }: FetchStep,
): Pick<Fetched, 'table' | 'windows'> {
  const inWindows = (starts: readonly number[], first?: ReservedCall) => {
    const windowed = fetchTableInWindows(dataset, starts, sender, first);
    return { table: windowed.table, windows: windowed.starts };
  };
  const mayBeWindowed = caller !== 'formula' && canBeWindowed(dataset);
  if (mayBeWindowed && knownWindows) return inWindows(knownWindows, reserved);
  try {
    return { table: fetchTable(dataset, sender, reserved) };
  } catch (thrown) {
    if (!mayBeWindowed || failureOf(thrown).code !== 'ANSWER_TOO_LARGE') throw thrown;
    return inWindows([]);
  }
}

function liftBackOffs(dataset: Dataset, ofDataset: boolean, nowMillis: number, step: FetchStep): void {
  const { keyBackOff } = step.permit;
  if (ofDataset || keyBackOff?.attempt) step.cache.forgetBackOffs(dataset);
  if (keyBackOff?.attempt) {
    step.permit.changeKeyBackOff(previous => lifted(previous ?? keyBackOff, nowMillis));
  }
}
