// The running functions that this page started, by a click or by the sidebar.
import type { CallOutcome } from '../tab-messages';
import type { ServerPort } from './server-port';

export class Runs {
  private readonly open = new Map<number, (outcome: CallOutcome) => void>();
  private started = 0;

  constructor(private readonly server: Pick<ServerPort, 'run'>) {}

  start(entry: 'menu' | 'page', functionName: string, args: readonly unknown[]): Promise<CallOutcome> {
    const run = this.started++;
    return new Promise(resolve => {
      this.open.set(run, resolve);
      this.server
        .run({ run, entry, functionName, args })
        .catch((error: Error) => this.end(run, { ok: false, message: `NetworkError: ${error.message}` }));
    });
  }

  end(run: number, outcome: CallOutcome): void {
    this.open.get(run)?.(outcome);
    this.open.delete(run);
  }

  /** The connection is lost: fails all running functions. */
  endAll(message: string): void {
    for (const run of [...this.open.keys()]) this.end(run, { ok: false, message });
  }
}
