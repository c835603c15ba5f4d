// One run of a function: its clock, its limits, its counts. Lives in the main thread while a worker computes.
import type { Clock } from '../clock';
import { type Caller, ServiceException } from './caller';
import { type Counts, count, noCounts } from './counts';
import { type Entry, entryRules } from './entry';
import type { Faults } from './faults';
import { type Latencies, latencyMillis } from './latencies';
import { type Outcome, outOfTime } from './outcome';
import type { FromWorker, LocalCalls, Reply, RunRequest, RunResult } from './protocol';
import type { Spreadsheet } from './spreadsheet';
import type { PooledWorker } from './worker-pool';

/** Executes a service call. */
export type Dispatch = (caller: Caller, service: string, method: string, args: readonly unknown[]) => unknown;

export type ExecutionSetup = {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly dispatch: Dispatch;
  readonly latencies: Latencies | undefined;
  /** Real time that a script may compute without calling a service, whatever the clock says. */
  readonly spinLimitMillis: number;
  readonly spreadsheet: Spreadsheet;
  readonly user: string;
  /** Releases what the execution held, while it still counts as working. */
  readonly onEnd: (caller: Caller) => void;
};

export type Ending = { readonly outcome: Outcome; readonly isWorkerUsable: boolean };

export class Execution implements Caller {
  readonly entry: Entry;
  readonly user: string;
  readonly spreadsheet: Spreadsheet;
  private readonly counts: Counts = noCounts();
  private readonly logs: string[] = [];
  private readonly cleanups = new Set<() => void>();
  private readonly startMillis: number;
  private isWorking = false;
  private hasEnded = false;
  private spinAlarm: NodeJS.Timeout | undefined;
  private settle!: { resolve: (ending: Ending) => void; reject: (error: unknown) => void };

  constructor(
    private readonly setup: ExecutionSetup,
    private readonly run: RunRequest,
  ) {
    this.entry = run.entry;
    this.user = setup.user;
    this.spreadsheet = setup.spreadsheet;
    this.startMillis = setup.clock.nowMillis();
  }

  start(worker: PooledWorker): Promise<Ending> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.resume();
      this.cleanups.add(
        this.setup.clock.at(this.startMillis + entryRules[this.entry].limitMillis, () => this.kill()),
      );
      this.watchSpinning();
      worker.run(this.run, {
        onMessage: message => this.receive(worker, message),
        onBreakdown: error => this.breakDown(error),
      });
    });
  }

  /** Stops it like a script that has run too long: the script can't catch this. */
  kill(): void {
    this.end({ ok: false, error: outOfTime }, false);
  }

  pause(): void {
    if (!this.isWorking) return;
    this.isWorking = false;
    this.setup.clock.leave();
  }

  resume(): void {
    if (this.isWorking || this.hasEnded) return;
    this.isWorking = true;
    this.setup.clock.enter();
  }

  sleep(millis: number): Promise<void> {
    const { clock } = this.setup;
    this.pause();
    return new Promise(resolve => {
      const forget = clock.at(clock.nowMillis() + Math.max(0, millis), () => {
        this.cleanups.delete(forget);
        this.resume();
        resolve();
      });
      this.cleanups.add(forget);
    });
  }

  private receive(worker: PooledWorker, message: FromWorker): void {
    if (message.kind === 'log') {
      this.logs.push(message.text);
      return;
    }
    clearTimeout(this.spinAlarm);
    this.countLocal(message.local);
    if (message.kind === 'done') this.end(message.result, true);
    else this.serve(worker, message).catch(error => this.breakDown(error));
  }

  private async serve(worker: PooledWorker, call: FromWorker & { kind: 'call' }): Promise<void> {
    const { service, method, args } = call;
    count(this.counts, `${service}.${method}`, service === 'Utilities' ? 'local' : 'roundTrips');
    const { killAtRoundTrip, killAfterRoundTrip } = this.setup.faults;
    if (this.counts.roundTrips === killAtRoundTrip) {
      this.kill();
      return;
    }
    let reply: Reply;
    try {
      await this.travel(service, method);
      if (this.hasEnded) return;
      reply = { value: await this.setup.dispatch(this, service, method, args) };
    } catch (error) {
      if (!(error instanceof ServiceException)) throw error;
      reply = { failure: error.message };
    }
    if (this.counts.roundTrips === killAfterRoundTrip) this.kill();
    if (this.hasEnded) return;
    this.watchSpinning();
    worker.reply(reply);
  }

  private async travel(service: string, method: string): Promise<void> {
    const { latencies } = this.setup;
    const millis = latencies === undefined ? 0 : latencyMillis(latencies, service, method);
    if (millis > 0) await this.sleep(millis);
  }

  private countLocal(calls: LocalCalls): void {
    for (const [call, times] of Object.entries(calls)) count(this.counts, call, 'local', times);
  }

  private watchSpinning(): void {
    this.spinAlarm = setTimeout(() => this.kill(), this.setup.spinLimitMillis);
  }

  private breakDown(error: unknown): void {
    if (this.close()) this.settle.reject(error);
  }

  private end(result: RunResult, isWorkerUsable: boolean): void {
    if (!this.close()) return;
    const millis = this.setup.clock.nowMillis() - this.startMillis;
    this.settle.resolve({
      outcome: { ...result, counts: this.counts, millis, logs: this.logs },
      isWorkerUsable,
    });
  }

  /** `false`: it had already ended. */
  private close(): boolean {
    if (this.hasEnded) return false;
    this.hasEnded = true;
    clearTimeout(this.spinAlarm);
    for (const cleanup of this.cleanups) cleanup();
    this.setup.onEnd(this);
    this.pause();
    return true;
  }
}
