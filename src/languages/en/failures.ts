// Every failure in English: what happened, what to do next.
import type { ConnectProblemSentences, ExpectedWords, FailureSentences } from '../pack';
import { maxNameLength, shorten, shortenList, shortenMessage } from '../shorten';
import { utcTime } from '../utc-time';

const expected: ExpectedWords = {
  coins: 'a coin or a range of coins',
  value: 'a value',
  'one-value': 'one value, not a range of several cells',
  name: 'a name, not a date',
  count: 'a whole number from 1',
  amount: 'an amount above 0, such as 0.5',
  share: 'a share of the whole, such as 25% or 0.25, together at most 100%',
  date: 'a date such as 2025-12-31, 2025-12, 2025-Q4, 2025, today-30 or last month, or a cell with a date',
  'date-in-order': 'the year first, as in 2025-12-31: days and months can be confused here',
  'date-as-text':
    'a date such as 2025-12-31. Of a date in a cell, take TEXT(A1,"yyyy-mm-dd"), or a two-column range of names and values',
  period: 'year, quarter, month, day, all or a time such as 2025, 2025-Q4, 2025-12, ytd or last year',
  'option-once': 'each option only once',
  options: 'a text such as "limit=10; headers=no"',
  'name-and-value': '"name=value", several of them with ";" between',
  'two-columns': 'two columns: names and values',
};

const connectProblems: ConnectProblemSentences = {
  empty: 'It is empty. Copy it from cointracking.info, Account ▸ API.',
  'same-as-key': 'This is the key again. Copy the secret that stands beside it.',
  'not-a-key': "It doesn't look like one: expected are 8 to 200 letters and digits without spaces.",
  'free-plan': 'CoinTracking gives the FREE plan no API access. It comes with PRO, EXPERT and UNLIMITED.',
  'unknown-plan': 'Choose one of PRO, EXPERT, UNLIMITED.',
  'unknown-storage': 'Choose who may use the account.',
  'not-owner':
    "This spreadsheet isn't yours, or Google doesn't say so, and formulas here can't use a key that only you may use. " +
    'Choose the other way, or connect in a spreadsheet of your own.',
  swapped: 'It says that this is the other one of the two. Paste each into its own field.',
  'holds-secret': 'Key and secret seem to be both in this field. Paste each into its own.',
  'owners-account':
    'This name belongs to an account of another person, who alone can give it another key. Choose another name.',
  'no-share':
    'You keep this key with another spreadsheet, too, which may spend all of its calls. Open CoinTracking there, say under Settings, at the account, that the key is used in one more place, then connect it here.',
  'not-a-number': 'Give a whole number from 0 to 99.',
  'not-a-name': 'Use up to 40 letters, digits, spaces, "-", "_" or ".".',
  'name-taken': 'Another account has this name. Choose another one.',
  'name-of-demo': 'This is the name of the demo account with made-up data. Choose another one.',
  'not-stored': "Google won't store the key from here. Connect from the sidebar.",
  busy: 'Formulas are fetching data at this moment. Try again in a minute.',
};

const names = (list: readonly string[]) => shortenList(list, count => ` and ${count} more`);
const quote = (text: string) => `"${shortenMessage(text)}"`;
const name = (text: string) => `"${shorten(text, maxNameLength)}"`;
const at = (millis: number) => {
  const time = utcTime(millis);
  return time === undefined ? 'later' : `at ${time}`;
};

/** Before the sentence of a failure or a fault, where a cell reads several accounts. */
export const englishOfAccount = (account: string) => `Account ${name(account)}: `;

