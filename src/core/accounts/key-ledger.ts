// Reads and writes one key's ledger for one spreadsheet. A call is written into it before it is sent.
import { highest, isAbove, nextNonce } from '../api/nonce';
import { type BackOff, isLiftedFor } from '../budget/back-off';
import type { Decision } from '../budget/call-budget';
import {
  type CallLedger,
  callsInHour,
  emptyLedger,
  joinLedgers,
  ledgerProperty,
  withCall,
} from '../budget/call-ledger';
import type { Caller } from '../budget/caller';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { StoredTexts } from '../stored-texts';
import type { Account, AccountLink } from './account';
import { type KeyHour, readKeyHour } from './key-hour';
import { nextSince, placeEntry } from './places';
import { callsAnHour } from './plan';

/** Others hold the person's lock for a few round trips. */
const lockMillis = 3_000;

/** A call that counts from now on, because nobody can know later whether it reached the server. */
export interface ReservedCall {
  readonly account: Account;
  readonly nonce: string;
}

/** The key whose calls are counted. */
export interface LedgerKey {
  readonly link: AccountLink;
  /** Throws NOT_CONNECTED or KEY_ELSEWHERE. */
  account(): Account;
  /** A person has just entered it: nothing of it is stored yet, and of its back-offs only a reached limit holds. */
  readonly isTried?: boolean;
  /** The spreadsheet has a ledger of its own, whatever the person's store takes. */
  readonly keepsCopy?: boolean;
}

export class KeyLedger {
  private known: CallLedger = emptyLedger;

  constructor(
    private readonly key: LedgerKey,
    private readonly caller: Caller,
    private readonly texts: StoredTexts,
    private readonly ports: Pick<Ports, 'clock' | 'personLock' | 'spreadsheetId'>,
  ) {}

  /** As far as this step has read it. */
  get backOff(): BackOff | undefined {
    return this.known.backOff;
  }

  /** Throws KEY_ELSEWHERE, the failure of the key's back-off, or BUDGET_SPENT. Writes nothing. */
  requireCallAllowed(): void {
    this.requireAllowed(this.readHour(this.key.account()));
  }

  /**
   * Reads, decides and writes as one, because the person's other spreadsheets use the same key. `above`: the nonce that the
   * server refused. Throws what `requireCallAllowed` throws, KEY_BUSY, or OWNER_NEEDED.
   */
  reserveCall(above = '0'): ReservedCall {
    return this.alone(() => {
      const account = this.key.account();
      const nowMillis = this.ports.clock.nowMillis();
      const hour = this.readHour(account);
      try {
        this.requireAllowed(hour);
      } catch (thrown) {
        this.fixDamage(hour);
        throw thrown;
      }
      const nonce = nextNonce(highest([hour.nonce, this.known.nonce, above]), nowMillis);
      const own = { ...withCall(hour.own, nonce, nowMillis), ...strangerIn(hour, above, nowMillis) };
      if (this.key.link.storage === 'document') this.put(own);
      else if (this.report(own, hour)) this.requireRoom(account, own, hour);
      else this.putUnreported(own, hour);
      return { account, nonce };
    });
  }

  /** `plan` gets the back-off before. Throws KEY_BUSY. */
  changeBackOff(plan: (previous: BackOff | undefined) => BackOff): BackOff {
    return this.alone(() => {
      const hour = this.readHour(undefined);
      const backOff = plan(this.known.backOff);
      const own = { ...hour.own, backOff };
      if (this.key.link.storage === 'document' || !this.report(own, hour)) this.put(own);
      return backOff;
    });
  }

  private readHour(account: Account | undefined): KeyHour {
    const { texts, ports } = this;
    const hour = readKeyHour(
      this.key.link,
      account,
      ports.spreadsheetId(),
      texts.spreadsheet,
      () => texts.person,
      ports.clock.nowMillis(),
    );
    this.known = joinLedgers(this.known, hour.joined);
    return hour;
  }

  private requireAllowed(hour: KeyHour): void {
    const nowMillis = this.ports.clock.nowMillis();
    const { backOff } = this.known;
    const mayHold = !this.key.isTried || backOff?.failure.code === 'LIMIT_REACHED';
    if (backOff && mayHold && !isLiftedFor(this.caller, backOff, nowMillis)) {
      throw new CoinTrackingError(backOff.failure);
    }
    this.require(hour.decide(this.caller, nowMillis), hour);
  }

