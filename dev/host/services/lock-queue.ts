// One lock and its waiters in order of arrival. Re-entrant for its holder, freed by one release, and a release by another
// execution does nothing: all three recorded live.
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

  /** Removes an ended execution from the waiters. */
  leave(caller: Caller): void {
    for (const waiter of this.waiters) if (waiter.caller === caller) waiter.settle(false);
    this.release(caller);
  }
}
