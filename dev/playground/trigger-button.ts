// Fires a clock trigger without waiting for its time.
import type { Host, Spreadsheet, TriggerFacts } from '../host/host';
import type { OpenTab } from './open-tab';
import type { NextTrigger } from './playground-state';

export class TriggerButton {
  constructor(
    private readonly host: Host,
    private readonly spreadsheet: Spreadsheet,
    private readonly tab: OpenTab,
  ) {}

  next(): NextTrigger | undefined {
    const soonest = this.soonest();
    if (!soonest) return undefined;
    const { user, description, nextMillis } = soonest;
    return { person: user, schedule: description, nextMillis };
  }

  /** Shows the result as a toast in the tab, since a trigger has no window. */
  async fire(): Promise<void> {
    const soonest = this.soonest();
    if (!soonest) throw new Error('No trigger is set. Choose a schedule in the sidebar first.');
    const { handler, user } = soonest;
    const failure = await this.host.fireTrigger(soonest.uid).then(
      outcome => (outcome.ok ? undefined : outcome.error),
      (error: Error) => error,
    );
    const message = failure
      ? `The trigger’s ${handler} failed for ${user}: ${failure.message}`
      : `The trigger ran ${handler} for ${user}. The sidebar’s log tells what it did.`;
    this.tab.send({ kind: 'toast', title: 'Playground', message, seconds: 8 });
  }

  private soonest(): TriggerFacts | undefined {
    return this.host
      .triggers(this.spreadsheet)
      .filter(({ isDisabled }) => !isDisabled)
      .sort((a, b) => a.nextMillis - b.nextMillis)[0];
  }
}
