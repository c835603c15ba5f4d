// All clock triggers of a script and their alarms. The service enforces the rules.
import type { Clock } from '../../clock';
import { type ClockSchedule, describeSchedule, nextFiring, type Timing } from './clock-schedule';

export type TriggerFacts = {
  readonly uid: string;
  readonly user: string;
  readonly spreadsheetId: string;
  readonly handler: string;
  /** As the script set it: `everyHours(6)`. */
  readonly description: string;
  /** When it fires next, unless it is disabled. */
  readonly nextMillis: number;
  /** The trigger exists but never fires. */
  readonly isDisabled: boolean;
};

export type NewTrigger = Pick<TriggerFacts, 'user' | 'spreadsheetId' | 'handler' | 'isDisabled'> & {
  readonly schedule: ClockSchedule;
};

type Entry = NewTrigger & { readonly timing: Timing; forgetAlarm: () => void };

/** A number like the one in the documentation's sample. */
const firstUid = 4_034_124_084_959_907_503n;
const goldenRatio = 0.618_033_988_749_895;

export class TriggerBook {
  private readonly entries = new Map<string, Entry>();
  private made = 0;

  /** `onDue`: called at each trigger's time; without it no trigger fires by itself. */
  constructor(
    private readonly clock: Clock,
    private readonly scriptTimeZone: string,
    private readonly onDue: ((uid: string) => void) | undefined,
  ) {}

  add(trigger: NewTrigger): string {
    const uid = String(firstUid + BigInt(this.made++));
    const timing = {
      schedule: trigger.schedule,
      createdAtMillis: this.clock.nowMillis(),
      // Spreads the triggers over the hour, each at a different minute.
      chance: (this.made * goldenRatio) % 1,
      scriptTimeZone: this.scriptTimeZone,
    };
    const entry = { ...trigger, timing, forgetAlarm: () => {} };
    this.entries.set(uid, entry);
    this.arm(uid, entry);
    return uid;
  }

  remove(uid: string): void {
    this.entries.get(uid)?.forgetAlarm();
    this.entries.delete(uid);
  }

  find(uid: string): TriggerFacts | undefined {
    const entry = this.entries.get(uid);
    return entry && this.factsOf(uid, entry);
  }

  all(): TriggerFacts[] {
    return [...this.entries].map(([uid, entry]) => this.factsOf(uid, entry));
  }

  close(): void {
    for (const entry of this.entries.values()) entry.forgetAlarm();
  }

  /** Runs that a clock jump skipped are not repeated. */
  private arm(uid: string, entry: Entry): void {
    const { onDue } = this;
    if (entry.isDisabled || onDue === undefined) return;
    entry.forgetAlarm = this.clock.whenReached(this.nextOf(entry), () => {
      this.arm(uid, entry);
      onDue(uid);
    });
  }

  private nextOf({ timing }: Entry): number {
    return nextFiring(timing, this.clock.nowMillis());
  }

  private factsOf(uid: string, entry: Entry): TriggerFacts {
    const { user, spreadsheetId, handler, schedule, isDisabled } = entry;
    const description = describeSchedule(schedule);
    return { uid, user, spreadsheetId, handler, description, nextMillis: this.nextOf(entry), isDisabled };
  }
}
