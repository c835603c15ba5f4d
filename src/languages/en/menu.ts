// The menu in English.
import { joinSentences } from '../join-sentences';
import type { MenuWords } from '../pack';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const unchanged = (protectedCells: number) =>
  protectedCells > 0 && `${count(protectedCells, 'formula')} in protected cells left as they are.`;

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
  refreshed: ({ fetched, failures, cells, protectedCells }) =>
    joinSentences([
      `${count(fetched, 'dataset')} fetched, ${count(cells, 'formula')} recalculated.`,
      unchanged(protectedCells),
      failures.length > 0 && `${count(failures.length, 'dataset')} could not be fetched:`,
    ]),
  frozen: ({ formulas, errors, protectedCells }) =>
    joinSentences([
      `${count(formulas, 'formula')} turned into values.`,
      unchanged(protectedCells),
      errors > 0 && `${count(errors, 'formula')} with an error left as they are.`,
    ]),
};
