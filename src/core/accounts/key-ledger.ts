// Reads and writes one key's ledger. A call is written into it before it is sent.
import { nextNonce } from '../api/nonce';
import { type BackOff, isLiftedFor } from '../budget/back-off';
import { decideCall } from '../budget/call-budget';
import { type CallLedger, emptyLedger, joinLedgers, ledgerProperty, withCall } from '../budget/call-ledger';
import { type Caller, callsFor } from '../budget/caller';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { StoredTexts } from '../stored-texts';
import type { Account, AccountLink } from './account';
import { callsAnHour } from './plan';
import type { StoredAccounts } from './stored-accounts';

/** Others hold the person's lock for a few round trips. */
const lockMillis = 3_000;

/** A call that counts from now on, because nobody can know later whether it reached the server. */
export interface ReservedCall {
  readonly account: Account;
  readonly nonce: string;
}

export class KeyLedger {
  private readonly link: AccountLink;
  private known: CallLedger = emptyLedger;

  /** Throws NOT_CONNECTED. */
  constructor(
    private readonly accountName: string,
    private readonly caller: Caller,
    private readonly accounts: StoredAccounts,
    private readonly texts: StoredTexts,
    private readonly ports: Pick<Ports, 'clock' | 'personLock'>,
  ) {
    this.link = accounts.requireLink(accountName);
  }

  /** As far as this step has read it. */
  get backOff(): BackOff | undefined {
    return this.known.backOff;
  }

  /** Throws KEY_ELSEWHERE, the failure of the key's back-off, or BUDGET_SPENT. Writes nothing. */
  requireCallAllowed(): void {
    const account = this.accounts.requireAccount(this.accountName);
    this.known = this.accounts.ledgerOf(account, this.ports.clock.nowMillis());
    this.requireAllowed(account, this.known);
  }

  /**
   * Reads, decides and writes as one, because the person's other spreadsheets use the same ledger. `above`: the nonce that
   * the server refused. Throws what `requireCallAllowed` throws, or KEY_BUSY.
   */
  reserveCall(above = '0'): ReservedCall {
    return this.alone(() => {
      const account = this.accounts.requireAccount(this.accountName);
      const nowMillis = this.ports.clock.nowMillis();
      const ledger = joinLedgers(this.known, this.accounts.ledgerOf(account, nowMillis));
      this.known = ledger;
      try {
        this.requireAllowed(account, ledger);
      } catch (thrown) {
        // A damaged ledger counts as full for an hour from each reading. Writing it fixes the end of that hour.
        if (nowMillis < ledger.fullUntilMillis) this.write(ledger);
        throw thrown;
      }
      const nonce = nextNonce(joinLedgers(ledger, { ...emptyLedger, nonce: above }).nonce, nowMillis);
      this.write(withCall(ledger, nonce, nowMillis));
      return { account, nonce };
    });
  }

  /** `plan` gets the back-off before. Throws KEY_BUSY. */
  changeBackOff(plan: (previous: BackOff | undefined) => BackOff): BackOff {
    return this.alone(() => {
      const ledger = this.accounts.ledgerOf(this.link, this.ports.clock.nowMillis());
      const joined = joinLedgers(this.known, ledger);
      const backOff = plan(joined.backOff);
      this.write({ ...joined, backOff });
      return backOff;
    });
  }

  private requireAllowed({ plan }: Account, ledger: CallLedger): void {
    const nowMillis = this.ports.clock.nowMillis();
    if (ledger.backOff && !isLiftedFor(this.caller, ledger.backOff, nowMillis)) {
      throw new CoinTrackingError(ledger.backOff.failure);
    }
    const limit = callsAnHour[plan];
    const decision = decideCall(ledger, callsFor(this.caller, limit), nowMillis);
    if (decision.allowed) return;
    throw new CoinTrackingError({ code: 'BUDGET_SPENT', limit, retryAtMillis: decision.retryAtMillis });
  }

  /** For a key stored with the spreadsheet, the spreadsheet's lock is held already. */
  private alone<T>(work: () => T): T {
    if (this.link.storage === 'document') return work();
    const { personLock } = this.ports;
    if (!personLock.tryHold(lockMillis)) throw new CoinTrackingError({ code: 'KEY_BUSY' });
    try {
      this.texts.readPersonAgain();
      return work();
    } finally {
      personLock.release();
    }
  }

  /** Beside the key; else with the spreadsheet, where the next `save` of the texts writes it. */
  private write(ledger: CallLedger): void {
    this.known = ledger;
    const entry = { [ledgerProperty(this.link.fingerprint)]: JSON.stringify(ledger) };
    if (this.link.storage === 'document' || !this.texts.writePerson(entry)) this.texts.put(entry);
  }
}
