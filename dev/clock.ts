// The clock of host and sandbox, instead of Date.now(), so that a test can move the time.

type Timer = { dueMillis: number; wake: () => void; isAwaited: boolean; alarm?: NodeJS.Timeout };

export interface Clock {
  nowMillis(): number;
  /** Resolves after that much time on this clock, whether it runs or `advance` moves it. */
  sleep(millis: number): Promise<void>;
  /** Calls back at that time. The returned function cancels it. */
  at(dueMillis: number, wake: () => void): () => void;
  /** Like the above, but a virtual clock doesn't jump to it. It only stops there when it passes. */
  whenReached(dueMillis: number, wake: () => void): () => void;
  /** Moves the clock and wakes the sleepers that are due. Negative: back. */
  advance(millis: number): void;
  /** Work begins: a virtual clock stops until the work ends or sleeps. */
  enter(): void;
  leave(): void;
  /**
   * `[hostMillis, computerMillis, speed]`, readable from worker threads:
   * now = hostMillis + (Date.now() − computerMillis) × speed.
   */
  readonly shared: Float64Array;
}

export function readSharedClock(shared: Float64Array): number {
  return Math.floor(shared[0]! + (Date.now() - shared[1]!) * shared[2]!);
}

/** Runs `speed` times as fast as the computer's clock. */
export function createWallClock(options: { startMillis?: number; speed?: number } = {}): Clock {
  return new SteppedClock(options.startMillis ?? Date.now(), options.speed ?? 1);
}

/** Stops while anything works. When all sleep, it jumps to the first one to wake. */
export function createVirtualClock(options: { startMillis?: number } = {}): Clock {
  return new SteppedClock(options.startMillis ?? Date.now(), 0);
}

class SteppedClock implements Clock {
  readonly shared = new Float64Array(new SharedArrayBuffer(24));
  private readonly timers = new Set<Timer>();
  private working = 0;
  private jumpPlanned = false;

  constructor(
    startMillis: number,
    private readonly speed: number,
  ) {
    this.shared.set([startMillis, Date.now(), speed]);
  }

  nowMillis(): number {
    return readSharedClock(this.shared);
  }

  async sleep(millis: number): Promise<void> {
    this.leave();
    await new Promise<void>(resolve => this.at(this.nowMillis() + Math.max(0, millis), resolve));
    this.enter();
  }

  at(dueMillis: number, wake: () => void): () => void {
    return this.start({ dueMillis, wake, isAwaited: true });
  }

  whenReached(dueMillis: number, wake: () => void): () => void {
    return this.start({ dueMillis, wake, isAwaited: false });
  }

  advance(millis: number): void {
    this.shared[0]! += millis;
    for (const timer of [...this.timers].sort((a, b) => a.dueMillis - b.dueMillis)) this.arm(timer);
  }

  enter(): void {
    this.working++;
  }

  leave(): void {
    this.working--;
    this.planJump();
  }

  private start(timer: Timer): () => void {
    this.timers.add(timer);
    this.arm(timer);
    this.planJump();
    return () => this.drop(timer);
  }

  private arm(timer: Timer): void {
    clearTimeout(timer.alarm);
    const waitMillis = timer.dueMillis - this.nowMillis();
    if (waitMillis <= 0) this.fire(timer);
    else if (this.speed > 0) {
      timer.alarm = setTimeout(() => this.arm(timer), Math.min(waitMillis / this.speed, 2 ** 31 - 1));
      timer.alarm.unref();
    }
  }

  private fire(timer: Timer): void {
    this.drop(timer);
    timer.wake();
  }

  private drop(timer: Timer): void {
    clearTimeout(timer.alarm);
    this.timers.delete(timer);
  }

  private planJump(): void {
    if (this.speed > 0 || this.jumpPlanned) return;
    this.jumpPlanned = true;
    setImmediate(() => {
      this.jumpPlanned = false;
      const timers = [...this.timers];
      if (this.working > 0 || !timers.some(timer => timer.isAwaited)) return;
      const next = Math.min(...timers.map(timer => timer.dueMillis));
      this.advance(Math.max(0, next - this.nowMillis()));
      this.planJump();
    });
  }
}
