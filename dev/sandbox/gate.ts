// The checks before a call is answered: key, signature, nonce, method, plan and limit, in this order.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { methods } from '../../src/demo/methods/methods';
import type { SandboxAccount } from './account/sandbox-account';
import { type ApiError, apiErrors } from './api-error';
import { CallQuota } from './call-quota';
import { type FormBytes, httpBuildQuery, textOf } from './php-form';
import { provisional } from './provisional';

export interface Call {
  readonly key: string | undefined;
  readonly sign: string | undefined;
  readonly form: FormBytes;
}

interface KeyState {
  readonly account: SandboxAccount;
  readonly quota: CallQuota;
  lastNonce: number;
}

export class Gate {
  private readonly keys = new Map<string, KeyState>();

  constructor(accounts: readonly SandboxAccount[]) {
    for (const account of accounts) {
      this.keys.set(account.key, { account, quota: new CallQuota(account.plan), lastNonce: 0 });
    }
  }

  accountOf(key: string | undefined): SandboxAccount | undefined {
    return this.keys.get(key ?? '')?.account;
  }

  /** Checks key, signature, nonce, method. A nonce counts as used once the signature is right. */
  authenticate({ key, sign, form }: Call): ApiError | undefined {
    if (!key) return apiErrors.keyMissing;
    if (!sign) return apiErrors.signMissing;
    const state = this.keys.get(key);
    if (!state || !isSignedBy(state.account.secret, sign, form)) return apiErrors.signIncorrect;
    const nonce = form.get('nonce');
    if (!nonce) return apiErrors.nonceMissing;
    const number = Number.parseInt(nonce, 10) || 0;
    if (number <= state.lastNonce) return apiErrors.nonceTooLow(state.lastNonce);
    state.lastNonce = number;
    const method = form.get('method');
    if (!method) return apiErrors.noMethod;
    if (!methods.has(textOf(method))) return apiErrors.unknownMethod;
    return undefined;
  }

  /** Checks plan and limit of an authentic call. */
  admit(key: string, nowMillis: number): ApiError | undefined {
    const { account, quota } = this.keys.get(key)!;
    if (account.plan === 'FREE') return apiErrors.planWithoutApi;
    const isExhausted = quota.isExhausted(nowMillis);
    if (!isExhausted || provisional.refusedCallsCount) quota.count(nowMillis);
    return isExhausted ? apiErrors.limitExceeded : undefined;
  }
}

function isSignedBy(secret: string, sign: string, form: FormBytes): boolean {
  const expected = createHmac('sha512', secret).update(httpBuildQuery(form), 'latin1').digest('hex');
  const given = Buffer.from(sign, 'latin1');
  return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
}
