// What a contract needs to run the ports under test, in memory and in the local Apps Script alike.
import type { HttpResponse, Ports } from '../../src/core/ports';

export interface PortsUnderTest {
  /**
   * One execution. The program travels as text, as Playwright's `evaluate` sends it: it sees its arguments and nothing
   * around it. What it throws, this rejects with.
   */
  run<Given extends unknown[], Result>(
    program: (ports: Ports, ...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Calls of services since the last call of this. */
  takeRoundTrips(): number;
  advance(millis: number): void;
  /** From now on executions may read the person's store and not write it. */
  makePersonStoreReadOnly(): void;
  /** From now on another execution holds the lock, for that long. */
  holdElsewhere(lock: LockName, millis: number): Promise<void>;
  /** Whether the lock is refused to others while the program's execution goes on. */
  isHeldAfter(lock: LockName, program: (ports: Ports, lock: LockName) => void): Promise<boolean>;
  /** The reply to the next request. */
  reply(reply: HttpResponse | NetworkFailure): void;
  requests(): readonly SentRequest[];
}

export type LockName = 'lock' | 'personLock';

export type NetworkFailure =
  | 'no connection'
  | 'no answer in time'
  | 'answer too large'
  | { readonly text: string };

export interface SentRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export type OpenPorts = () => Promise<PortsUnderTest>;

/** How long the lock's other holders and probes wait before they do something. */
export const beatMillis = 100;
