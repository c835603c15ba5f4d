// Whether a dataset may be called for now: neither it nor its key is in back-off, and the call budget allows a call. What forbids
// it is thrown, and noted in the cache, where other cells find it in the one round trip that they make anyway.
import { KeyLedger, type ReservedCall } from '../accounts/key-ledger';
import { type BackOff, isLiftedFor, planBackOff } from '../budget/back-off';
import type { Caller } from '../budget/caller';
import type { TableCache } from '../cache/table-cache';
import { type Dataset, datasetLabel, datasetName } from '../dataset';
import type { StoredState } from '../datasets/stored-state';
import { CoinTrackingError, type Failure, failureOf } from '../errors';
import type { Ports } from '../ports';

/** A dataset that took a refresh longer than a cell can wait is left to refreshes. After some hours a cell may try again. */
const slowMillis = 21_600_000;

export class Permit {
  private readonly ledger: KeyLedger;

  /** Throws NOT_CONNECTED. */
  constructor(
    private readonly dataset: Dataset,
    private readonly caller: Caller,
    private readonly state: StoredState,
    private readonly cache: TableCache,
    private readonly ports: Ports,
  ) {
    const { accounts, texts } = state;
    const key = {
      link: accounts.requireLink(dataset.account),
      account: () => accounts.requireAccount(dataset.account),
    };
    this.ledger = new KeyLedger(key, caller, texts, ports);
  }

  get keyBackOff(): BackOff | undefined {
    return this.ledger.backOff;
  }

  /** Reserves no call: for a cell that has to wait for its turn. Throws CoinTrackingError. */
  requireAllowed(): void {
    this.requireDatasetAllowed();
    this.notingBackOff(() => this.ledger.requireCallAllowed());
  }

  /** Checks the dataset's own record alone. Throws CoinTrackingError. */
  requireDatasetAllowed(): void {
    const record = this.state.recordOf(this.dataset);
    const nowMillis = this.ports.clock.nowMillis();
    const isTooSlow = record.isSlow && nowMillis - (record.fetchedAtMillis ?? 0) < slowMillis;
    if (this.caller === 'formula' && isTooSlow) {
      const failure: Failure = { code: 'ONLY_BY_REFRESH', method: this.dataset.method };
      this.cache.noteBackOff(this.dataset, planBackOff(failure, undefined, nowMillis), false, nowMillis);
      throw new CoinTrackingError(failure);
    }
    const { backOff } = record;
    if (backOff && !isLiftedFor(this.caller, backOff, nowMillis)) this.refuse(backOff, false);
  }

  /** One call's nonce, which counts from now on. `above`: the nonce that the server refused. */
  reserveCall(above?: string): ReservedCall {
    return this.notingBackOff(() => this.ledger.reserveCall(above));
  }

  /** While another spreadsheet holds the ledger, the back-off is only noted in the cache. */
  changeKeyBackOff(plan: (previous: BackOff | undefined) => BackOff): BackOff {
    try {
      return this.ledger.changeBackOff(plan);
    } catch (thrown) {
      if (failureOf(thrown).code !== 'KEY_BUSY') throw thrown;
      return plan(this.ledger.backOff);
    }
  }

  private notingBackOff<T>(ask: () => T): T {
    try {
      return ask();
    } catch (thrown) {
      const failure = failureOf(thrown);
      const { backOff } = this.ledger;
      const nowMillis = this.ports.clock.nowMillis();
      if (failure === backOff?.failure) this.refuse(backOff, true);
      if (failure.code === 'BUDGET_SPENT') this.refuse(planBackOff(failure, undefined, nowMillis), true);
      this.state.save();
      throw thrown;
    }
  }

  private refuse(backOff: BackOff, ofWholeAccount: boolean): never {
    this.cache.noteBackOff(this.dataset, backOff, ofWholeAccount, this.ports.clock.nowMillis());
    this.state.addToLog({ kind: 'refusal', ...labelOf(this.dataset), failure: backOff.failure });
    this.state.save();
    throw new CoinTrackingError(backOff.failure);
  }
}

export function labelOf(dataset: Dataset): { readonly account: string; readonly dataset: string } {
  return { account: dataset.account, dataset: datasetLabel(datasetName(dataset)) };
}
