// Connecting with a key that is tried first: one call, before anything of the key is stored, so that a key which doesn't work
// changes nothing of what is connected. What the call brings is kept as the account's balance.
import { type Account, fingerprintOf, keyProperty } from '../accounts/account';
import { callsAnHour } from '../accounts/plan';
import { nextNonce } from '../api/nonce';
import { type BackOff, planBackOff } from '../budget/back-off';
import { decideCall } from '../budget/call-budget';
import { type CallLedger, emptyLedger, joinLedgers, ledgerProperty, withCall } from '../budget/call-ledger';
import { freshFrom } from '../cache/freshness';
import { TableCache } from '../cache/table-cache';
import { dataset } from '../dataset';
import { DatasetStore } from '../datasets/dataset-store';
import { SharedTables } from '../datasets/shared-tables';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError, failureOf } from '../errors';
import { fetchTable, type Sender } from '../fetch/fetch-table';
import { labelOf } from '../fetch/permit';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { requireConnection, storeKey, storeKeyAndLedger, switchOn } from './connect';
import { type Connection, type ConnectRequest, invalid, parseConnectRequest } from './connect-request';
import { forgetKey, forgetSharedTables, forgetTables } from './forget-account';
import { holding, locked } from './locked';
import { joinCopies, withLiftedBackOff } from './open-ledger';

const callMillis = 120_000;

/** The balance. Throws CONNECT_INVALID, or what the call failed with: nothing is connected then. */
export function connectTested(request: ConnectRequest, ports: Ports, state = new StoredState(ports)): Table {
  parseConnectRequest(request);
  return holding(ports.lock, () => {
    state.readAgain();
    const connection = requireConnection(request, state);
    const trial = new Trial(connection, state, ports);
    const table = trial.fetchBalance();
    if (trial.hasBackOff) openLedger(connection, state, ports);
    else storeKey(connection, {}, state, ports);
    switchOn(connection, state, ports);
    saveBalance(connection.name, table, state, ports);
    return table;
  });
}

function openLedger(connection: Connection, state: StoredState, ports: Ports): void {
  holding(ports.personLock, () => {
    state.texts.readPersonAgain();
    storeKeyAndLedger(connection, state, ports);
  });
}

/** A key's one call, with the key in memory alone. Its call counts in the key's ledger, whatever comes of it. */
class Trial {
  private readonly account: Account;

  constructor(
    { name, record, storage }: Connection,
    private readonly state: StoredState,
    private readonly ports: Ports,
  ) {
    const fingerprint = fingerprintOf(record.key, ports.hmac);
    this.account = { name, otherName: undefined, storage, fingerprint, ...record };
  }

  /** The key was refused before, which has to be lifted now that it works. */
  get hasBackOff(): boolean {
    const ledger = joinCopies(this.account, true, this.state.texts, this.ports.clock.nowMillis());
    return Boolean(ledger.backOff?.attempt);
  }

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
      // Whether the secret is wrong says nothing of what is connected; a limit is the key's, whatever the secret.
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
    const backOff: BackOff | undefined = withLiftedBackOff(ledger, nowMillis).backOff;
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

function saveBalance(name: string, table: Table, state: StoredState, ports: Ports): void {
  const cache = new TableCache(ports.cache, ports.compressor);
  const freshness = freshFrom(ports.clock.nowMillis());
  const tables = [{ dataset: dataset(name, 'getBalance', {}), table }];
  const saved = new DatasetStore(ports, cache).save(tables, freshness, state);
  new SharedTables(ports, cache).share(saved, freshness, state.accounts.requireAccount(name));
}

/** No person can give an account this name. Version 0.1.0 stored a key under it while it was tried. */
const trialName = '?';

/** What a trial of version 0.1.0 has left that died in the middle. */
export function endTrial(state: StoredState, ports: Ports): void {
  if (!state.accounts.links.has(trialName)) return;
  locked(ports, () => {
    const fresh = new StoredState(ports);
    forgetSharedTables(trialName, fresh, ports);
    forgetTables(trialName, fresh, ports);
    forgetKey(trialName, fresh);
    fresh.save();
  });
}
