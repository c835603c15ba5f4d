// Clock triggers of one person in one spreadsheet, with Google's limit of one.
import type { SpreadsheetFacts, Triggers } from '../../src/schedule/own-schedule';
import type { Schedule } from '../../src/schedule/schedule';

export class MemoryTriggers implements Triggers {
  readonly present = new Map<string, Schedule>();
  refusal: string | undefined;
  private made = 0;

  ids(): string[] {
    return [...this.present.keys()];
  }

  create(schedule: Exclude<Schedule, { every: 'off' }>): string {
    if (this.refusal !== undefined) throw new Error(this.refusal);
    if (this.present.size > 0) throw new Error('This add-on has created too many time-based triggers');
    const id = `trigger-${++this.made}`;
    this.present.set(id, schedule);
    return id;
  }

  remove(id: string): void {
    this.present.delete(id);
  }
}

export const facts: SpreadsheetFacts = { id: () => 'sheet-1', timeZone: () => 'Europe/Berlin' };
