// Two spreadsheets of one person with one key, and every kind of event that can happen to them.
import { connectAccount } from '../../src/core/connect/connect';
import { type Dataset, dataset } from '../../src/core/dataset';
import { failureOf, isOfPlatform } from '../../src/core/errors';
import { Resolver } from '../../src/core/fetch/resolve';
import { apiKey, apiSecret } from './connected-ports';
import type { CountingServer } from './counting-server';
import { MemoryPorts } from './memory-ports';
import { refreshKnown } from './refresh-known';
import type { Reply } from './scripted-http';
import { failedRepliesTo, tinyAnswer } from './tiny-answers';

export const eventKinds = [
  'cell',
  'several cells',
  'refresh by hand',
  'refresh on schedule',
  'some entries evicted',
  'caches lost',
  'time passes',
  'the clock is set back',
  'the ledger is damaged',
  'connected again',
  'the key is busy',
] as const;

export interface SpreadsheetEvent {
  readonly kind: (typeof eventKinds)[number];
  readonly where: 0 | 1;
  /** Every number that the event, or the network during it, needs comes from this one. */
  readonly seed: number;
}

const history = (currency: string) => dataset('default', 'getHistoricalCurrency', { currency });
const grouped = (type: string) => dataset('default', 'getGroupedBalance', { type });
const datasets: readonly Dataset[] = [
  dataset('default', 'getBalance', {}),
  dataset('default', 'getTrades', { trade_prices: 1 }),
  dataset('default', 'getGains', {}),
  ...['A', 'B', 'C', 'X'].map(history),
  ...['S', 'T', 'U', 'V', 'W'].map(grouped),
];

export class TwoSpreadsheets {
  ledgersLost = 0;
  private readonly spreadsheets: readonly [MemoryPorts, MemoryPorts];
  private randomState = 0;
  private isOtherRunning = false;
  /** Undoes what an execution seems to do after Google ended it. */
  private afterKill: (() => void) | undefined;

  constructor(
    private readonly plan: 'PRO' | 'UNLIMITED',
    private readonly server: CountingServer,
  ) {
    const first = new MemoryPorts();
    this.spreadsheets = [first, first.anotherSpreadsheet()];
    for (const ports of this.spreadsheets) this.connect(ports);
  }

  happen({ kind, where, seed }: SpreadsheetEvent): void {
    const ports = this.spreadsheets[where];
    this.randomState = seed;
    ports.http.respond = fields => this.respond(fields, where);
    this.actions[kind](ports, seed);
    this.afterKill?.();
    this.afterKill = undefined;
    ports.takeEvents();
    ports.http.requests.splice(0);
  }

  private readonly actions: Record<SpreadsheetEvent['kind'], (ports: MemoryPorts, seed: number) => void> = {
    cell: (ports, seed) => this.show(ports, datasets[seed % datasets.length]!),
    'several cells': (ports, seed) =>
      this.show(ports, datasets[seed % datasets.length]!, history('A'), history('B'), history('C')),
    'refresh by hand': ports => void refreshKnown('person', ports),
    'refresh on schedule': ports => void refreshKnown('schedule', ports),
    'some entries evicted': ({ cache, personCache }, seed) => {
      for (const one of [cache, personCache])
        one.evict(...[...one.entries.keys()].filter((_, index) => (seed >> (index % 24)) % 2 === 0));
    },
    'caches lost': (ports, seed) => (seed % 2 ? ports.forgetCaches() : ports.personCache.entries.clear()),
    'time passes': ({ clock }, seed) => clock.advance(seed % (seed % 3 ? 300_000 : 7_200_000)),
    'the clock is set back': ({ clock }, seed) => clock.advance(-(seed % (seed % 2 ? 600_000 : 90_000_000))),
    'the ledger is damaged': (ports, seed) => this.damageLedger(ports, seed),
    'connected again': ports => this.connect(ports),
    'the key is busy': ({ clock, personLock }, seed) => {
      personLock.takenUntilMillis = clock.nowMillis() + (seed % 5_000);
    },
  };

  private show(ports: MemoryPorts, ...wanted: Dataset[]): void {
    try {
      new Resolver(ports).tables(wanted.map(dataset => ({ dataset })));
    } catch (thrown) {
      const failure = failureOf(thrown);
      // A bug of ours is thrown on, with its stack.
      if (failure.code === 'PLATFORM' && !failure.detail.startsWith('Service')) throw thrown;
    }
  }

  /** A call takes up to half a minute. During it the other spreadsheet may go on, or Google may end this execution. */
  private respond(fields: Record<string, string>, where: 0 | 1): Reply {
    if (this.afterKill) return new Error('Service gone');
    const { clock } = this.spreadsheets[where];
    const method = fields.method!;
    const chance = this.random(100);
    clock.advance(chance % 4 ? this.random(2_000) : this.random(30_000));
    const nonceError = this.server.receive(fields.nonce!, clock.elapsedMillis);
    if (chance < 3 && !this.isOtherRunning) this.kill(where);
    if (chance >= 80 && !this.isOtherRunning) this.runOther(where);
    const failedReplies = failedRepliesTo(method);
    // The last of them ends all calls until the account is connected again, so failures are rare.
    const failed = this.random(100) < 12 ? failedReplies[this.random(failedReplies.length)] : undefined;
    return nonceError ?? failed ?? tinyAnswer(fields);
  }

  private runOther(where: 0 | 1): void {
    this.isOtherRunning = true;
    const other = this.spreadsheets[where === 0 ? 1 : 0];
    other.http.respond = fields => this.respond(fields, where);
    this.show(other, datasets[this.random(datasets.length)]!);
    this.isOtherRunning = false;
  }

  private kill(where: 0 | 1): void {
    const { cache, personCache, spreadsheetStore, personStore } = this.spreadsheets[where];
    const restores = [
      restoring(cache.entries),
      restoring(personCache.entries),
      restoring(spreadsheetStore.texts),
      restoring(personStore.texts),
    ];
    this.afterKill = () => {
      for (const restore of restores) restore();
    };
  }

  private damageLedger({ personStore }: MemoryPorts, seed: number): void {
    for (const [property, text] of [...personStore.texts]) {
      if (!property.startsWith('ct.calls.')) continue;
      this.ledgersLost++;
      if (seed % 2) personStore.texts.delete(property);
      else personStore.texts.set(property, text.slice(0, seed % text.length));
    }
  }

  private connect(ports: MemoryPorts): void {
    try {
      connectAccount({ apiKey, apiSecret, plan: this.plan }, ports);
    } catch (thrown) {
      // Refused while the key is busy.
      if (isOfPlatform(failureOf(thrown))) throw thrown;
    }
  }

  /** Below `limit`, from the event's seed. */
  private random(limit: number): number {
    this.randomState = (Math.imul(this.randomState, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.randomState / 2 ** 32) * limit);
  }
}

function restoring<T>(entries: Map<string, T>): () => void {
  const copy = new Map(entries);
  return () => {
    entries.clear();
    for (const [key, value] of copy) entries.set(key, value);
  };
}
