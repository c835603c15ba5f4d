// What the page may ask of the server by POST, besides the cells' calls. Each takes a body; what is wrong with it is thrown
// as a sentence. What takes long is only started here: the open tab is told how it ends, so that no connection is held.
import type { BackEnd } from './back-end';
import { locales, type Mood, moods, openModes, people } from './playground-state';
import type { RunRequest, TabAnswer } from './tab-messages';

type Action = (body: string, backEnd: BackEnd) => void | Promise<void>;

export const actions: Readonly<Record<string, Action>> = {
  '/mood': (body, backEnd) => backEnd.setMood(oneOf(moods, body, 'mood') as Mood),
  '/clock': (body, backEnd) => {
    const millis = Number(body);
    if (!(millis >= 0)) throw new Error('Send the milliseconds to advance.');
    backEnd.advanceClock(millis);
  },
  /** Opens the spreadsheet anew, as this person, in this language, in this mode. */
  '/open': async (body, { window }) => {
    const { person, locale, openMode } = parse(body) as Record<string, unknown>;
    await window.open({
      person: oneOf(keysOf(people), person ?? window.person, 'person'),
      locale: oneOf(keysOf(locales), locale ?? window.locale, 'language'),
      openMode: oneOf(openModes, openMode ?? window.openMode, 'authorization mode'),
    });
  },
  '/runs': (body, { window }) => {
    const request = parse(body) as RunRequest;
    const isRun = typeof request.run === 'number' && typeof request.functionName === 'string';
    if (!isRun || !Array.isArray(request.args)) throw new Error('Send what is to run, and with what.');
    void window.run({ ...request, entry: oneOf(['menu', 'page'] as const, request.entry, 'entry') });
  },
  '/trigger': (_body, { trigger }) => {
    if (!trigger.next()) throw new Error('No trigger is set. Choose a schedule in the sidebar first.');
    void trigger.fire();
  },
  '/answers': (body, { tab }) => tab.answer(parse(body) as TabAnswer),
};

function parse(body: string): object {
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null) throw new Error('Send an object.');
  return value;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, what: string): T {
  const found = known.find(one => one === value);
  if (found === undefined)
    throw new Error(`There is no ${what} “${value}”. Choose one of ${known.join(', ')}.`);
  return found;
}

function keysOf<K extends string>(record: Readonly<Record<K, string>>): K[] {
  return Object.keys(record) as K[];
}
