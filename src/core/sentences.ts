// Every sentence that a failure can put in front of a person: what happened, what to do next.
import type { Failure, FailureCode } from './errors';

const maxNames = 12;
const maxListLength = 160;
const maxNameLength = 60;

type Sentences = { [C in FailureCode]: (failure: Extract<Failure, { code: C }>) => string };

export function sentenceOf(failure: Failure): string {
  return (sentences[failure.code] as (failure: Failure) => string)(failure);
}

const sentences: Sentences = {
  ARGUMENT_MISSING: f => `The argument "${f.argument}" is missing: give ${f.expected}.`,
  ARGUMENT_INVALID: f => `${f.argument} can't be "${shorten(f.given)}": give ${f.expected}.`,
  ARGUMENT_UNKNOWN: f =>
    f.possible.length === 0
      ? `There is no ${f.argument} "${shorten(f.given, maxNameLength)}" in this account: it has none yet.`
      : `There is no ${f.argument} "${shorten(f.given, maxNameLength)}". Possible: ${listOf(f.possible)}.`,
  TOO_MANY_ARGUMENTS: f =>
    `${f.functionName} takes ${f.possible} ${f.possible === 1 ? 'argument' : 'arguments'}, but ${f.given} came. ` +
    'Put settings into the last one, as "name=value; name=value".',

  NOT_CONNECTED: f =>
    f.connected.length === 0
      ? "CoinTracking isn't connected in this spreadsheet yet: connect an account from the add-on first."
      : `No account "${shorten(f.account, maxNameLength)}" is connected in this spreadsheet. Connected: ${listOf(f.connected)}.`,
  KEY_ELSEWHERE: f =>
    `The key of account "${shorten(f.account, maxNameLength)}" isn't available to this spreadsheet's formulas: its owner has to connect it ` +
    'again, or someone connects it for everyone who can edit this spreadsheet.',
  CONNECT_INVALID: f => `${f.field}: ${f.problem}`,

  KEY_REFUSED: f =>
    `CoinTracking refuses the key of account "${f.account}" (${quote(f.message)}). Connect the account again with ` +
    'the key and secret that cointracking.info shows.',
  NO_API_ACCESS: f =>
    `CoinTracking gives account "${f.account}" no API access (${quote(f.message)}). The API comes with the plans PRO, ` +
    'EXPERT and UNLIMITED.',
  LIMIT_REACHED: f =>
    `CoinTracking's hourly call limit is reached. Formulas may ask again ${timeOf(f.retryAtMillis)}; nothing is lost.`,
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

  UNREACHABLE: () => "CoinTracking can't be reached. Formulas try again in a few minutes.",
  TOO_SLOW: f => `CoinTracking took too long to answer ${f.method}. Formulas try again in a few minutes.`,

  BUDGET_SPENT: f =>
    `The ${f.limit} calls an hour that CoinTracking allows are used up. Formulas may ask again ${timeOf(f.retryAtMillis)}.`,
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
  PLATFORM: f => `Google Sheets reported: ${quote(f.detail)}. Try again in a minute.`,
};

/** The start of a list, so that a sentence stays readable in a cell's note. */
function listOf(names: readonly string[]): string {
  const shown: string[] = [];
  for (const name of names.slice(0, maxNames)) {
    const next = shorten(name, maxNameLength);
    if (shown.length > 0 && shown.join(', ').length + next.length > maxListLength) break;
    shown.push(next);
  }
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function quote(text: string): string {
  return `"${shorten(text.replace(/^ERROR:\s*/i, '').replace(/[.!\s]+$/, ''))}"`;
}

function shorten(text: string, maxLength = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

function timeOf(millis: number): string {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return 'later';
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `at ${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())} UTC`;
}
