// From an HTTP response to an answer, or to the failure that it is. API errors come with HTTP 200; the body decides.
import { CoinTrackingError, type Failure } from '../errors';
import { isRecord, parseJson } from '../json';
import type { HttpResponse } from '../ports';
import type { Method } from './methods';

/** The parsed JSON of one successful call. */
export type Answer = Readonly<Record<string, unknown>>;

export interface ResponseContext {
  readonly method: Method;
  readonly account: string;
  readonly nowMillis: number;
}

/**
 * Provisional: no text of these errors is known. An error that speaks of limits counts as the limit, so that an unknown
 * wording can't make formulas repeat calls with a key that CoinTracking is about to block.
 */
const limitWords = /(?<!un)limit|exceed|too many|block/i;
const planWords = /\bplan\b|upgrade|no access|not allowed|permission|\bPRO\b|UNLIMITED/i;

export function readResponse(response: HttpResponse, context: ResponseContext): Answer {
  const parsed = parseJson(response.text.replace(/^\ufeff/, ''));
  if (isRecord(parsed) && 'success' in parsed) {
    if (Number(parsed.success) === 1) return parsed;
    throw new CoinTrackingError(apiFailure(parsed, response.status, context));
  }
  throw new CoinTrackingError(transportFailure(response, parsed, context));
}

function apiFailure(answer: Answer, status: number, context: ResponseContext): Failure {
  const apiCode = String(answer.error ?? '');
  const message = String(answer.error_msg ?? '');
  const account = context.account;
  if (apiCode === 'NONCE_TO_LOW') {
    return { code: 'NONCE_TOO_LOW', message, above: /\d+/.exec(message)?.[0] ?? '0' };
  }
  if (/^(KEY|SIGN)_/.test(apiCode)) return { code: 'KEY_REFUSED', account, message: message || apiCode };
  if (status === 429 || limitWords.test(`${apiCode} ${message}`)) return limitReached(context);
  if (planWords.test(`${apiCode} ${message}`))
    return { code: 'NO_API_ACCESS', account, message: message || apiCode };
  return { code: 'API_ERROR', method: context.method, apiCode, message };
}

function transportFailure(response: HttpResponse, parsed: unknown, context: ResponseContext): Failure {
  if (response.status === 429) return limitReached(context);
  if (response.status < 200 || response.status >= 300) return { code: 'HTTP_ERROR', status: response.status };
  const text = response.text.trim();
  if (text === '') return { code: 'EMPTY_RESPONSE' };
  if (parsed !== undefined) return { code: 'UNEXPECTED_ANSWER', method: context.method };
  if (/^[{[]/.test(text)) return { code: 'CUT_OFF' };
  return { code: 'NOT_JSON' };
}

/** The server doesn't say when it allows the next call; after a full hour it does. */
function limitReached(context: ResponseContext): Failure {
  return { code: 'LIMIT_REACHED', retryAtMillis: context.nowMillis + 3_600_000 };
}
