// How many executions may run at once. Sources: quotas page (30 per user), "Client-to-server communication" (10 calls of
// a page, the eleventh is delayed).
import { Semaphore } from './semaphore';

const maxCallsOfPage = 10;

export type Overload = 'queue' | 'refuse';

export class Admission {
  private readonly workers: Semaphore;
  private readonly pages = new Map<string, Semaphore>();
  private readonly pendingByUser = new Map<string, number>();

  constructor(
    private readonly maxParallel: number,
    private readonly onOverload: Overload,
  ) {
    this.workers = new Semaphore(maxParallel);
  }

  /** Resolves with a function that ends the execution's place, or with `undefined` if there are too many. */
  async enter(user: string, page: string | undefined): Promise<(() => void) | undefined> {
    const pending = this.pendingByUser.get(user) ?? 0;
    if (this.onOverload === 'refuse' && pending >= this.maxParallel) return undefined;
    this.pendingByUser.set(user, pending + 1);
    const leavePage = page === undefined ? () => {} : await this.semaphoreOf(page).enter();
    const leaveWorkers = await this.workers.enter();
    return () => {
      this.pendingByUser.set(user, this.pendingByUser.get(user)! - 1);
      leavePage();
      leaveWorkers();
    };
  }

  private semaphoreOf(page: string): Semaphore {
    const semaphore = this.pages.get(page) ?? new Semaphore(maxCallsOfPage);
    this.pages.set(page, semaphore);
    return semaphore;
  }
}
