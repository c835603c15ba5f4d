// Words that several tabs of the sidebar share, in English.
import { count } from './count';

export const englishCommon = {
  tabsLabel: 'CoinTracking',
  tabs: { home: 'Home', insert: 'Insert', refresh: 'Refresh', settings: 'Settings' },

  common: {
    cancel: 'Cancel',
    save: 'Save',
    back: 'Back',
    again: 'Try again',
    copied: 'Copied',
    refused: "Your browser doesn't allow copying here",
    newTab: '(opens in a new tab)',
    calls: (number: number) => count(number, 'call'),
    formulas: (number: number) => count(number, 'formula'),
    /** `shown`: the formatted number. */
    rows: (shown: string, number: number) => `${shown} ${number === 1 ? 'row' : 'rows'}`,
    all: (number: number) => `Show all ${number}`,
    fewer: 'Show fewer',
    /** Of two sentences. */
    between: ' ',
  },

  /** `time` and `date` come formatted. */
  ages: {
    justNow: 'just now',
    minutesAgo: (number: number) => `${number} min ago`,
    hoursAgo: (number: number) => `${number} ${number === 1 ? 'hour' : 'hours'} ago`,
    yesterday: 'yesterday',
    yesterdayAt: (time: string) => `yesterday ${time}`,
    todayAt: (time: string) => `today ${time}`,
    tomorrow: 'tomorrow',
    never: 'never fetched',
  },

  datasets: {
    getTrades: 'Trades',
    getBalance: 'Balance',
    getHistoricalSummary: 'Value history',
    getHistoricalCurrency: 'Coin history',
    getGroupedBalance: 'Grouped balance',
    getGains: 'Gains',
    getLedger: 'Ledger',
  },
  datasetGroups: {
    exchange: 'by exchange',
    group: 'by trade group',
    type: 'by type',
    allCoins: 'all coins',
    inBtc: 'in BTC',
    withPrices: 'with prices',
  } as Readonly<Record<string, string>>,

  callsLeft: (left: number, of: number) => `${left} of ${of} calls left`,
  nextFree: (when: string) => `Next one free at ${when}`,
};
