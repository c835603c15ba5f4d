// The call that tries a key before anything of it is stored. The call counts in the key's ledger, whatever its outcome.
import { type Account, fingerprintOf } from '../accounts/account';
import { KeyLedger } from '../accounts/key-ledger';
import { planBackOff } from '../budget/back-off';
import { dataset } from '../dataset';
import type { StoredState } from '../datasets/stored-state';
import { failureOf } from '../errors';
import { fetchTable, type Sender } from '../fetch/fetch-table';
import { labelOf } from '../fetch/permit';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { type Connection, invalid } from './connect-request';

const callMillis = 120_000;

/** The key is in memory alone. Its calls are written to the store of the person who enters it, wherever it will be kept. */
export class TrialCall {
  private readonly account: Account;
  private readonly ledger: KeyLedger;

  constructor(
    { name, record, storage }: Connection,
    private readonly state: StoredState,
    private readonly ports: Ports,
  ) {
    const fingerprint = fingerprintOf(record.key, ports.hmac);
    this.account = { name, otherName: undefined, storage, fingerprint, ...record };
    const same = [...state.accounts.links.values()].find(
      link => link.fingerprint === fingerprint && link.storage === 'document',
    );
    const keepsCopy = storage === 'document' || same !== undefined;
    const link = { ...same, fingerprint, storage: 'owner' as const };
    const key = { link, account: () => this.account, isTried: true, keepsCopy };
    this.ledger = new KeyLedger(key, 'person', state.texts, ports);
  }

  /** Throws CoinTrackingError. */
  fetchBalance(): Table {
    const { clock } = this.ports;
    const balance = dataset(this.account.name, 'getBalance', {});
    const startedAtMillis = clock.nowMillis();
    const sender: Sender = {
      reserveCall: above => this.reserve(above),
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
        this.ledger.changeBackOff(previous => planBackOff(failure, previous, clock.nowMillis()));
      }
      this.state.save();
      throw thrown;
    }
  }

  private reserve(above?: string) {
    try {
      const reserved = this.ledger.reserveCall(above);
      this.state.save();
      return reserved;
    } catch (thrown) {
      const { code } = failureOf(thrown);
      if (code === 'OWNER_NEEDED') throw invalid('account', 'not-stored');
      if (code === 'KEY_BUSY') throw invalid('account', 'busy');
      throw thrown;
    }
  }
}
