// The sidebar in English, section by section.
import { joinSentences } from '../join-sentences';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const englishSidebar = {
  tabsLabel: 'Sections',
  tabs: {
    connect: 'Connect',
    status: 'Status',
    refresh: 'Refresh',
    schedule: 'Schedule',
    functions: 'Functions',
    accounts: 'Accounts',
    log: 'Log',
  },

  common: {
    cancel: 'Cancel',
    reload: 'Reload',
    again: 'Try again',
    copied: 'Copied',
    refused: "Your browser doesn't allow copying here",
    newTab: '(opens in a new tab)',
    notConnected: 'No CoinTracking account is connected in this spreadsheet yet.',
    connectFirst: 'Connect an account',
    calls: (number: number) => count(number, 'call'),
    formulas: (number: number) => count(number, 'formula'),
    /** `shown`: the formatted number. */
    rows: (shown: string, number: number) => `${shown} ${number === 1 ? 'row' : 'rows'}`,
    all: (number: number) => `Show all ${number}`,
    fewer: 'Show fewer',
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

  connect: {
    title: 'Connect CoinTracking',
    intro:
      "Formulas read your account through CoinTracking's API. It comes with the plans PRO, EXPERT and UNLIMITED; FREE has none.",
    makeKey: 'Make an API key at CoinTracking',
    makeKeyAdvice:
      'Make a read-only key for this add-on alone: nothing else uses up its calls, and you can delete it at any time.',
    person: {
      editor:
        'This spreadsheet belongs to someone else. Its formulas use the keys that its owner connected, or one that was connected for everyone who can edit. A key for you alone works in spreadsheets of your own only.',
      unknown:
        "Google doesn't tell who owns this spreadsheet, as in shared drives. A key can be connected here for everyone who can edit, not for you alone.",
    },
    name: 'Name of the account',
    nameHint: 'Formulas choose it by this name: "account=Name".',
    key: 'API key',
    secret: 'API secret',
    show: 'Show',
    hide: 'Hide',
    showSecret: 'Show the secret',
    hideSecret: 'Hide the secret',
    cleaned: 'What is not part of it was removed.',
    plan: 'Your CoinTracking plan',
    planHint: 'It decides how many calls an hour you have.',
    callsAnHour: (calls: number) => `${calls} calls an hour.`,
    who: 'Who may use it',
    storage: { owner: 'Only me', document: 'Everyone who can edit this spreadsheet' },
    storageHint: {
      owner:
        'The key stays with your Google account and works in spreadsheets that you own and connect; whoever opens them sees what the formulas show.',
      document:
        'The key is kept with this spreadsheet: everyone who can edit it can fetch your data through formulas and spend your calls.',
    },
    test: 'Test it with one call',
    testHint: 'Costs one call; the answer is kept as your balance.',
    submit: 'Connect',
    connecting: 'Connecting…',
    connected: (coins: number | undefined) =>
      coins === undefined ? 'Connected.' : `Connected. CoinTracking answered with ${count(coins, 'coin')}.`,
    pickFunction: 'Put in your first formula',
    another: 'Connect another account',
    newKey: 'New key',
    newKeyFor: (account: string) => `New key for "${account}"`,
    testNow: 'Test (1 call)',
    works: (coins: number) => `The key works: CoinTracking answered with ${count(coins, 'coin')}.`,
    keptByOther:
      "The key stands with the person who connected it. Formulas may use it; from your sidebar it can't be used.",
  },

  status: {
    callsLeft: (left: number, of: number) => `${left} of ${of} calls left this hour`,
    callsUnknown: "How many calls are left can't be told from here.",
    nextCall: (when: string) => `The next call comes free at ${when}.`,
    keptForYou: (left: number, when: string) =>
      `The last ${left === 1 ? 'one is' : `${left} are`} kept for what you start by hand; formulas may call again at ${when}.`,
    heldUntil: (when: string) => `Next try from ${when}.`,
    source: {
      fresh: 'fresh',
      stale: 'over an hour old',
      'last good': 'last good copy',
      none: 'not fetched',
    },
    unreadable: (number: number) =>
      number === 1
        ? "One figure can't be read and stands in its cell as CoinTracking wrote it."
        : `${number} figures can't be read and stand in their cells as CoinTracking wrote them.`,
    noData: 'Nothing has been fetched yet. Data comes with the first formula that needs it.',
  },

  refresh: {
    title: 'Refresh by hand',
    what: 'What',
    scopes: { everything: 'Everything', sheet: 'This sheet', selection: 'Selection', errors: 'Errors' },
    fetches: 'Fetched anew',
    fetchesNot: 'Not fetched',
    cost: (calls: number, left: number) =>
      `Costs ${count(calls, 'call')}; ${left} ${left === 1 ? 'is' : 'are'} left this hour.`,
    nothingToFetch: (formulas: number) =>
      `Nothing needs fetching; ${count(formulas, 'formula')} can be recalculated without a call.`,
    noFormulas: {
      everything: 'There is no CoinTracking formula in this spreadsheet yet.',
      sheet: 'There is no CoinTracking formula on this sheet.',
      selection:
        'There is no CoinTracking formula in the selection. Select cells in the sheet, then come back.',
      errors: 'No CoinTracking formula shows an error.',
    },
    young: 'new enough',
    byFormulas: 'by formulas themselves',
    never: 'never fetched',
    start: (calls: number) => `Refresh (${count(calls, 'call')})`,
    recalculate: 'Recalculate',
    notEnough: (left: number) =>
      `Only ${count(left, 'call')} left this hour, so the oldest data goes first. Tick something else, or come back for the rest later.`,
    /** `when`: blank if unknown. */
    noneLeft: (when: string) =>
      `No call is left this hour. ${when ? `The next one comes free at ${when}. ` : ''}Until then formulas keep what was fetched.`,
    changed: 'It would cost more now than shown before. Look at it again, then start.',
    stages: {
      fetching: (scope: string) => `Refreshing: ${scope}`,
      recalculating: (_scope: string) => 'Recalculating formulas…',
      done: (scope: string) => `Refreshed: ${scope}`,
    },
    progress: 'Progress of the refresh',
    states: {
      waiting: 'waiting',
      fetching: 'fetching…',
      fresh: 'new enough',
      failed: 'failed',
      'left-out': 'left out',
    },
    result: (done: {
      fetched: number;
      failed: number;
      leftOut: number;
      cells: number;
      protectedCells: number;
      skipped: number;
      left: number;
    }) =>
      joinSentences([
        `${count(done.fetched, 'dataset')} fetched, ${count(done.cells, 'formula')} recalculated.`,
        done.failed > 0 && `${count(done.failed, 'dataset')} could not be fetched: last values stay.`,
        done.leftOut > 0 && `${count(done.leftOut, 'dataset')} left out, since you stopped.`,
        done.protectedCells > 0 && `${count(done.protectedCells, 'formula')} in protected cells left alone.`,
        done.skipped > 0 && `${count(done.skipped, 'formula')} not recalculated, because Google refused.`,
        done.left > 0 &&
          `${count(done.left, 'formula')} still under a name with CT_REFRESHING_: they show their values, and opening this sidebar again puts the name back.`,
      ]),
    stop: 'Stop after this one',
    stopping: 'Stopping…',
    back: 'Back',
  },

  schedule: {
    title: 'Refresh on schedule',
    notConnected: 'A schedule does nothing until an account is connected.',
    howOften: 'How often',
    off: 'Off',
    everyHours: (hours: number) => (hours === 1 ? 'Every hour' : `Every ${hours} hours`),
    daily: 'Once a day',
    atAbout: 'At about',
    zone: (zone: string) => `In the spreadsheet's time zone, ${zone}.`,
    save: 'Save',
    saved: 'Saved. This spreadsheet refreshes itself from now on, also while it is closed.',
    savedOff: 'Saved. Your schedule is off.',
    nextRun: 'Next run',
    noNextRun: 'None.',
    nextRunAt: (when: string) => `About ${when}`,
    others: (number: number) =>
      number === 1
        ? 'One other person has scheduled this spreadsheet, too.'
        : `${number} other people have scheduled this spreadsheet, too.`,
    lastRun: 'Last run',
    noRun: 'None yet.',
    limitsTitle: 'What Google allows add-ons',
    limits: [
      'One schedule per person and spreadsheet, once an hour at most.',
      "The minute is Google's choice.",
      '90 minutes of run time a day for all your schedules together.',
      'It ends when you remove the add-on.',
      "Runs spend calls, but leave the hour's last two to you.",
    ],
  },

  accounts: {
    title: 'Accounts',
    default: 'default',
    defaultHint: (account: string) => `Formulas that name no account mean "${account}".`,
    noDefault: 'No account is the default: formulas that name none show an error. Make one the default.',
    makeDefault: 'Make default',
    madeDefault: (account: string) => `Formulas that name no account now mean "${account}".`,
    newName: 'New name for "default"',
    newNameHint: 'Only the default account can be called so; formulas choose the other one by its new name.',
    add: 'Add an account',
    key: 'Key',
    usedBy: { owner: 'personal', document: 'shared with all editors' },
    disconnect: 'Disconnect',
    disconnectQuestion: (account: string) => `Disconnect "${account}"?`,
    disconnectConsequence: {
      owner:
        'Everything that was fetched is removed here, and the key, unless another of your spreadsheets uses it. Formulas lose their values when they next recalculate.',
      document:
        'Its key and all that was fetched are removed. Formulas lose their values when they next recalculate.',
    },
    offConsequence:
      'Everything that was fetched is removed here. The key stays stored with the person who connected it, who alone can delete it. Formulas lose their values when they next recalculate.',
    disconnected: {
      deleted: (account: string) =>
        `"${account}" is disconnected. Key and data are removed; only the count of the hour's calls stays.`,
      'used elsewhere': (account: string) =>
        `"${account}" is disconnected and its data removed. The key stays stored, because another account or spreadsheet of yours uses it.`,
      "another person's": (account: string) =>
        `"${account}" is switched off in this spreadsheet and its data removed. The key stays stored with the person who connected it.`,
    },
    schedulesLeft: (number: number) =>
      number === 1
        ? "One other person's schedule goes on, finds nothing to do and can be ended by that person alone."
        : `The schedules of ${number} other people go on, find nothing to do and can be ended by those people alone.`,
    shared: (spreadsheets: number, calls: number) =>
      `${spreadsheets} of your spreadsheets share this key. ${calls} of its calls are spent there or left to them.`,
    stranger:
      'Somebody else seems to use this key: a copy of this script, another person or a program. Say below in how many places, or make a key for this one alone.',
    otherUses: 'Used in how many other places?',
    otherUsesHint: {
      owner:
        'Spreadsheets of other people and copies of this script with the same key. Your own spreadsheets are counted without you. The hour is shared out; say the same number everywhere.',
      document:
        "All other spreadsheets and copies of this script with the same key. They can't count each other's calls, so the hour is shared out; say the same number everywhere.",
    },
    saveOtherUses: 'Save',
    otherUsesSaved: 'Saved. The calls of the hour are shared out by it.',
    ownKeys: 'Your stored keys',
    ownKeysHint:
      'Stored with your Google account for this add-on, whatever spreadsheet uses them. Only you see this.',
    usedIn: (names: string) => `Used in: ${names}`,
    usedNowhere: 'Used in no spreadsheet that is known.',
    thisSpreadsheet: 'this spreadsheet',
    deleteKey: 'Delete',
    deleteQuestion: (hint: string) => `Delete the key ${hint}?`,
    deleteConsequence:
      'Formulas that use it, in whatever spreadsheet, say so when they next recalculate. At CoinTracking the key itself stays valid.',
    keyDeleted: (hint: string) => `The key ${hint} is deleted here.`,
  },

  log: {
    title: 'What happened lately',
    empty: 'Nothing yet. Calls, refreshes and scheduled runs will stand here.',
    copy: 'Copy as support text',
    copyHint: 'In English, with what is needed for help. No keys, no amounts.',
  },

  trouble: {
    offline: (_detail: string) =>
      'There is no connection to Google. Check your internet connection and try again.',
    'several-accounts': (_detail: string) =>
      "Google mixes up accounts when a browser is signed in to several. Use a browser profile or a private window with this spreadsheet's account alone.",
    authorization: (_detail: string) =>
      'Google asks for your permission again. Close this sidebar, open it from Extensions ▸ CoinTracking (or the name of your script) and agree. If that changes nothing, sign out of your other Google accounts.',
    'too-long': (_detail: string) =>
      'Google ended this because it took too long. What had come by then is kept; reload to see it.',
    'too-many': (_detail: string) =>
      'Google is running too many scripts for you at this moment. Try again in a minute.',
    'day-quota': (_detail: string) =>
      "Google's daily limit for scripts is used up. It counts for your Google account and ends at most 24 hours after it began to count.",
    server: (detail: string) =>
      `Google could not run this${detail ? `: "${detail.slice(0, 160)}"` : ''}. Try again in a minute.`,
  },
};
