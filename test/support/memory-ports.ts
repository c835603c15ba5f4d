// The core's ports in memory. Time passes only when a test says so or by sleeping; every operation is recorded in order as an
// event. Google's documented limits apply here, too.
import { createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { logProperty, readLog } from '../../src/core/log/event-log';
import type { LogEntry } from '../../src/core/log/log-event';
import type {
  Clock,
  Compressor,
  Demo,
  Hmac,
  Lock,
  Ports,
  SpreadsheetZone,
  TextCache,
  TextStore,
} from '../../src/core/ports';
import { answer } from '../../src/demo/demo';
import { ScriptedHttp } from './scripted-http';
import { nodeOffsetAt } from './zones';

/** A person's own ports, the same in every spreadsheet, with the clock and the network. */
class MemoryPerson {
  spreadsheets = 0;
  readonly events: string[] = [];
  readonly clock = new MemoryClock(this.events);
  readonly store = new MemoryStore('person', this.events);
  readonly cache = new MemoryCache('personCache', this.events, this.clock);
  readonly lock = new MemoryLock('personLock', this.events, this.clock);
  readonly http = new ScriptedHttp(this.events, this.clock);
}

/** The ports of one spreadsheet. Several of the same person share the person's ports and the record of events. */
export class MemoryPorts implements Ports {
  readonly events: string[];
  readonly clock: MemoryClock;
  readonly cache: MemoryCache;
  readonly personCache: MemoryCache;
  readonly spreadsheetStore: MemoryStore;
  readonly personStore: MemoryStore;
  readonly lock: MemoryLock;
  readonly personLock: MemoryLock;
  readonly http: ScriptedHttp;
  readonly hmac = nodeHmac;
  readonly compressor = zlibCompressor;
  readonly demo: Demo;
  language = 'en';
  /** As the person has chosen it for the spreadsheet. */
  timeZone = 'Europe/Berlin';
  readonly zone: SpreadsheetZone = {
    name: () => {
      this.events.push('zone.read');
      return this.timeZone;
    },
    offsetSeconds: nodeOffsetAt,
  };
  private readonly id: string;

  constructor(private readonly person = new MemoryPerson()) {
    this.id = `spreadsheet-${++person.spreadsheets}`;
    const { events, clock } = person;
    this.events = events;
    this.clock = clock;
    this.personStore = person.store;
    this.personCache = person.cache;
    this.personLock = person.lock;
    this.http = person.http;
    this.cache = new MemoryCache('cache', events, clock);
    this.spreadsheetStore = new MemoryStore('spreadsheet', events);
    this.lock = new MemoryLock('lock', events, clock);
    this.demo = {
      answer: (...asked) => {
        events.push(`demo.${asked[0]}`);
        return answer(...asked);
      },
    };
  }

  spreadsheetId(): string {
    return this.id;
  }

  locale(): string {
    return this.language;
  }

  /** The newest first. */
  get log(): LogEntry[] {
    return readLog(this.spreadsheetStore.texts.get(logProperty), zlibCompressor);
  }

  anotherSpreadsheet(): MemoryPorts {
    return new MemoryPorts(this.person);
  }

  /** The events since the last call of this. */
  takeEvents(): string[] {
    return this.events.splice(0);
  }

  /** Caches may do this at any time. */
  forgetCaches(): void {
    this.cache.entries.clear();
    this.personCache.entries.clear();
  }

  /** Everything stored anywhere, as one text to search. */
  everythingKept(): string {
    return JSON.stringify([
      [...this.cache.entries],
      [...this.personCache.entries],
      [...this.spreadsheetStore.texts].filter(([property]) => property !== logProperty),
      [...this.personStore.texts],
      this.log,
    ]);
  }
}

export class MemoryClock implements Clock {
  private millis = Date.UTC(2026, 0, 15, 12, 0, 0);
  /** The time on a clock that is never set back. */
  elapsedMillis = 0;

  constructor(private readonly events: string[]) {}

  nowMillis(): number {
    return this.millis;
  }

  sleep(millis: number): void {
    this.events.push(`sleep ${millis}`);
    this.advance(millis);
  }

  advance(millis: number): void {
    this.millis += millis;
    this.elapsedMillis += Math.max(0, millis);
  }
}

interface CacheEntry {
  readonly text: string;
  readonly untilMillis: number;
}

class MemoryCache implements TextCache {
  readonly entries = new Map<string, CacheEntry>();
  /** The number of entries found, over all round trips. */
  entriesRead = 0;

  constructor(
    private readonly name: string,
    private readonly events: string[],
    private readonly clock: Clock,
  ) {}

  read(keys: readonly string[]): Record<string, string> {
    this.events.push(`${this.name}.read`);
    const now = this.clock.nowMillis();
    const found = keys.map(key => [key, this.entries.get(requireKey(key))] as const);
    const alive = found.flatMap(([key, entry]) =>
      entry && now < entry.untilMillis ? [[key, entry.text]] : [],
    );
    this.entriesRead += alive.length;
    return Object.fromEntries(alive);
  }

  write(entries: Record<string, string>, ttlSeconds: number): void {
    this.events.push(`${this.name}.write`);
    if (ttlSeconds < 1 || ttlSeconds > 21_600) throw new Error('Argument too large: expirationInSeconds');
    const untilMillis = this.clock.nowMillis() + ttlSeconds * 1000;
    for (const [key, text] of Object.entries(entries)) {
      requireKey(key);
      requireSize(text, 100_000);
    }
    for (const [key, text] of Object.entries(entries)) this.entries.set(key, { text, untilMillis });
  }

  remove(keys: readonly string[]): void {
    this.events.push(`${this.name}.remove`);
    this.evict(...keys);
  }

  /** The cache may do this at any time. */
  evict(...keys: readonly string[]): void {
    for (const key of keys) this.entries.delete(requireKey(key));
  }
}

function requireKey(key: string): string {
  if (key === '' || key.length > 250) throw new Error('Argument too large: key');
  return key;
}

function requireSize(text: string, maxBytes: number): void {
  if (Buffer.byteLength(text) > maxBytes) throw new Error('Argument too large: value');
}

class MemoryStore implements TextStore {
  readonly texts = new Map<string, string>();
  isReadOnly = false;

  constructor(
    private readonly name: string,
    private readonly events: string[],
  ) {}

  readAll(): Record<string, string> {
    this.events.push(`${this.name}.read`);
    return Object.fromEntries(this.texts);
  }

  write(entries: Record<string, string>): boolean {
    return this.change('write', () => {
      for (const text of Object.values(entries)) requireSize(text, 9_000);
      for (const [key, text] of Object.entries(entries)) this.texts.set(key, text);
    });
  }

  remove(keys: readonly string[]): boolean {
    return this.change('remove', () => {
      for (const key of keys) this.texts.delete(key);
    });
  }

  private change(verb: string, apply: () => void): boolean {
    this.events.push(`${this.name}.${verb}${this.isReadOnly ? ' refused' : ''}`);
    if (!this.isReadOnly) apply();
    return !this.isReadOnly;
  }
}

class MemoryLock implements Lock {
  isHeld = false;
  /** Held by somebody else until then. */
  takenUntilMillis = 0;
  /** Google refuses at once when too many ask. */
  refusesAtOnce = false;
  /** What the others do while this one waits. */
  whileWaiting: () => void = () => {};

  constructor(
    private readonly name: string,
    private readonly events: string[],
    private readonly clock: MemoryClock,
  ) {}

  tryHold(waitMillis: number): boolean {
    const restMillis = this.takenUntilMillis - this.clock.nowMillis();
    if (this.refusesAtOnce || restMillis > waitMillis) {
      this.events.push(`${this.name}.refused ${waitMillis}`);
      if (!this.refusesAtOnce) this.clock.advance(waitMillis);
      this.whileWaiting();
      return false;
    }
    if (restMillis > 0) this.clock.advance(restMillis);
    this.events.push(`${this.name}.hold`);
    this.isHeld = true;
    return true;
  }

  release(): void {
    this.events.push(`${this.name}.release`);
    this.isHeld = false;
  }
}

export const nodeHmac: Hmac = {
  sha512Hex: (text, secret) => createHmac('sha512', secret).update(text).digest('hex'),
};

export const zlibCompressor: Compressor = {
  pack: text => gzipSync(text).toString('base64'),
  unpack: packed => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
};
