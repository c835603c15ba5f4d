// The tab Home, with what it says in trouble and on demo data, in English.
import { count } from './count';

export const englishHome = {
  home: {
    value: 'Portfolio value',
    account: 'Account',
    change24h: '24 h',
    change7d: '7 days',
    up: 'up',
    down: 'down',
    line: 'Value over time',
    monthsAgo: (number: number) => (number === 1 ? '1 month ago' : `${number} months ago`),
    daysAgo: (number: number) => (number === 1 ? '1 day ago' : `${number} days ago`),
    today: 'today',
    withCurrencies: 'With currencies',
    inBitcoin: 'In bitcoin',
    topCoins: 'Top coins',
    all: (number: number) => `All ${number}`,
    sheets: 'Your sheets',
    /** `age`: blank where the moment says enough. */
    from: (when: string, age: string) => (age ? `From ${when}, ${age}` : `From ${when}`),
    notFetched: 'Not fetched yet',
    fromBadge: (when: string) => `from ${when}`,
    refresh: 'Refresh',
    tryNow: 'Try now',
    fetching: (dataset: string) => `Fetching ${dataset.charAt(0).toLowerCase()}${dataset.slice(1)}…`,
    recalculating: 'Recalculating formulas…',
    fetched: (done: number, of: number) => `${done} of ${of} fetched`,
    stop: 'Stop',
    stopping: 'Stopping…',
    refreshed: (datasets: number, formulas: number) =>
      `${count(datasets, 'dataset')}, ${count(formulas, 'formula')} refreshed`,
    put: 'Put it on a sheet',
    putWhy: 'Value, allocation, holdings and movers, as live formulas with charts.',
    makeOverview: 'Make my Overview',
    others: 'Other reports and formulas',
    emptyTitle: 'No transactions yet',
    empty:
      'The key works, but this CoinTracking account holds no coins. Import an exchange or a wallet there, then refresh here.',
    openCoinTracking: 'Open CoinTracking',
    lookAround: 'Look around with demo data',
    nothingYet: 'Nothing has been fetched yet. Refresh brings the balance.',
  },

  demo: {
    title: 'Demo data.',
    line: 'A made-up account.',
    connectMine: 'Connect mine',
    backToMine: 'Back to mine',
    badge: 'Demo',
    foot: 'Demo data',
    free: 'Costs no calls',
    makeOverview: 'Make the Overview',
  },

  troubled: {
    outage: 'CoinTracking doesn’t answer.',
    lastGood: (when: string) => `These are the last good values, from ${when}. Formulas keep theirs.`,
    nothingGood: 'Nothing has been fetched before, so there are no values to show.',
    nextTry: (when: string) => `Next try at ${when}.`,
    keep: (when: string) => `Formulas keep what was fetched at ${when}.`,
    keyRefused: 'CoinTracking refuses the key.',
    keyRefusedWhy: 'It was deleted or changed there. Your last values stay.',
    enterKey: 'Enter a new key',
    noCalls: 'No calls until a new key is in',
    offline: 'No connection to Google.',
    offlineWhy: 'Check your internet connection. Nothing was changed; below is what was here before.',
    offlineEmpty: 'Check your internet connection. Nothing was changed.',
    callsUnknown: 'Calls unknown while offline',
    editor:
      'The account belongs to the person who connected it. You can insert reports and formulas; fetching new data is up to them.',
    useOwn: 'Use my own account',
    ownersCalls: 'Calls are the owner’s',
  },

  trouble: {
    offline: (_detail: string) =>
      'There is no connection to Google. Check your internet connection and try again.',
    'several-accounts': (_detail: string) =>
      "Google mixes up accounts when a browser is signed in to several. Use a browser profile or a private window with this spreadsheet's account alone.",
    authorization: (_detail: string) =>
      'Google asks for your permission again. Close this sidebar, open it from Extensions ▸ CoinTracking (or the name of your script) and agree. If that changes nothing, sign out of your other Google accounts.',
    'too-long': (_detail: string) =>
      'Google ended this because it took too long. What had come by then is kept; open the sidebar again to see it.',
    'too-many': (_detail: string) =>
      'Google is running too many scripts for you at this moment. Try again in a minute.',
    'day-quota': (_detail: string) =>
      "Google's daily limit for scripts is used up. It counts for your Google account and ends at most 24 hours after it began to count.",
    server: (detail: string) =>
      `Google could not run this${detail ? `: "${detail.slice(0, 160)}"` : ''}. Try again in a minute.`,
  },
};
