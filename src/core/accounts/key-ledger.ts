// The book of one key: read from where the key stands, and written before anything is sent with it.

import { nextNonce } from '../api/nonce';
import type { BackOff } from '../budget/back-off';
import { decideCall } from '../budget/call-budget';
import {
  type CallLedger,
  decodeLedger,
  emptyLedger,
  joinLedgers,
  ledgerProperty,
  withCall,
} from '../budget/call-ledger';
import { type Caller, callsFor } from '../budget/caller';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { type Account, type AccountLink, requireAccount } from './account';
import { callsAnHour } from './plan';

type Texts = Readonly<Record<string, string>>;

/** Whoever holds the person's lock reads and writes a property or two. */
const lockMillis = 3_000;

export class KeyLedger {
  private constructor(
    readonly account: Account,
    private readonly caller: Caller,
    private readonly ports: Ports,
    private readonly spreadsheet: Texts,
    private ledger: CallLedger,
  ) {}

  /** Throws NOT_CONNECTED or KEY_ELSEWHERE. */
  static open(
    accountName: string,
    caller: Caller,
    spreadsheet: Texts,
    person: Texts,
    ports: Ports,
  ): KeyLedger {
    const account = requireAccount(accountName, spreadsheet, person);
    const ledger = readLedger(account, spreadsheet, person, ports.clock.nowMillis());
    return new KeyLedger(account, caller, ports, spreadsheet, ledger);
  }

  get backOff(): BackOff | undefined {
    return this.ledger.backOff;
  }

  /** Throws BUDGET_SPENT. */
  requireBudget(): void {
    const limit = callsAnHour[this.account.plan];
    const nowMillis = this.ports.clock.nowMillis();
    const decision = decideCall(this.ledger, callsFor(this.caller, limit), nowMillis);
    if (decision.allowed) return;
    // A damaged ledger reads as full for an hour from now, whenever that is: once in writing, the hour has an end.
    if (nowMillis < this.ledger.fullUntilMillis) this.change(ledger => ledger);
    throw new CoinTrackingError({ code: 'BUDGET_SPENT', limit, retryAtMillis: decision.retryAtMillis });
  }

  /**
   * A nonce for one call, which counts from now on: whether it reaches the server can't be known afterwards. Throws
   * BUDGET_SPENT where another spreadsheet has taken the last call meanwhile.
   */
  reserveCall(above = '0'): string {
    let nonce = '';
    this.change(ledger => {
      this.ledger = ledger;
      this.requireBudget();
      const nowMillis = this.ports.clock.nowMillis();
      nonce = nextNonce(joinLedgers(ledger, { ...emptyLedger, nonce: above }).nonce, nowMillis);
      return withCall(ledger, nonce, nowMillis);
    });
    return nonce;
  }

  setBackOff(backOff: BackOff): void {
    this.change(ledger => ({ ...ledger, backOff }));
  }

  /** Read, decide and write as one: the person's other spreadsheets write to the same ledger. Throws KEY_BUSY. */
  private change(decide: (ledger: CallLedger) => CallLedger): void {
    const { personLock, personStore } = this.ports;
    if (this.account.storage === 'document') {
      // The spreadsheet's lock is held already.
      this.write(decide(this.ledger));
      return;
    }
    if (!personLock.tryHold(lockMillis)) throw new CoinTrackingError({ code: 'KEY_BUSY' });
    try {
      const nowMillis = this.ports.clock.nowMillis();
      const written = readLedger(this.account, this.spreadsheet, personStore.readAll(), nowMillis);
      this.write(decide(joinLedgers(this.ledger, written)));
    } finally {
      personLock.release();
    }
  }

  private write(ledger: CallLedger): void {
    this.ledger = ledger;
    const entry = { [ledgerProperty(this.account.fingerprint)]: JSON.stringify(ledger) };
    const isBesideKey = this.account.storage === 'owner' && this.ports.personStore.write(entry);
    if (!isBesideKey) this.ports.spreadsheetStore.write(entry);
  }
}

/** Beside the key there is always a ledger; the spreadsheet has a copy where the key's place could not be written. */
export function readLedger(
  { storage, fingerprint }: AccountLink,
  spreadsheet: Texts,
  person: Texts,
  nowMillis: number,
): CallLedger {
  const property = ledgerProperty(fingerprint);
  const besideKey = decodeLedger((storage === 'owner' ? person : spreadsheet)[property], nowMillis);
  const copy = storage === 'owner' ? spreadsheet[property] : undefined;
  return copy === undefined ? besideKey : joinLedgers(besideKey, decodeLedger(copy, nowMillis));
}
