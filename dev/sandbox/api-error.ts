// A refusal with CoinTracking's text. The first four texts were recorded from the real server.

import type { Members } from '../../src/demo/methods/members';
import { provisional } from './provisional';

export interface ApiError {
  readonly error: string;
  readonly text: string;
}

export const apiErrors = {
  noMethod: { error: 'NO_METHOD', text: 'Method not set' },
  keyMissing: { error: 'KEY_MISSING', text: 'API Key not set' },
  signIncorrect: { error: 'SIGN_INCORRECT', text: 'Sign is not correct' },
  nonceTooLow: (lastNonce: number) => ({
    error: 'NONCE_TO_LOW',
    text: `Nonce must be higher than ${lastNonce}`,
  }),
  ...provisional.errors,
} as const;

export function* errorEnvelope(method: string | undefined, { error, text }: ApiError): Members {
  yield ['success', 0];
  if (method !== undefined) yield ['method', method];
  yield ['error', error];
  yield ['error_msg', `ERROR: ${text}`];
}
