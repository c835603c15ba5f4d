// The menu in English.
import { joinSentences } from '../join-sentences';
import type { MenuWords } from '../pack';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const unchanged = (protectedCells: number) =>
  protectedCells > 0 && `${count(protectedCells, 'formula')} in protected cells left as they are.`;

const notGoneThrough = (skipped: number, left: number) => [
  skipped > 0 &&
    `${count(skipped, 'formula')} not recalculated, because Google refused. Refresh again in a minute.`,
  left > 0 &&
    `${count(left, 'formula')} still under a name with CT_REFRESHING_: they show their values, and the next use of this menu puts the name back.`,
];

export const englishMenu: MenuWords = {
  openSidebar: 'Open sidebar',
  refreshAll: 'Refresh all',
  refreshSheet: 'Refresh this sheet',
  refreshSelection: 'Refresh selection',
  retryErrors: 'Retry errors',
  freezeSelection: 'Freeze selection to values',
  openSchedule: 'Schedule…',
  openHelp: 'Help',
  working: 'Fetching from CoinTracking…',
  noFormulas:
    'There is no CoinTracking formula here yet. Type =CT_BALANCE() into a cell, or open the sidebar.',
  noErrors: 'No CoinTracking formula shows an error.',
  refreshed: ({ fetched, failures, cells, protectedCells, skipped, left }) =>
    joinSentences([
      `${count(fetched, 'dataset')} fetched, ${count(cells, 'formula')} recalculated.`,
      unchanged(protectedCells),
      ...notGoneThrough(skipped, left),
      failures.length > 0 && `${count(failures.length, 'dataset')} could not be fetched:`,
    ]),
  frozen: ({ formulas, errors, loading, protectedCells, changed }) =>
    joinSentences([
      `${count(formulas, 'formula')} turned into values.`,
      unchanged(protectedCells),
      errors > 0 && `${count(errors, 'formula')} with an error left as they are.`,
      loading > 0 && `${count(loading, 'formula')} still loading left as they are.`,
      changed > 0 &&
        `${count(changed, 'formula')} changed or moved meanwhile: look at these cells, and freeze them again if need be.`,
    ]),
};
