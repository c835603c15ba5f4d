// The page's POST requests besides the cells' calls. Each gets a body and throws a sentence if the body is wrong. Long
// work is only started here; the open tab gets its result as an event, so that no connection stays open.
import type { BackEnd } from './back-end';
import { type AnswerMode, answerModes, locales, openModes, people } from './playground-state';
import type { RunRequest, TabAnswer } from './tab-messages';
import { parseJson } from './wire';

type Action = (body: string, backEnd: BackEnd) => void | Promise<void>;

export const actions: Readonly<Record<string, Action>> = {
  '/answer-mode': (body, backEnd) =>
    backEnd.setAnswerMode(oneOf(answerModes, body, 'answer mode') as AnswerMode),
  '/clock': (body, backEnd) => {
    if (!/^\d{1,11}$/.test(body))
      throw new Error('Send the milliseconds to advance, as a whole number of at most 11 digits.');
    backEnd.advanceClock(Number(body));
  },
  /** Reopens the spreadsheet as this person, in this language and authorization mode. */
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
    const isRun = Number.isSafeInteger(request.run) && typeof request.functionName === 'string';
    if (!isRun || !Array.isArray(request.args)) throw new Error('Send what is to run, and with what.');
    void window.run({ ...request, entry: oneOf(['menu', 'page'] as const, request.entry, 'entry') });
  },
  '/trigger': (_body, { trigger }) => {
    if (!trigger.next()) throw new Error('No trigger is set. Choose a schedule in the sidebar first.');
    void trigger.fire();
  },
  '/answers': (body, { tab }) => {
    const answer = parse(body) as TabAnswer;
    const isOutcome = answer.ok === true || (answer.ok === false && typeof answer.message === 'string');
    if (!Number.isSafeInteger(answer.id) || !isOutcome)
      throw new Error('Send an answer and its question’s id.');
    tab.answer(answer);
  },
};

function parse(body: string): object {
  const value = parseJson(body);
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