  private require(decision: Decision, { places }: KeyHour): void {
    if (decision.allowed) return;
    const limit = callsAnHour[this.key.account().plan];
    const { retryAtMillis } = decision;
    const isShared = places.length > 1 && { spreadsheets: places.length };
    throw new CoinTrackingError({ code: 'BUDGET_SPENT', limit, retryAtMillis, ...isShared });
  }

  /**
   * All calls of this spreadsheet, where every other place reads them. `false`: the store can't be written from here. Each
   * spreadsheet writes its own texts alone, so nothing is lost where one lock doesn't hold for all.
   */
  private report(own: CallLedger, hour: KeyHour): boolean {
    const { isTried, keepsCopy, link } = this.key;
    const { fingerprint } = link;
    const id = this.ports.spreadsheetId();
    const sinceMillis = nextSince(hour.places, this.ports.clock.nowMillis());
    const isNew = !isTried && !hour.isRegistered;
    const knows = [...hour.places.map(place => place.sinceMillis), ...(isNew ? [sinceMillis] : [])];
    const done = this.texts.writePerson({
      [ledgerProperty(fingerprint, id)]: JSON.stringify({ ...own, knows }),
      ...(isNew && placeEntry(fingerprint, { id, name: '', storage: 'owner', sinceMillis })),
    });
    if (!done) return false;
    this.known = joinLedgers(this.known, own);
    if (keepsCopy) this.put(own);
    else this.texts.drop([ledgerProperty(fingerprint)]);
    return true;
  }

  /** After the call was reported: who reported theirs at the same moment either sees this one, or is seen here. */
  private requireRoom(account: Account, own: CallLedger, before: KeyHour): void {
    const nowMillis = this.ports.clock.nowMillis();
    // Within its share the others count on it anyway; without a place nobody else makes calls.
    if (before.places.length === 0 || callsInHour(own, nowMillis).length <= before.share) return;
    this.texts.readPersonAgain();
    const hour = this.readHour(account);
    const without = { ...own, calls: own.calls.slice(0, -1) };
    const decision = hour.decide(this.caller, nowMillis, without);
    if (decision.allowed) return;
    this.report(without, hour);
    this.require(decision, hour);
  }

  private putUnreported(own: CallLedger, hour: KeyHour): void {
    if (!hour.isRegistered || this.key.isTried) {
      throw new CoinTrackingError({ code: 'OWNER_NEEDED', account: this.key.account().name });
    }
    this.require(hour.decideUnreported(this.caller, this.ports.clock.nowMillis()), hour);
    this.put(own);
  }

  /** With the spreadsheet, where the next `save` of the texts writes it. */
  private put(own: CallLedger): void {
    this.known = joinLedgers(this.known, own);
    this.texts.put({ [ledgerProperty(this.key.link.fingerprint)]: JSON.stringify(own) });
  }

  /** A damaged ledger counts as full for an hour from each reading. Writing it fixes the end of that hour. */
  private fixDamage({ own, repairs }: KeyHour): void {
    if (this.ports.clock.nowMillis() >= this.known.fullUntilMillis) return;
    const isOfPerson = this.key.link.storage === 'owner' && Object.keys(repairs).length > 0;
    if (!isOfPerson || !this.texts.writePerson(repairs))
      this.put({ ...own, fullUntilMillis: this.known.fullUntilMillis });
  }

  /** For a key stored with the spreadsheet, the spreadsheet's lock is held already. */
  private alone<T>(work: () => T): T {
    if (this.key.link.storage === 'document') return work();
    const { personLock } = this.ports;
    if (!personLock.tryHold(lockMillis)) throw new CoinTrackingError({ code: 'KEY_BUSY' });
    try {
      this.texts.readPersonAgain();
      return work();
    } finally {
      personLock.release();
    }
  }
}

/** Only one spreadsheet knows all of its own nonces; the first call of an hour may follow an older program's. */
function strangerIn(hour: KeyHour, above: string, nowMillis: number): { strangerMillis?: number } {
  const isAlone = hour.places.length <= 1 && callsInHour(hour.own, nowMillis).length > 1;
  return isAlone && isAbove(above, hour.nonce) ? { strangerMillis: nowMillis } : {};
}
