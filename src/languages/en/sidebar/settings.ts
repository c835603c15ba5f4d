// The tab Settings, in English.
import { count } from './count';

export const englishSettings = {
  settings: {
    title: 'Settings',
    accounts: 'Accounts',
    addAccount: 'Add an account',
    none: 'No account is connected.',
    sidebar: 'This sidebar',
    language: 'Language',
    asInGoogle: (language: string) => `As in Google (${language})`,
    log: 'Log',
    selfCheck: 'Self check',
    allWell: 'All well',
    toLookAt: (number: number) => `${count(number, 'thing')} to look at`,
    help: 'Help',
    version: (version: string) => `CoinTracking for Google Sheets ${version}`,
    disclaimer: 'Figures are for your information. Not tax advice.',
  },

  account: {
    isDefault: 'Used when no account is named',
    key: 'Key',
    plan: 'Plan',
    who: 'Who may use it',
    name: 'Name',
    callsLeft: 'Calls left',
    left: (left: number, of: number) => `${left} of ${of}`,
    leftUnknown: 'not known from here',
    change: 'Change',
    rename: 'Rename',
    changeOf: (what: string) => `Change: ${what}`,
    test: 'Test the key',
    works: (coins: number) => `The key works: CoinTracking answered with ${count(coins, 'coin')}.`,
    newKeyFor: (account: string) => `New key for “${account}”`,
    changed: 'Changed.',
    keptByOther:
      'The key stands with the person who connected it. Formulas may use it; from your sidebar it can’t be used.',
    keptForYou: (left: number, when: string) =>
      `The last ${left === 1 ? 'one is' : `${left} are`} kept for what you start by hand; formulas may call again at ${when}.`,
    heldUntil: (when: string) => `Next try at ${when}.`,
    makeDefault: 'Use it when no account is named',
    madeDefault: (account: string) => `Formulas that name no account now mean “${account}”.`,
    noDefault:
      'Formulas that name no account show an error: none is the default. Open one and choose “Use it when no account is named”.',
    newName: 'New name for “default”',
    newNameHint: 'Only the default account can be called so; formulas choose the other one by its new name.',
    otherUses: 'Used in other places',
    otherUsesCount: (number: number) => (number === 0 ? 'none' : String(number)),
    otherUsesLabel: 'Used in how many other places?',
    otherUsesHint: {
      owner:
        'Spreadsheets of other people and copies of this script with the same key. Your own spreadsheets are counted without you. The hour is shared out; say the same number everywhere.',
      document:
        "All other spreadsheets and copies of this script with the same key. They can't count each other's calls, so the hour is shared out; say the same number everywhere.",
    },
    otherUsesSaved: 'Saved. The calls of the hour are shared out by it.',
    shared: (spreadsheets: number, calls: number) =>
      `${spreadsheets} of your spreadsheets share this key. ${count(calls, 'call')} of the hour ${calls === 1 ? 'is' : 'are'} spent there or left to them.`,
    stranger:
      'Somebody else seems to use this key: a copy of this script, another person or a program. Say below in how many places, or make a key for this one alone.',
    data: 'What is fetched',
    noData: 'Nothing has been fetched yet. Data comes with the first formula that needs it.',
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
  },

  disconnecting: {
    open: 'Disconnect…',
    question: (account: string) => `Disconnect “${account}”?`,
    removed: {
      owner:
        'Its key and everything fetched are removed here; the key stays stored if another of your spreadsheets uses it.',
      document: 'Its key and everything fetched are removed.',
      off: 'Everything fetched is removed here. The key stays stored with the person who connected it, who alone can delete it.',
    },
    /** `undefined`: not counted yet. */
    consequence: (formulas: number | undefined) =>
      formulas === undefined
        ? 'Its formulas lose their values when they next recalculate. To keep the figures, freeze them first.'
        : formulas === 0
          ? 'No formula reads it.'
          : `${count(formulas, 'formula')} ${formulas === 1 ? 'loses its value when it next recalculates' : 'lose their values when they next recalculate'}. To keep the figures, freeze ${formulas === 1 ? 'it' : 'them'} first.`,
    disconnect: 'Disconnect',
    keep: 'Keep it',
    freeze: 'Freeze all formulas to values',
    freezeIts: 'Freeze its formulas to values',
    done: {
      deleted: (account: string) =>
        `“${account}” is disconnected. Key and data are removed; only the count of the hour's calls stays.`,
      'used elsewhere': (account: string) =>
        `“${account}” is disconnected and its data removed. The key stays stored, because another account or spreadsheet of yours uses it.`,
      "another person's": (account: string) =>
        `“${account}” is switched off in this spreadsheet and its data removed. The key stays stored with the person who connected it.`,
    },
    schedulesLeft: (number: number) =>
      number === 1
        ? "One other person's schedule goes on, finds nothing to do and can be ended by that person alone."
        : `The schedules of ${number} other people go on, find nothing to do and can be ended by those people alone.`,
  },

  ownKeys: {
    title: 'Your stored keys',
    hint: 'Stored with your Google account for this add-on, whatever spreadsheet uses them. Only you see this.',
    usedIn: (names: string) => `Used in: ${names}`,
    usedNowhere: 'Used in no spreadsheet that is known.',
    thisSpreadsheet: 'this spreadsheet',
    delete: 'Delete',
    question: (hint: string) => `Delete the key ${hint}?`,
    consequence:
      'Formulas that use it, in whatever spreadsheet, say so when they next recalculate. At CoinTracking the key itself stays valid.',
    deleted: (hint: string) => `The key ${hint} is deleted here.`,
  },

  log: {
    title: 'Log',
    empty: 'Nothing yet. Calls, refreshes and scheduled runs will stand here.',
    copy: 'Copy for support',
    copyHint: 'The copy is in English and holds no keys and no amounts.',
  },

  selfCheck: {
    title: 'Self check',
    run: 'Run',
    hint: 'Looks at what the add-on stands on, one after another.',
    checks: {
      google: 'Google lets the add-on work here',
      cache: 'Cache keeps and gives back',
      answer: 'CoinTracking answers',
      key: 'Key is accepted',
      schedule: 'Schedule',
    },
    seconds: (shown: string) => `${shown} s`,
    notNow: 'Not checked:',
    noAccount: 'Not checked: no account is connected.',
    permission: 'Google asks for permission again. Open Extensions ▸ CoinTracking.',
    cacheLost: 'What was just kept is gone again. Formulas then fetch more often; try again in some minutes.',
    scheduleOff: 'Off',
    scheduleMissing:
      'It is on, but Google has no clock for it. Switch it off and on again, on the tab Refresh.',
    unread: 'Not checked yet',
    well: 'well',
    bad: 'to look at',
  },

  help: {
    start: 'Getting started',
    functions: 'All functions',
    news: 'What’s new',
    report: 'Report a problem',
    privacy: 'Privacy',
  },
};
