// Who wants a call: it decides how many of the hour's calls there are for it, and how long it can wait.

export type Caller = 'formula' | 'schedule' | 'person';

/** Left to what a person starts by hand. */
const keptForPerson = 2;

export function callsFor(caller: Caller, callsAnHour: number): number {
  return caller === 'person' ? callsAnHour : callsAnHour - keptForPerson;
}
