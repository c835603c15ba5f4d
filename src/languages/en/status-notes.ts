// What CT_STATUS says beside its values, in English.
import type { StatusNoteWords } from '../pack';
import { utcDayAndTime } from '../utc-time';

const sources = { fresh: 'fresh', stale: 'stale', 'last good': 'last good' };
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const englishStatusNotes: StatusNoteWords = {
  calls: ({ limit, forFormulas }) => `of ${limit} an hour; formulas may use ${forFormulas}`,
  'made-up': () => 'made-up data, to try things out; costs no calls',
  'call-now': () => 'formulas may call now',
  'connect-first': () => 'not before the account is connected again',
  'no-schedule': () => 'no refresh is scheduled',
  since: ({ atMillis }) => `since ${utcDayAndTime(atMillis)}`,
  'never-fetched': () => 'not fetched yet',
  'not-kept': () => 'no longer kept',
  table: ({ source, rows, unreadable, hasLastGood }) =>
    `${sources[source]}, ${count(rows, 'row')}` +
    (unreadable === 0 ? '' : `, ${count(unreadable, 'figure')} as text, not readable`) +
    (hasLastGood ? '' : '; too large to be kept longer than six hours'),
};
