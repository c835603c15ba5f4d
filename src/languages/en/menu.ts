import type { MenuWords } from '../menu-words';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

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
    [
      `${count(fetched, 'dataset')} fetched, ${count(cells, 'formula')} recalculated.`,
      protectedCells > 0 && `${count(protectedCells, 'formula')} in protected cells left as they are.`,
      failures.length > 0 && `${count(failures.length, 'dataset')} could not be fetched:`,
    ]
      .filter(Boolean)
      .join(' '),
  frozen: ({ formulas, errors, protectedCells }) =>
    [
      `${count(formulas, 'formula')} turned into values.`,
      protectedCells > 0 && `${count(protectedCells, 'formula')} in protected cells left as they are.`,
      errors > 0 && `${count(errors, 'formula')} with an error left as they are.`,
    ]
      .filter(Boolean)
      .join(' '),
};