export const englishFailures: FailureSentences = {
  ARGUMENT_MISSING: f => `The argument "${f.argument}" is missing: give ${expected[f.expected]}.`,
  ARGUMENT_INVALID: f =>
    f.given === ''
      ? `${f.argument} can't be read: give ${expected[f.expected]}.`
      : `${f.argument} can't be "${shorten(f.given)}": give ${expected[f.expected]}.`,
  ARGUMENT_UNKNOWN: f =>
    f.possible.length === 0
      ? `There is no ${f.argument} ${name(f.given)} in this account: it has none yet.`
      : `There is no ${f.argument} ${name(f.given)}. Possible: ${names(f.possible)}.`,
  FROM_AFTER_TO: f => `from (${f.from}) is after to (${f.to}), so nothing lies in between: swap the two.`,
  TOO_MANY_ARGUMENTS: f =>
    `${f.functionName} takes ${f.possible} ${f.possible === 1 ? 'argument' : 'arguments'}, but ${f.given} came. ` +
    'Put settings into the last one, as "name=value; name=value".',

  NOT_CONNECTED: f =>
    f.connected.length === 0
      ? "CoinTracking isn't connected in this spreadsheet yet: open Extensions ▸ CoinTracking (or the name of your script) and connect " +
        'an account. To try things out first, "account=demo" has made-up data.'
      : `No account ${name(f.account)} is connected in this spreadsheet. Connected: ${names(f.connected)}.`,
  KEY_ELSEWHERE: f =>
    `The key of account ${name(f.account)} isn't available to this spreadsheet's formulas, or was deleted: its owner has to ` +
    'connect it again, or someone connects it for everyone who can edit this spreadsheet.',
  CURRENCIES_DIFFER: ({ accounts: [a, b] }) =>
    `The values of account ${name(a.account)} are in ${a.currency}, those of ${name(b.account)} in ${b.currency}, so they can't be ` +
    `added up. Name one of them: "account=${a.account}".`,
  CONNECT_INVALID: f => connectProblems[f.problem],

  KEY_REFUSED: f =>
    `CoinTracking refuses the key of account ${name(f.account)} (${quote(f.message)}). Connect the account again with ` +
    'the key and secret that cointracking.info shows, each in its own field.',
  NO_API_ACCESS: f =>
    `CoinTracking gives account ${name(f.account)} no API access (${quote(f.message)}). The API comes with the plans PRO, ` +
    'EXPERT and UNLIMITED.',
  LIMIT_REACHED: f =>
    `CoinTracking's hourly call limit is reached. Formulas may ask again ${at(f.retryAtMillis)}; nothing is lost.`,
  NONCE_TOO_LOW: () =>
    'Another program uses the same CoinTracking key at this moment. Make a key for this add-on alone and connect with it.',
  API_ERROR: f =>
    `CoinTracking answered ${f.method} with an error: ${quote(f.message || f.apiCode)}. Try again later.`,
  HTTP_ERROR: f => `CoinTracking is having trouble (HTTP ${f.status}). Formulas try again in a few minutes.`,
  NOT_JSON: () =>
    'CoinTracking answered with a web page instead of data, as it does during maintenance. Formulas try again in a few minutes.',
  CUT_OFF: () => "CoinTracking's answer broke off in the middle. Formulas try again in a few minutes.",
  EMPTY_RESPONSE: () => 'CoinTracking sent an empty answer. Formulas try again in a few minutes.',
  UNEXPECTED_ANSWER: f =>
    `CoinTracking answered ${f.method} in a form that this add-on doesn't know. Please report it; formulas try again later.`,
  EMPTY_AFTER_ROWS: f =>
    `CoinTracking sent no rows for ${f.method}, where there were ${f.rows} before. Nothing is replaced until a second answer says the same.`,

  UNREACHABLE: () => "CoinTracking can't be reached. Formulas try again in a few minutes.",
  TOO_SLOW: () => 'CoinTracking took too long to answer. Formulas try again in a few minutes.',

  BUDGET_SPENT: f =>
    f.spreadsheets === undefined
      ? `The ${f.limit} calls an hour that CoinTracking allows are used up. Formulas may ask again ${at(f.retryAtMillis)}.`
      : `What this spreadsheet may spend of the ${f.limit} calls an hour is used up or kept for the others: ${f.spreadsheets} ` +
        `spreadsheets share this key. Formulas may ask again ${at(f.retryAtMillis)}; sooner once CoinTracking's sidebar was opened in the others.`,
  OWNER_NEEDED: f =>
    `The calls of account ${name(f.account)} are not yet counted for this spreadsheet. Its owner has to open the sidebar here ` +
    'once: Extensions ▸ CoinTracking.',
  STILL_FETCHING: f =>
    `The data of ${f.method} is still being fetched for another formula. It will be there when this cell recalculates.`,
  KEY_BUSY: () =>
    'Another spreadsheet uses the same CoinTracking key at this moment. This cell will have its value when it recalculates.',
  ONLY_BY_REFRESH: f =>
    `${f.method} takes longer than a formula may wait. It comes with a refresh, by hand or on schedule, and shows here then.`,
  ANSWER_TOO_LARGE: f =>
    `The answer to ${f.method} is larger than Google takes at once. It comes in parts with a refresh, by hand or on schedule.`,
  TABLE_TOO_LARGE: f =>
    `${f.method} gave ${f.rows} rows, more than Google's cache can hold. Ask for less: one coin instead of all, or one type of transaction.`,
  RESULT_TOO_LARGE: f =>
    `This result has ${f.rows} rows × ${f.columns} ${f.columns === 1 ? 'column' : 'columns'}; a formula shows at most ${f.most} cells. Ask for less with "limit=1000", "from=2025" or "columns=time,type".`,
  GOOGLE_QUOTA: f =>
    f.quota === 'day'
      ? `Google's daily limit for scripts is used up (${quote(f.detail)}). It is Google's, not CoinTracking's, counts for your Google account, and ends after 24 hours at most.`
      : `Google keeps no more data for this add-on here (${quote(f.detail)}). Disconnect accounts that you no longer need in the sidebar, under Settings, then try again.`,
  PLATFORM: f => `Google Sheets reported: ${quote(f.detail)}. Try again in a minute.`,
  DEMO_UNAVAILABLE: f =>
    `The demo account can't be made here (${quote(f.detail)}). Connected accounts work as before. If you pushed the script yourself, push all ` +
    'of its files again.',

  NOT_CACHED: () => "This data hasn't been fetched yet, and this spends no call. Refresh it, then try again.",
  NOT_A_FORMULA: f => `${quote(f.formula)} is not a formula with one of the CoinTracking functions.`,
  CELLS_PROTECTED: () =>
    'These cells are protected. Select others, or ask the owner of the spreadsheet to lift the protection.',
  CELLS_OCCUPIED: f =>
    `Something stands in the way at ${f.address}. Choose a cell with enough free cells below it and to its right, or one on a new sheet.`,
  NOTHING_SELECTED: () =>
    'The selection holds no CoinTracking formula. Select the cells that the formulas stand in, not just what they show.',
  STILL_LOADING: () => 'Some of these cells are still loading. Try again when they show their values.',
  SHEET_NAME_TAKEN: ({ name }) =>
    `There is a sheet named “${name}” already, and what you wrote in it stays. Make the report under another name.`,
  REPORT_GONE: () => 'The sheet of this report is gone. Nothing was changed; make the report again.',
  REPORT_CHANGED: () =>
    'Rows, columns or most cells of this sheet were changed, so the add-on can’t tell its own cells from yours. Nothing was changed; delete the sheet yourself or make a new one.',
  SHEET_CHANGED: () =>
    'Somebody has changed or moved these cells meanwhile. Nothing was written; look at them and try again.',
  SCHEDULE_REFUSED: f =>
    `Google doesn't accept this schedule: ${quote(f.detail)}. Nothing was changed; try again in a minute.`,
  NOT_FROM_A_CELL: () =>
    "This can't be done from a cell. Use the menu Extensions ▸ CoinTracking (or the name of your script).",
  REQUEST_INVALID: f =>
    `The sidebar sent what the add-on can't read${f.field === '' ? '' : ` (${f.field})`}, so nothing was done. Close the sidebar ` +
    'and open it again from the menu.',
};
