// One lock and those who wait for it, first come first served. Re-entrant for its holder, freed by one release, and a
// release by somebody else does nothing: all three recorded live.
import type { Clock } from '../../clock';
import type { Caller } from '../caller';

type Waiter = { readonly caller: Caller; readonly settle: (isGranted: boolean) => void };

export class LockQueue {
  private holder: Caller | undefined;
  private waiters: Waiter[] = [];

  constructor(private readonly clock: Clock) {}

  acquire(caller: Caller, timeoutMillis: number): boolean | Promise<boolean> {
    this.holder ??= caller;
    if (this.holder === caller) return true;
    if (!(timeoutMillis > 0)) return false;
    return new Promise(resolve => {
      const settle = (isGranted: boolean) => {
        forgetTimeout();
        this.waiters = this.waiters.filter(other => other !== waiter);
        caller.resume();
        resolve(isGranted);
      };
      const waiter: Waiter = { caller, settle };
      const forgetTimeout = this.clock.at(this.clock.nowMillis() + timeoutMillis, () => settle(false));
      this.waiters.push(waiter);
      caller.pause();
    });
  }

  isHeldBy(caller: Caller): boolean {
    return this.holder === caller;
  }

  release(caller: Caller): void {
    if (this.holder !== caller) return;
    const next = this.waiters[0];
    this.holder = next?.caller;
    next?.settle(true);
  }

  /** Takes an execution that has ended out of the line. */
  leave(caller: Caller): void {
    for (const waiter of this.waiters) if (waiter.caller === caller) waiter.settle(false);
    this.release(caller);
  }
}
