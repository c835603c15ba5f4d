// Three spreadsheets, three people and one key, in as little memory and time as a million events need: the key's ledgers and
// the real connecting and disconnecting, without tables. CoinTracking counts the calls by a clock of its own.

import { KeyLedger } from '../../src/core/accounts/key-ledger';
import { ownKeysOnly } from '../../src/core/accounts/own-keys-only';
import type { Caller } from '../../src/core/budget/caller';
import { connectAccount } from '../../src/core/connect/connect';
import { connectTested } from '../../src/core/connect/connect-tested';
import { disconnectAccount } from '../../src/core/connect/disconnect';
import { setOtherUses } from '../../src/core/connect/other-uses';
import { deleteOwnKey } from '../../src/core/connect/own-keys';
import { tendPlaces } from '../../src/core/connect/tend-places';
import { StoredState } from '../../src/core/datasets/stored-state';
import { failureOf } from '../../src/core/errors';
import type { Lock, Ports, TextCache, TextStore } from '../../src/core/ports';
import { answer } from '../../src/demo/demo';
import { apiKey, apiSecret } from './connected-ports';
import { nodeHmac } from './memory-ports';

export type Person = 'owner' | 'editor' | 'other owner';
export const people: readonly Person[] = ['owner', 'editor', 'other owner'];

/** What isn't known of Google's platform, and whose the spreadsheets are. */
export interface Reading {
  /** Whether a cell at which the owner sits can write the owner's properties; an editor's can't. */
  readonly ownersCellsWrite: boolean;
  readonly editorsCellsWrite: boolean;
  /** Whether a person's lock in a cell is the one of the person's menu. */
  readonly isLockShared: boolean;
  /** The third spreadsheet is another person's, who has the same key. */
  readonly hasOtherOwner: boolean;
}

const hourMillis = 3_600_000;

class Killed extends Error {}

export class HourWorld {
  events = 0;
  calls = 0;
  mostInAnHour = 0;
  refused = 0;
  private nowMillis = Date.UTC(2026, 0, 15, 12);
  private elapsedMillis = 0;
  private lastNonce = 0n;
  private readonly arrivals: number[] = [];
  private oldest = 0;
  private readonly personTexts = new Map(people.map(person => [person, new Map<string, string>()]));
  private readonly spreadsheetTexts = [0, 1, 2].map(() => new Map<string, string>());
  private readonly busy = new Set<string>();
  /** Service calls until Google ends the execution. */
  private lifeLeft = Number.POSITIVE_INFINITY;
  private depth = 0;

  constructor(
    private readonly reading: Reading,
    private readonly random: (limit: number) => number,
  ) {}

  ownerOf(where: number): Person {
    return where === 2 && this.reading.hasOtherOwner ? 'other owner' : 'owner';
  }

  pass(millis: number): void {
    this.events++;
    this.advance(millis);
  }

  /** A formula's call; `person` sits at the keyboard. */
  cell(where: number, person: Person): void {
    this.events++;
    const owner = this.ownerOf(where);
    const { ownersCellsWrite, editorsCellsWrite, isLockShared } = this.reading;
    const canWrite = person === owner ? ownersCellsWrite : editorsCellsWrite;
    const lock = isLockShared ? owner : `${person} in a cell`;
    this.call('formula', this.portsOf(where, owner, canWrite, lock));
  }

  /** A call of the menu, the sidebar or a trigger. */
  click(where: number, person: Person, caller: Caller): void {
    this.events++;
    this.call(caller, this.ownPorts(where, person));
  }

  connect(where: number, person: Person, storage: string, otherUses: number, isTested: boolean): void {
    this.events++;
    const ports = this.ownPorts(where, person);
    const request = { apiKey, apiSecret, plan: 'PRO', storage, otherUses };
    const clicker = { isOwner: person === this.ownerOf(where), spreadsheetName: `Budget ${where}` };
    if (storage === 'owner' && !clicker.isOwner) return;
    const connect = isTested ? connectTested : connectAccount;
    this.run(() => void connect(request, ports, new StoredState(ports), clicker));
  }

  disconnect(where: number, person: Person): void {
    this.events++;
    this.run(() => void disconnectAccount(undefined, this.ownPorts(where, person)));
  }

  deleteKey(where: number, person: Person): void {
    this.events++;
    const store = this.storeOf(this.personTexts.get(person)!, () => true);
    const fingerprint = nodeHmac.sha512Hex(apiKey, 'cointracking key').slice(0, 16);
    this.run(() => deleteOwnKey(fingerprint, store, this.ownPorts(where, person)));
  }

  openSidebar(where: number, person: Person): void {
    this.events++;
    const ports = this.ownPorts(where, person);
    this.run(() => tendPlaces(() => `Budget ${where}`, new StoredState(ports), ports));
  }

  setOtherUses(where: number, person: Person, otherUses: number): void {
    this.events++;
    const clicker = { isOwner: person === this.ownerOf(where), spreadsheetName: '' };
    const ports = this.ownPorts(where, person);
    this.run(() => setOtherUses('default', otherUses, ports, new StoredState(ports), clicker));
  }

  /** A text of a ledger gets lost or broken. */
  damage(seed: number): void {
    this.events++;
    const stores = [...this.personTexts.values(), ...this.spreadsheetTexts];
    const texts = stores[seed % stores.length]!;
    const ledgers = [...texts.keys()].filter(name => name.startsWith('ct.calls.'));
    const name = ledgers[seed % Math.max(1, ledgers.length)];
    // What a spreadsheet keeps beside nothing else can't be missed, so it is broken, not lost.
    if (name === undefined) return;
    if (seed % 2 && this.spreadsheetTexts.includes(texts) === false && this.isMissed(name, texts))
      texts.delete(name);
    else texts.set(name, '{"calls":[');
  }

