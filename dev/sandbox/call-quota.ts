// The calls that a plan allows in a rolling hour, and those that a key has made.

import type { Plan } from './account/sandbox-account';

const hourMillis = 3_600_000;

export const callsPerHour: Record<Plan, number> = { FREE: 0, PRO: 20, EXPERT: 20, UNLIMITED: 60 };

export class CallQuota {
  private calls: number[] = [];

  constructor(private readonly plan: Plan) {}

  isExhausted(nowMillis: number): boolean {
    this.calls = this.calls.filter(atMillis => atMillis > nowMillis - hourMillis);
    return this.calls.length >= callsPerHour[this.plan];
  }

  count(nowMillis: number): void {
    this.calls.push(nowMillis);
  }
}
