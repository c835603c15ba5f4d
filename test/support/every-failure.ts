// Each kind of failure at least once, with the longest possible texts. The compiler finds one that is missing.
import type { Failure, FailureCode } from '../../src/core/errors';

const long = 'Ünbroken→text '.repeat(100);
const names = Array.from({ length: 200 }, (_, index) => `a rather long name, number ${index}`);
const retryAtMillis = 1_900_000_000_000;

const samples: { [C in FailureCode]: readonly Omit<Extract<Failure, { code: C }>, 'code'>[] } = {
  ARGUMENT_MISSING: [{ argument: 'coin', expected: 'coins' }],
  ARGUMENT_INVALID: [
    { argument: 'limit', given: 'many', expected: 'count' },
    { argument: 'options', given: long, expected: 'name-and-value' },
    { argument: 'options', given: '', expected: 'two-columns' },
  ],
  ARGUMENT_UNKNOWN: [
    { argument: 'coin', given: '', possible: [] },
    { argument: 'exchange', given: long, possible: names },
    { argument: 'exchange', given: 'K', possible: [long] },
  ],
  FROM_AFTER_TO: [{ from: '2025-03-03 14:30', to: '2025-03-01' }],
  TOO_MANY_ARGUMENTS: [
    { functionName: 'CT_TRADES', possible: 1, given: 3 },
    { functionName: 'CT_BALANCE', possible: 3, given: 4 },
  ],
  NOT_CONNECTED: [
    { account: 'default', connected: [] },
    { account: long, connected: names },
  ],
  KEY_ELSEWHERE: [{ account: 'x'.repeat(40) }, { account: long }],
  CURRENCIES_DIFFER: [
    {
      accounts: [
        { account: 'x'.repeat(40), currency: 'EUR' },
        { account: 'y'.repeat(40), currency: 'USD' },
      ],
    },
  ],
  CONNECT_INVALID: [{ field: 'plan', problem: 'free-plan' }],
  KEY_REFUSED: [
    { account: 'default', message: 'ERROR: Sign is not correct' },
    { account: 'x'.repeat(40), message: long },
  ],
  NO_API_ACCESS: [{ account: 'x'.repeat(40), message: long }],
  LIMIT_REACHED: [{ retryAtMillis }, { retryAtMillis: Number.MAX_SAFE_INTEGER }],
  NONCE_TOO_LOW: [{ message: long, above: '1511143064' }],
  API_ERROR: [
    { method: 'getTrades', apiCode: 'OOPS', message: '' },
    { method: 'getTrades', apiCode: '', message: long },
    { method: 'getTrades', apiCode: '', message: '' },
  ],
  HTTP_ERROR: [{ status: 503 }],
  NOT_JSON: [{}],
  CUT_OFF: [{}],
  EMPTY_RESPONSE: [{}],
  UNEXPECTED_ANSWER: [{ method: 'getHistoricalCurrency' }],
  EMPTY_AFTER_ROWS: [{ method: 'getHistoricalCurrency', rows: 1_234_567 }],
  DEMO_UNAVAILABLE: [{ detail: 'No HTML file named Demo was found.' }, { detail: long }],
  UNREACHABLE: [{ detail: long }],
  TOO_SLOW: [{ method: 'getHistoricalCurrency' }],
  BUDGET_SPENT: [
    { limit: 20, retryAtMillis },
    { limit: 20, retryAtMillis, spreadsheets: 3 },
  ],
  OWNER_NEEDED: [{ account: 'x'.repeat(40) }],
  STILL_FETCHING: [{ method: 'getHistoricalCurrency' }],
  KEY_BUSY: [{}],
  ONLY_BY_REFRESH: [{ method: 'getHistoricalCurrency' }],
  ANSWER_TOO_LARGE: [{ method: 'getHistoricalCurrency' }],
  TABLE_TOO_LARGE: [{ method: 'getTrades', rows: 1_234_567 }],
  RESULT_TOO_LARGE: [{ rows: 1_234_567, columns: 19, most: 150_000 }],
  GOOGLE_QUOTA: [
    { quota: 'day', detail: long },
    { quota: 'store', detail: '' },
  ],
  PLATFORM: [{ detail: long }, { detail: '' }],
  NOT_CACHED: [{}],
  NOT_A_FORMULA: [{ formula: long }],
  CELLS_PROTECTED: [{}],
  CELLS_OCCUPIED: [{ address: "'My sheet'!AB12" }],
  NOTHING_SELECTED: [{}],
  STILL_LOADING: [{}],
  SHEET_NAME_TAKEN: [{ name: 'Tax 2025' }],
  REPORT_GONE: [{}],
  REPORT_CHANGED: [{}],
  SHEET_CHANGED: [{}],
  SCHEDULE_REFUSED: [{ detail: long }],
  NOT_FROM_A_CELL: [{}],
  REQUEST_INVALID: [{ field: '' }, { field: 'account' }],
};

export const everyFailure: readonly Failure[] = Object.entries(samples).flatMap(([code, list]) =>
  list.map(data => ({ code, ...data }) as Failure),
);
