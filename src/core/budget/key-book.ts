// The book of one key: read from where the key stands, and written before anything is sent with it.

import { type Account, requireAccount } from '../accounts/account';
import { callsAnHour } from '../accounts/plan';
import { nextNonce } from '../api/nonce';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { BackOff } from './back-off';
import { decideCall, keptForPerson } from './call-budget';
import { type CallLedger, decodeLedger, joinLedgers, ledgerProperty, withCall } from './call-ledger';

type Texts = Readonly<Record<string, string>>;

export class KeyBook {
  private constructor(
    readonly account: Account,
    private ledger: CallLedger,
    private readonly ports: Ports,
  ) {}

  /** Throws NOT_CONNECTED or KEY_ELSEWHERE. */
  static open(accountName: string, spreadsheet: Texts, person: Texts, ports: Ports): KeyBook {
    const account = requireAccount(accountName, spreadsheet, person);
    return new KeyBook(
      account,
      readLedger(account.fingerprint, spreadsheet, person, ports.clock.nowMillis()),
      ports,
    );
  }

  get backOff(): BackOff | undefined {
    return this.ledger.backOff;
  }

  /** Throws BUDGET_SPENT. */
  requireRoom(): void {
    const limit = callsAnHour[this.account.plan];
    const decision = decideCall(this.ledger, limit - keptForPerson, this.ports.clock.nowMillis());
    if (decision.allowed) return;
    // A damaged ledger reads as full for an hour from now, whenever that is: once in writing, the hour has an end.
    if (this.ports.clock.nowMillis() < this.ledger.fullUntilMillis) this.write(this.ledger);
    throw new CoinTrackingError({ code: 'BUDGET_SPENT', limit, retryAtMillis: decision.retryAtMillis });
  }

  /** A nonce for one call, which counts from now on: whether it reaches the server can't be known afterwards. */
  enterCall(above = '0'): string {
    const nowMillis = this.ports.clock.nowMillis();
    const last = joinLedgers(this.ledger, { ...this.ledger, nonce: above }).nonce;
    const nonce = nextNonce(last, nowMillis);
    this.write(withCall(this.ledger, nonce, nowMillis));
    return nonce;
  }

  setBackOff(backOff: BackOff): void {
    this.write({ ...this.ledger, backOff });
  }

  private write(ledger: CallLedger): void {
    this.ledger = ledger;
    const entry = { [ledgerProperty(this.account.fingerprint)]: JSON.stringify(ledger) };
    const isBesideKey = this.account.storage === 'owner' && this.ports.personStore.write(entry);
    if (!isBesideKey) this.ports.spreadsheetStore.write(entry);
  }
}

export function readLedger(
  fingerprint: string,
  spreadsheet: Texts,
  person: Texts,
  nowMillis: number,
): CallLedger {
  const property = ledgerProperty(fingerprint);
  return joinLedgers(
    decodeLedger(spreadsheet[property], nowMillis),
    decodeLedger(person[property], nowMillis),
  );
}
