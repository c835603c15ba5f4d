// The call that tries a key before anything of it is stored. The call counts in the key's ledger, whatever its outcome.
import { type Account, fingerprintOf, keyProperty } from '../accounts/account';
import { callsAnHour } from '../accounts/plan';
import { nextNonce } from '../api/nonce';
import { planBackOff } from '../budget/back-off';
import { decideCall } from '../budget/call-budget';
import { type CallLedger, emptyLedger, joinLedgers, ledgerProperty, withCall } from '../budget/call-ledger';
import { dataset } from '../dataset';
import type { StoredState } from '../datasets/stored-state';
import { CoinTrackingError, failureOf } from '../errors';
import { fetchTable, type Sender } from '../fetch/fetch-table';
import { labelOf } from '../fetch/permit';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { type Connection, invalid } from './connect-request';
import { holding } from './locked';
import { joinCopies, withLiftedBackOff } from './open-ledger';

const callMillis = 120_000;

/** The key is in memory alone. */
export class TrialCall {
  private readonly account: Account;

  constructor(
    { name, record, storage }: Connection,
    private readonly state: StoredState,
    private readonly ports: Ports,
  ) {
    const fingerprint = fingerprintOf(record.key, ports.hmac);
    this.account = { name, otherName: undefined, storage, fingerprint, ...record };
  }

  /** CoinTracking refused the key before: its back-off has to be lifted now that it works. */
  get hasBackOff(): boolean {
    const ledger = joinCopies(this.account, true, this.state.texts, this.ports.clock.nowMillis());
    return Boolean(ledger.backOff?.attempt);
  }

  /** Throws CoinTrackingError. */
  fetchBalance(): Table {
    const { clock } = this.ports;
    const balance = dataset(this.account.name, 'getBalance', {});
    const startedAtMillis = clock.nowMillis();
    const sender: Sender = {
      reserveCall: above => ({ account: this.account, nonce: this.reserve(above) }),
      timeoutMillis: callMillis,
      ports: this.ports,
    };
    try {
      const table = fetchTable(balance, sender);
      const millis = clock.nowMillis() - startedAtMillis;
      this.state.addToLog({ kind: 'call', ...labelOf(balance), rows: table.rowCount, millis });
      return table;
    } catch (thrown) {
      const failure = failureOf(thrown);
      this.state.addToLog({ kind: 'failure', ...labelOf(balance), failure });
      // A wrong secret proves nothing about the connected account. The limit is the key's, whatever the secret.
      if (failure.code === 'LIMIT_REACHED') {
        this.change(ledger => ({
          ...ledger,
          backOff: planBackOff(failure, ledger.backOff, clock.nowMillis()),
        }));
      }
      this.state.save();
      throw thrown;
    }
  }

  private reserve(above = '0'): string {
    const nowMillis = this.ports.clock.nowMillis();
    let nonce = '';
    this.change(ledger => {
      this.requireAllowed(ledger);
      nonce = nextNonce(joinLedgers(ledger, { ...emptyLedger, nonce: above }).nonce, nowMillis);
      return withCall(ledger, nonce, nowMillis);
    });
    this.state.save();
    return nonce;
  }

  private requireAllowed(ledger: CallLedger): void {
    const nowMillis = this.ports.clock.nowMillis();
    const { backOff } = withLiftedBackOff(ledger, nowMillis);
    if (backOff && nowMillis < backOff.untilMillis) throw new CoinTrackingError(backOff.failure);
    const limit = callsAnHour[this.account.plan];
    const decision = decideCall(ledger, limit, nowMillis);
    if (decision.allowed) return;
    throw new CoinTrackingError({ code: 'BUDGET_SPENT', limit, retryAtMillis: decision.retryAtMillis });
  }

  private change(decide: (ledger: CallLedger) => CallLedger): void {
    const { storage, fingerprint } = this.account;
    const { texts } = this.state;
    holding(this.ports.personLock, () => {
      texts.readPersonAgain();
      const store = storage === 'document' ? texts.spreadsheet : texts.person;
      const wasKnown = keyProperty(fingerprint) in store;
      const ledger = decide(joinCopies(this.account, wasKnown, texts, this.ports.clock.nowMillis()));
      const entry = { [ledgerProperty(fingerprint)]: JSON.stringify(ledger) };
      if (storage === 'document') texts.put(entry);
      else if (!texts.writePerson(entry)) throw invalid('account', 'not-stored');
    });
  }
}
