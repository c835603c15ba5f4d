// Decides the reply to one call, as data. The server sends it.

import type { Members } from '../../src/demo/methods/members';
import { methods } from '../../src/demo/methods/methods';
import { Parameters } from '../../src/demo/methods/parameters';
import { type ApiError, apiErrors, errorEnvelope } from './api-error';
import { type Fault, modeOf } from './faults';
import type { Call, Gate } from './gate';
import { textOf } from './php-form';
import { phpJson } from './php-json';
import { provisional } from './provisional';

export type Reply =
  | { readonly kind: 'reset'; readonly outcome: string }
  | {
      readonly kind: 'body';
      /** `answered`, the error's code, or the injected fault. */
      readonly outcome: string;
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      readonly delayMillis: number;
    };

const outagePage =
  '<!DOCTYPE html>\n<html><head><title>CoinTracking - Maintenance</title></head>\n' +
  '<body><h1>We will be right back</h1><p>CoinTracking is currently being updated.</p></body></html>\n';

export function replyTo(call: Call, gate: Gate, fault: Fault | undefined, nowMillis: number): Reply {
  const mode = modeOf(fault);
  if (mode === 'reset') return { kind: 'reset', outcome: mode };
  if (mode === 'http-500')
    return page(500, mode, '<html><body><h1>500 Internal Server Error</h1></body></html>\n');
  if (mode === 'html') return page(200, mode, outagePage);

  const { key, form } = call;
  const method = form.has('method') ? textOf(form.get('method')!) : undefined;
  const refuse = (error: ApiError, outcome = error.error, status = 200) =>
    json(phpJson(errorEnvelope(method, error)), outcome, status);

  const unauthentic = gate.authenticate(call);
  if (unauthentic) return refuse(unauthentic);
  if (mode === 'limit-json') return refuse(apiErrors.limitExceeded, mode);
  if (mode === 'limit-429') return refuse(apiErrors.limitExceeded, mode, 429);
  if (mode === 'success0') return refuse(madeUpError(fault), mode);
  const excess = gate.admit(key!, nowMillis);
  if (excess)
    return refuse(excess, excess.error, excess === apiErrors.limitExceeded ? provisional.limitStatus : 200);

  if (mode === 'empty') return json('', mode);
  const body = phpJson(answer(call, gate, method!, nowMillis));
  if (mode === 'truncated') return json(body.slice(0, Math.ceil(body.length / 2)), mode);
  const delayMillis = typeof fault === 'object' && fault.mode === 'slow' ? fault.millis : 0;
  return json(body, 'answered', 200, delayMillis);
}

function* answer({ key, form }: Call, gate: Gate, method: string, nowMillis: number): Members {
  const parameters = new Parameters(new Map([...form].map(([name, value]) => [textOf(name), textOf(value)])));
  yield ['success', 1];
  yield ['method', method];
  yield* methods.get(method)!(gate.accountOf(key)!.data, parameters, nowMillis);
}

function madeUpError(fault: Fault | undefined): ApiError {
  if (typeof fault === 'object' && fault.mode === 'success0') return fault;
  return { error: 'MADE_UP', text: 'Something that nobody has seen yet' };
}

function json(body: string, outcome: string, status = 200, delayMillis = 0): Reply {
  return { kind: 'body', outcome, status, contentType: provisional.contentType, body, delayMillis };
}

export function page(status: number, outcome: string, body: string): Reply {
  return { kind: 'body', outcome, status, contentType: 'text/html; charset=UTF-8', body, delayMillis: 0 };
}
