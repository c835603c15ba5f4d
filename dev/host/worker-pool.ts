// Worker threads, started on demand and reused. A stopped worker is replaced.
import { Worker } from 'node:worker_threads';
import type { FromWorker, Reply, RunRequest, ToWorker, WorkerSetup } from './protocol';
import { buildWorkerCode } from './worker-code';

export interface PooledWorker {
  run(run: RunRequest, handlers: WorkerHandlers): void;
  reply(reply: Reply): void;
}

export type WorkerHandlers = {
  readonly onMessage: (message: FromWorker) => void;
  /** The worker itself crashed: an error of the host, not of the script. */
  readonly onBreakdown: (error: Error) => void;
};

/** V8 underestimates abandoned scopes. Without these limits each of 30 workers keeps 50 MB more of them. */
const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 1024 };

export class WorkerPool {
  private readonly idle: Slot[] = [];
  private readonly all = new Set<Slot>();

  constructor(
    private readonly bundle: string,
    private readonly clock: Float64Array,
  ) {}

  take(): PooledWorker {
    const slot = this.idle.pop() ?? new Slot(this.bundle, this.clock);
    this.all.add(slot);
    return slot;
  }

  giveBack(worker: PooledWorker): void {
    const slot = worker as Slot;
    slot.rest();
    this.idle.push(slot);
  }

  /** Doesn't wait for the worker to stop: the next execution gets another one. */
  stop(worker: PooledWorker): void {
    const slot = worker as Slot;
    slot.terminate().finally(() => this.all.delete(slot));
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map(slot => slot.terminate()));
  }
}

class Slot implements PooledWorker {
  private readonly thread: Worker;
  private readonly replied = new Int32Array(new SharedArrayBuffer(4));
  private handlers: WorkerHandlers | undefined;

  constructor(bundle: string, clock: Float64Array) {
    const { worker, guestRuntime } = buildWorkerCode();
    const setup: WorkerSetup = { bundle, guestRuntime, clock, replied: this.replied };
    // Without this process's flags: tsx's loader would slow the start.
    this.thread = new Worker(worker, { eval: true, workerData: setup, execArgv: [], resourceLimits });
    this.thread.on('message', (message: FromWorker) => this.handlers?.onMessage(message));
    this.thread.on('error', error => this.handlers?.onBreakdown(error as Error));
  }

  run(run: RunRequest, handlers: WorkerHandlers): void {
    this.handlers = handlers;
    this.thread.ref();
    this.post({ kind: 'run', run });
  }

  reply(reply: Reply): void {
    this.post({ kind: 'reply', reply });
    Atomics.store(this.replied, 0, 1);
    Atomics.notify(this.replied, 0);
  }

  rest(): void {
    this.handlers = undefined;
    this.thread.unref();
  }

  terminate(): Promise<unknown> {
    this.handlers = undefined;
    return this.thread.terminate();
  }

  private post(message: ToWorker): void {
    this.thread.postMessage(message);
  }
}
