// Who wants a call. It decides how many of the hour's calls are allowed, and how long it can wait.

export type Caller = 'formula' | 'schedule' | 'person';

/** Calls that only a person's own action may use. */
const keptForPerson = 2;

export function callsFor(caller: Caller, callsAnHour: number): number {
  return caller === 'person' ? callsAnHour : callsAnHour - keptForPerson;
}
