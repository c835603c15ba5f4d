// The tab Refresh, with the schedule, in English.
import { joinSentences } from '../../join-sentences';
import { count } from './count';

export const englishRefresh = {
  refresh: {
    title: 'Refresh',
    what: 'What to refresh',
    scopes: { everything: 'All', sheet: 'This sheet', selection: 'Selection', errors: 'Errors' },
    noFormulas: {
      everything: 'There is no CoinTracking formula in this spreadsheet yet.',
      sheet: 'There is no CoinTracking formula on this sheet.',
      selection:
        'There is no CoinTracking formula in the selection. Select cells in the sheet, then come back.',
      errors: 'No CoinTracking formula shows an error.',
    },
    newEnough: (age: string) => `${age}, new enough`,
    byFormulas: (age: string) => `${age}, fetched by formulas themselves`,
    demo: 'made-up data, costs no calls',
    follow: (number: number) => `${count(number, 'formula')} ${number === 1 ? 'follows' : 'follow'}`,
    start: 'Refresh',
    recalculate: 'Recalculate',
    notEnough: (left: number) =>
      `Only ${count(left, 'call')} left this hour, so the oldest data goes first. Tick something else, or come back for the rest later.`,
    changed: 'It would cost more now than shown before. Look at it again, then start.',
    running: 'Refreshing…',
    done: 'Refreshed',
    progress: 'Progress of the refresh',
    now: 'now',
    states: { waiting: 'waiting', fetching: 'fetching…', fresh: 'new enough', 'left-out': 'left out' },
    stays: (when: string) => `The values of ${when} stay.`,
    nextTry: (when: string) => `Next try at ${when}.`,
    result: (done: {
      fetched: number;
      leftOut: number;
      recalculated: number;
      keeping: number;
      protectedCells: number;
      skipped: number;
      left: number;
    }) =>
      joinSentences([
        `${count(done.fetched, 'dataset')} fetched, ${count(done.recalculated, 'formula')} recalculated.`,
        done.keeping > 0 &&
          `${count(done.keeping, 'formula')} ${done.keeping === 1 ? 'shows' : 'show'} the last good values.`,
        done.leftOut > 0 && `${count(done.leftOut, 'dataset')} left out, since you stopped.`,
        done.protectedCells > 0 && `${count(done.protectedCells, 'formula')} in protected cells left alone.`,
        done.skipped > 0 && `${count(done.skipped, 'formula')} not recalculated, because Google refused.`,
        done.left > 0 &&
          `${count(done.left, 'formula')} still under a name with CT_REFRESHING_: they show their values, and opening this sidebar again puts the name back.`,
      ]),
  },

  schedule: {
    title: 'On its own',
    on: 'Also while the spreadsheet is closed',
    off: 'Off. Formulas wait for you.',
    howOften: 'How often',
    everyHours: (hours: number) => (hours === 1 ? 'Every hour' : `Every ${hours} hours`),
    daily: 'Once a day',
    at: 'At about',
    atHour: (hour: string) => `at ${hour}`,
    /** `zone`: the spreadsheet's, in which the time is. */
    next: (day: string, time: string, zone: string) => `Next: ${day}, about ${time} (${zone})`,
    nextUnknown: 'Next: not known',
    last: (when: string, datasets: number, formulas: number) =>
      `Last: ${when}, ${count(datasets, 'dataset')}, ${count(formulas, 'formula')}`,
    lastTrouble: (when: string) => `Last: ${when}.`,
    lastNone: 'Last: not yet',
    well: 'well',
    reserve: '2 calls of each hour are always left for you.',
    others: (number: number) =>
      number === 1
        ? 'One other person has scheduled this spreadsheet, too.'
        : `${number} other people have scheduled this spreadsheet, too.`,
  },
};
