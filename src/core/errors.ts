// Everything that can go wrong in front of a person, as data. The sentences are in src/languages.

export type Failure = FailureKind & {
  /** Whose data it is about, where a cell reads several accounts and the failure itself names none. */
  readonly ofAccount?: string;
};

type FailureKind =
  // What was typed
  | { code: 'ARGUMENT_MISSING'; argument: string; expected: Expected }
  /** `given`: blank where it can't be quoted. */
  | { code: 'ARGUMENT_INVALID'; argument: string; given: string; expected: Expected }
  | { code: 'ARGUMENT_UNKNOWN'; argument: string; given: string; possible: readonly string[] }
  /** Both as a person would write them. */
  | { code: 'FROM_AFTER_TO'; from: string; to: string }
  | { code: 'TOO_MANY_ARGUMENTS'; functionName: string; possible: number; given: number }
  // The connection
  | { code: 'NOT_CONNECTED'; account: string; connected: readonly string[] }
  | { code: 'KEY_ELSEWHERE'; account: string }
  /** Of all accounts together there is no sum: two of them, whose values are in different currencies. */
  | { code: 'CURRENCIES_DIFFER'; accounts: readonly [AccountCurrency, AccountCurrency] }
  | { code: 'CONNECT_INVALID'; field: ConnectField; problem: ConnectProblem }
  // What CoinTracking answered
  | { code: 'KEY_REFUSED'; account: string; message: string }
  | { code: 'NO_API_ACCESS'; account: string; message: string }
  | { code: 'LIMIT_REACHED'; retryAtMillis: number }
  | { code: 'NONCE_TOO_LOW'; message: string; above: string }
  | { code: 'API_ERROR'; method: string; apiCode: string; message: string }
  | { code: 'HTTP_ERROR'; status: number }
  | { code: 'NOT_JSON' }
  | { code: 'CUT_OFF' }
  | { code: 'EMPTY_RESPONSE' }
  | { code: 'UNEXPECTED_ANSWER'; method: string }
  /** Nothing, where there were so many rows before: a second answer has to agree. */
  | { code: 'EMPTY_AFTER_ROWS'; method: string; rows: number }
  // No answer
  | { code: 'UNREACHABLE'; detail: string }
  | { code: 'TOO_SLOW'; method: string }
  // Our own limits
  /** `spreadsheets`: how many of the person's share the calls; absent: this one has them all. */
  | { code: 'BUDGET_SPENT'; limit: number; retryAtMillis: number; spreadsheets?: number }
  /** The key's places don't count this spreadsheet yet, and a cell can't tell them. */
  | { code: 'OWNER_NEEDED'; account: string }
  | { code: 'STILL_FETCHING'; method: string }
  | { code: 'KEY_BUSY' }
  | { code: 'ONLY_BY_REFRESH'; method: string }
  | { code: 'ANSWER_TOO_LARGE'; method: string }
  | { code: 'TABLE_TOO_LARGE'; method: string; rows: number }
  | { code: 'RESULT_TOO_LARGE'; rows: number; columns: number; most: number }
  /** `day`: of the Google account at the keyboard. `store`: of what the script keeps with a spreadsheet or a person. */
  | { code: 'GOOGLE_QUOTA'; quota: 'day' | 'store'; detail: string }
  | { code: 'PLATFORM'; detail: string }
  /** The script that makes the demo account is missing, or Google refuses to run it. */
  | { code: 'DEMO_UNAVAILABLE'; detail: string }
  // What a person wanted of the sidebar or the menu
  | { code: 'NOT_CACHED' }
  | { code: 'NOT_A_FORMULA'; formula: string }
  | { code: 'CELLS_PROTECTED' }
  | { code: 'CELLS_OCCUPIED'; address: string }
  | { code: 'NOTHING_SELECTED' }
  | { code: 'STILL_LOADING' }
  | { code: 'SHEET_CHANGED' }
  // Of reports
  | { code: 'SHEET_NAME_TAKEN'; name: string }
  /** Somebody has deleted its sheet, or it isn't one of ours. */
  | { code: 'REPORT_GONE' }
  /** Most of its cells aren't where the add-on put them. */
  | { code: 'REPORT_CHANGED' }
  | { code: 'SCHEDULE_REFUSED'; detail: string }
  | { code: 'NOT_FROM_A_CELL' }
  /** `field`: blank where nothing of the request can be read. */
  | { code: 'REQUEST_INVALID'; field: string };

export interface AccountCurrency {
  readonly account: string;
  readonly currency: string;
}

/** What an argument should have been. */
export type Expected =
  | 'coins'
  | 'value'
  | 'one-value'
  | 'name'
  | 'count'
  | 'amount'
  | 'share'
  | 'date'
  | 'date-in-order'
  | 'date-as-text'
  | 'period'
  | 'option-once'
  | 'options'
  | 'name-and-value'
  | 'two-columns';

export type ConnectField = 'apiKey' | 'apiSecret' | 'plan' | 'account' | 'storage' | 'otherUses';

export type ConnectProblem =
  | 'empty'
  | 'same-as-key'
  | 'not-a-key'
  | 'free-plan'
  | 'unknown-plan'
  | 'unknown-storage'
  | 'not-owner'
  | 'owners-account'
  | 'swapped'
  | 'holds-secret'
  | 'no-share'
  | 'not-a-number'
  | 'not-a-name'
  | 'name-taken'
  | 'name-of-demo'
  | 'not-stored'
  | 'busy';

export type FailureCode = Failure['code'];

export class CoinTrackingError extends Error {
  override readonly name = 'CoinTrackingError';

  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Any thrown value as a failure; what is not ours came from the platform. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CoinTrackingError) return thrown.failure;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const quota = quotaIn(detail);
  return quota === undefined ? { code: 'PLATFORM', detail } : { code: 'GOOGLE_QUOTA', quota, detail };
}

/** Where several accounts are read, a sentence has to say which one it is about. Google's refusals are about none. */
export function sayingAccount<T>(account: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const failure = failureOf(thrown);
    if ('account' in failure || isOfPlatform(failure)) throw thrown;
    throw new CoinTrackingError({ ...failure, ofAccount: account });
  }
}

/** Whose failure nobody foresees: Google refused, or something of ours is broken. */
export function isOfPlatform({ code }: Failure): boolean {
  return code === 'PLATFORM' || code === 'GOOGLE_QUOTA';
}

/** Google's texts, documented and reported: https://developers.google.com/apps-script/guides/services/quotas */
function quotaIn(detail: string): 'day' | 'store' | undefined {
  if (/property storage quota/i.test(detail)) return 'store';
  const isOfDay = /too many times(?!.*(?:short time|per second))|for one day/i.test(detail);
  return isOfDay ? 'day' : undefined;
}
