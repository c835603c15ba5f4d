// CoinTracking as a script: replies in order, then an answer a method. Every request is on record.
import { CoinTrackingError, type Failure } from '../../src/core/errors';
import type { Http, HttpResponse } from '../../src/core/ports';
import type { MemoryClock } from './memory-ports';

/** An answer as data, a whole response, or an error of the network or the platform. */
export type Reply =
  | { readonly success: number; readonly [field: string]: unknown }
  | HttpResponse
  | Failure
  | Error;

export interface SentRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly timeoutMillis: number;
  readonly fields: Record<string, string>;
}

export class ScriptedHttp implements Http {
  readonly requests: SentRequest[] = [];
  /** For the next calls, in order; then `answers` by method. */
  readonly replies: Reply[] = [];
  readonly answers: Record<string, Reply> = {};
  takesMillis = 0;
  /** In place of a script. */
  respond: ((fields: Record<string, string>, headers: Record<string, string>) => Reply) | undefined;

  constructor(
    private readonly events: string[],
    private readonly clock: MemoryClock,
  ) {}

  post(url: string, headers: Record<string, string>, body: string, timeoutMillis: number): HttpResponse {
    const fields = Object.fromEntries(new URLSearchParams(body));
    this.events.push(`call ${fields.method}`);
    this.requests.push({ url, headers, body, timeoutMillis, fields });
    this.clock.advance(this.takesMillis);
    const reply = this.respond?.(fields, headers) ?? this.replies.shift() ?? this.answers[fields.method!];
    if (reply === undefined) throw new Error(`The test has no answer for ${fields.method}.`);
    if (reply instanceof Error) throw reply;
    if ('success' in reply) return { status: 200, text: JSON.stringify(reply) };
    if ('code' in reply) throw new CoinTrackingError(reply);
    return reply;
  }
}
