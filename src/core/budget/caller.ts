// Who wants a call. It decides how many of the hour's calls are allowed, and how long it can wait.

export type Caller = 'formula' | 'schedule' | 'person';

/** Calls that only a person's own action may use; of a small part of the hour fewer, so that formulas get some, too. */
const keptForPerson = (limit: number) => Math.min(2, Math.floor(limit / 5));

export function callsFor(caller: Caller, limit: number): number {
  return caller === 'person' ? limit : limit - keptForPerson(limit);
}
