// The event object of a clock trigger's function. The caller adds the authorization mode. Source: guides
// "Event objects", time-driven events. The zone in its sample is UTC, and scripts report that it always is. The
// documentation doesn't define `week-of-year`; here it is ISO 8601's.

export type TriggerEvent = Readonly<Record<string, number | string>>;

const dayMillis = 86_400_000;

export function createTriggerEvent(triggerUid: string, nowMillis: number): TriggerEvent {
  const now = new Date(nowMillis);
  return {
    triggerUid,
    timezone: 'UTC',
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    'week-of-year': weekOfYear(now),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOfYear(date: Date): number {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * dayMillis);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * dayMillis)) + 1;
}
