// Runs executions from admission to their end. Each gets a worker, and its writes take effect before its outcome is known.
import type { Clock } from '../clock';
import { Admission, type Overload } from './admission';
import { Execution } from './execution';
import type { Faults } from './faults';
import type { Latencies } from './latencies';
import { describeError, hostClosed, nothingDone, type Outcome, tooManyAtOnce } from './outcome';
import type { RunRequest } from './protocol';
import type { Services } from './services/services';
import type { Spreadsheet } from './spreadsheet';
import { WorkerPool } from './worker-pool';

export type ExecutionsSetup = {
  readonly bundle: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly services: Services;
  readonly latencies: Latencies | undefined;
  readonly maxParallel: number;
  readonly onOverload: Overload;
  readonly spinLimitMillis: number;
};

export class Executions {
  private readonly admission: Admission;
  private readonly pool: WorkerPool;
  private readonly running = new Set<Execution>();
  private isClosed = false;

  constructor(private readonly setup: ExecutionsSetup) {
    this.admission = new Admission(setup.maxParallel, setup.onOverload);
    this.pool = new WorkerPool(setup.bundle, setup.clock.shared);
  }

  async run(request: RunRequest, user: string, spreadsheet: Spreadsheet): Promise<Outcome> {
    const page = request.entry === 'page' ? `${spreadsheet.id} ${user}` : undefined;
    const leave = await this.admission.enter(user, page);
    if (leave === undefined) return { ok: false, error: tooManyAtOnce, ...nothingDone() };
    try {
      return this.isClosed ? hostClosed() : await this.execute(request, user, spreadsheet);
    } finally {
      leave();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const execution of this.running) execution.kill();
    await this.pool.close();
  }

  private async execute(request: RunRequest, user: string, spreadsheet: Spreadsheet): Promise<Outcome> {
    const { clock, faults, services, latencies, spinLimitMillis } = this.setup;
    const { dispatch } = services;
    const onEnd = services.LockService.releaseAll;
    const execution = new Execution(
      { clock, faults, dispatch, latencies, spinLimitMillis, spreadsheet, user, onEnd },
      request,
    );
    this.running.add(execution);
    const worker = this.pool.take();
    let isWorkerUsable = false;
    try {
      const ending = await execution.start(worker);
      isWorkerUsable = ending.isWorkerUsable;
      return await this.settle(execution, ending.outcome);
    } finally {
      this.running.delete(execution);
      if (isWorkerUsable) this.pool.giveBack(worker);
      else this.pool.stop(worker);
    }
  }

  /** Locks are already free, as on the live platform: a write under a lock needs a flush. A failed write fails the execution. */
  private async settle(execution: Execution, outcome: Outcome): Promise<Outcome> {
    const { clock, services } = this.setup;
    clock.enter();
    try {
      await services.SpreadsheetApp.settle(execution);
      return outcome;
    } catch (error) {
      return outcome.ok ? { ...outcome, ok: false, error: describeError(error) } : outcome;
    } finally {
      clock.leave();
    }
  }
}
