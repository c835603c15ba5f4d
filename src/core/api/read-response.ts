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
 * Provisional: no text of the limit is known. One that says so in whole words counts as the limit of the key, so that an unknown
 * wording can't make formulas repeat calls with a key that CoinTracking is about to block. Any other word in a text stops no more
 * than the dataset that was asked for.
 */
const limitWords = /\b(limit|limits|limited|exceeds?|exceeded|exceeding|too many|maximum|quota)\b/i;
const whatIsLimited = /\b(calls?|requests?|hour|hours|hourly)\b/i;
/** About what was asked, not how often. */
const parameterWords = /\b(parameters?|arguments?|invalid|must be|integer)\b/i;
const planWords = /\b(plan|upgrade|api access)\b/i;

/** Throws CoinTrackingError. What comes back is the asked method's answer, but may still lack what makes it trustworthy. */
export function readResponse(response: HttpResponse, context: ResponseContext): Answer {
  const parsed = parseJson(response.text.replace(/^\ufeff/, ''));
  const isAnswer = isRecord(parsed) && 'success' in parsed;
  if (!isAnswer) throw new CoinTrackingError(transportFailure(response, parsed, context));
  if (!isSuccess(parsed)) throw new CoinTrackingError(apiFailure(parsed, response.status, context));
  if (!isFine(response)) throw new CoinTrackingError(transportFailure(response, parsed, context));
  const { method } = parsed;
  const isOther = typeof method === 'string' && method.trim().toLowerCase() !== context.method.toLowerCase();
  if (isOther && method.trim() !== '')
    throw new CoinTrackingError({ code: 'UNEXPECTED_ANSWER', method: context.method });
  return parsed;
}

/** One, as number, text or boolean, and no error beside it. */
function isSuccess({ success, error }: Answer): boolean {
  const isOne =
    success === true || (typeof success !== 'object' && /^\s*(1|true)\s*$/i.test(String(success)));
  return isOne && !(typeof error === 'string' && error.trim() !== '');
}

function isFine({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

function apiFailure(answer: Answer, status: number, context: ResponseContext): Failure {
  const apiCode = textOf(answer.error);
  const message = textOf(answer.error_msg);
  const account = context.account;
  const words = `${apiCode.replace(/_/g, ' ')} ${message}`;
  if (/^NONCE_/.test(apiCode)) {
    return { code: 'NONCE_TOO_LOW', message, above: /\d+/.exec(message)?.[0] ?? '0' };
  }
  if (/^(KEY|SIGN)_/.test(apiCode)) return { code: 'KEY_REFUSED', account, message: message || apiCode };
  if (status === 429 || isLimit(words)) return limitReached(context);
  if (planWords.test(words)) return { code: 'NO_API_ACCESS', account, message: message || apiCode };
  return { code: 'API_ERROR', method: context.method, apiCode, message };
}

function isLimit(words: string): boolean {
  return limitWords.test(words) && whatIsLimited.test(words) && !parameterWords.test(words);
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

function transportFailure(response: HttpResponse, parsed: unknown, context: ResponseContext): Failure {
  if (response.status === 429) return limitReached(context);
  if (!isFine(response)) return { code: 'HTTP_ERROR', status: response.status };
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
