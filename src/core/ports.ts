// What the core asks of the place it runs in, in its own words. Adapters: src/apps-script; in memory:
// test/support/memory-ports.ts; what each promises: test/contracts.
export interface Clock {
  nowMillis(): number;
  sleep(millis: number): void;
}

/** Short-lived texts of one spreadsheet or one person. May forget anything at any time. */
export interface TextCache {
  /** Only what was found. One round trip, however many keys. */
  read(keys: readonly string[]): Record<string, string>;
  write(entries: Record<string, string>, ttlSeconds: number): void;
  remove(keys: readonly string[]): void;
}

/** Small texts that stay: of one spreadsheet, or of one person. */
export interface TextStore {
  readAll(): Record<string, string>;
  /** `false` where this store can't be written from here: in a cell, a person's store may be read-only. */
  write(entries: Record<string, string>): boolean;
  remove(keys: readonly string[]): boolean;
}

/** One holder at a time. Holding it again while one holds it succeeds, and one release frees it. */
export interface Lock {
  tryHold(waitMillis: number): boolean;
  release(): void;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

/** Throws CoinTrackingError UNREACHABLE or TOO_SLOW where no response came. */
export interface Http {
  post(url: string, headers: Record<string, string>, body: string, timeoutMillis: number): HttpResponse;
}

export interface Hmac {
  /** Lower-case hex over the UTF-8 bytes of text and secret. */
  sha512Hex(text: string, secret: string): string;
}

/** Text to shorter ASCII text and back. `unpack` throws for damaged input. */
export interface Compressor {
  pack(text: string): string;
  unpack(packed: string): string;
}

/** The spreadsheet's time zone, and what the platform knows of any zone. */
export interface SpreadsheetZone {
  /** One service call, at its first use in an execution. */
  name(): string;
  /** Seconds east of UTC at an instant in unix seconds. No service call. A zone that the platform doesn't know is UTC. */
  offsetSeconds(zone: string, atSeconds: number): number;
}

/** The demo account: made-up data, the same for everybody on the same day. */
export interface Demo {
  /** The answer to one of the API's methods, as its parsed JSON. Throws CoinTrackingError DEMO_UNAVAILABLE. */
  answer(
    method: string,
    parameters: Readonly<Record<string, string | number | undefined>>,
    nowMillis: number,
  ): DemoAnswer;
}

export interface DemoAnswer {
  readonly answer: Readonly<Record<string, unknown>>;
  /** From then on it would be another one. */
  readonly validUntilMillis: number;
}

export interface Ports {
  readonly clock: Clock;
  readonly cache: TextCache;
  /** A person's, over all spreadsheets: in a cell most likely the owner's, but Google doesn't document it. */
  readonly personCache: TextCache;
  /** The spreadsheet's own: every editor's formulas see it. */
  readonly spreadsheetStore: TextStore;
  /** A person's: in a cell it is the spreadsheet owner's. */
  readonly personStore: TextStore;
  /** Shared by everything that runs in the spreadsheet. */
  readonly lock: Lock;
  /** Shared by everything that runs for the person whose store this is, in any spreadsheet. */
  readonly personLock: Lock;
  readonly http: Http;
  readonly hmac: Hmac;
  readonly compressor: Compressor;
  readonly zone: SpreadsheetZone;
  readonly demo: Demo;
  /** Tells spreadsheets apart: copies of one have ids of their own, whatever else a copy takes along. */
  spreadsheetId(): string;
  /** The language setting of the person at the keyboard, `de` or `zh-CN`; blank where it isn't known. */
  locale(): string;
}