  killAfter(serviceCalls: number): void {
    this.events++;
    this.lifeLeft = serviceCalls;
  }

  private isMissed(name: string, texts: Map<string, string>): boolean {
    return texts.has(name.replace('ct.calls.', 'ct.place.'));
  }

  private call(caller: Caller, ports: Ports): void {
    this.run(() => {
      if (!ports.lock.tryHold(0)) return;
      try {
        const { accounts, texts } = new StoredState(ports);
        const key = {
          link: accounts.requireLink('default'),
          account: () => accounts.requireAccount('default'),
        };
        const ledger = new KeyLedger(key, caller, texts, ports);
        const { nonce } = ledger.reserveCall();
        texts.save();
        const above = this.send(nonce);
        if (above === undefined) return;
        const second = ledger.reserveCall(above);
        texts.save();
        this.send(second.nonce);
      } finally {
        ports.lock.release();
      }
    });
  }

  private advance(millis: number): void {
    this.nowMillis += millis;
    this.elapsedMillis += Math.max(0, millis);
  }

  /** Up to a minute on its way; meanwhile others go on. */
  private send(nonceText: string): string | undefined {
    if (this.lifeLeft <= 0) throw new Killed();
    this.advance(this.random(4) ? this.random(2_000) : this.random(58_000));
    this.others();
    this.calls++;
    this.arrivals.push(this.elapsedMillis);
    while (this.arrivals[this.oldest]! <= this.elapsedMillis - hourMillis) this.oldest++;
    this.mostInAnHour = Math.max(this.mostInAnHour, this.arrivals.length - this.oldest);
    const nonce = BigInt(nonceText);
    if (nonce <= this.lastNonce) return String(this.lastNonce);
    this.lastNonce = nonce;
    return undefined;
  }

  private others(): void {
    if (this.depth > 1 || this.random(5) > 0) return;
    const [where, person] = [this.random(3), people[this.random(3)]!];
    const life = this.lifeLeft;
    this.lifeLeft = Number.POSITIVE_INFINITY;
    if (this.random(3)) this.cell(where, person);
    else this.click(where, person, 'person');
    this.lifeLeft = life;
  }

  private run(work: () => void): void {
    this.depth++;
    const held = new Set(this.busy);
    try {
      work();
    } catch (thrown) {
      const failure = failureOf(thrown);
      // What Google's end of an execution looks like to a call under way.
      const isKilled = thrown instanceof Killed || this.lifeLeft <= 0;
      if (!isKilled && failure.code === 'PLATFORM') throw thrown;
      if (failure.code === 'BUDGET_SPENT') this.refused++;
    } finally {
      this.depth--;
      this.busy.clear();
      for (const name of held) this.busy.add(name);
      if (this.depth === 0) this.lifeLeft = Number.POSITIVE_INFINITY;
    }
  }

  private ownPorts(where: number, person: Person): Ports {
    const ports = this.portsOf(where, person, true, person);
    return ownKeysOnly(ports, () => person === this.ownerOf(where));
  }

  private portsOf(where: number, person: Person, canWrite: boolean, lock: string): Ports {
    return {
      clock: { nowMillis: () => this.nowMillis, sleep: millis => this.advance(millis) },
      cache: noCache,
      personCache: noCache,
      spreadsheetStore: this.storeOf(this.spreadsheetTexts[where]!, () => true),
      personStore: this.storeOf(this.personTexts.get(person)!, () => canWrite, !this.reading.isLockShared),
      lock: this.lockOf(`spreadsheet ${where}`),
      personLock: this.lockOf(lock),
      http: {
        post: (_url, _headers, body) => {
          const above = this.send(new URLSearchParams(body).get('nonce')!);
          const refused = {
            success: 0,
            error: 'NONCE_TO_LOW',
            error_msg: `ERROR: Nonce must be higher than ${above}.`,
          };
          const answer = { success: 1, details: { BTC: { amount: '1.0', coin: 'BTC' } }, summary: {} };
          return { status: 200, text: JSON.stringify(above === undefined ? answer : refused) };
        },
      },
      hmac: nodeHmac,
      demo: { answer },
      compressor: { pack: text => text, unpack: packed => packed },
      spreadsheetId: () => `spreadsheet-${where}`,
      locale: () => 'en',
      zone: { name: () => 'Etc/UTC', offsetSeconds: () => 0 },
    };
  }

  private storeOf(texts: Map<string, string>, canWrite: () => boolean, isOpen = false): TextStore {
    const serve = () => {
      if (--this.lifeLeft < 0) throw new Killed();
    };
    return {
      readAll: () => {
        serve();
        const all = Object.fromEntries(texts);
        // Where no lock holds for all, others come in between.
        if (isOpen) this.others();
        return all;
      },
      write: entries => {
        serve();
        if (!canWrite()) return false;
        for (const name in entries) texts.set(name, entries[name]!);
        return true;
      },
      remove: names => {
        serve();
        if (!canWrite()) return false;
        for (const name of names) texts.delete(name);
        return true;
      },
    };
  }

  private lockOf(name: string): Lock {
    let isMine = false;
    return {
      tryHold: () => {
        if (isMine) return true;
        if (this.busy.has(name)) return false;
        isMine = true;
        this.busy.add(name);
        return true;
      },
      release: () => {
        if (isMine) this.busy.delete(name);
        isMine = false;
      },
    };
  }
}

const noCache: TextCache = { read: () => ({}), write: () => {}, remove: () => {} };
