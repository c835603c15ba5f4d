// One signed call: request out, answer in.
import { CoinTrackingError, type Failure, failureOf } from '../errors';
import type { Hmac, Http } from '../ports';
import { type ApiRequest, apiUrl } from './methods';
import { type Answer, type ResponseContext, readResponse } from './read-response';
import { type Credentials, signRequest } from './sign-request';

/** Failures are stored where a value may have 9 KB; the start of a text is enough. */
const maxTextLength = 200;

export interface CallContext extends Omit<ResponseContext, 'method'> {
  readonly credentials: Credentials;
  readonly timeoutMillis: number;
}

/** Throws CoinTrackingError; no failure carries the key or the secret, whatever the server or platform echoes. */
export function callApi(
  request: ApiRequest,
  nonce: string,
  context: CallContext,
  http: Http,
  hmac: Hmac,
): Answer {
  const signed = signRequest(request, nonce, context.credentials, hmac);
  try {
    const response = http.post(apiUrl, { ...signed.headers }, signed.body, context.timeoutMillis);
    return readResponse(response, { ...context, method: request.method });
  } catch (thrown) {
    const { key, secret } = context.credentials;
    throw new CoinTrackingError(withoutSecrets(failureOf(thrown), [key, secret, signed.headers.Sign]));
  }
}

function withoutSecrets(failure: Failure, secrets: readonly string[]): Failure {
  const hide = (value: unknown): unknown =>
    typeof value === 'string'
      ? secrets.reduce((text, secret) => text.split(secret).join('••••'), value).slice(0, maxTextLength)
      : value;
  return Object.fromEntries(Object.entries(failure).map(([name, value]) => [name, hide(value)])) as Failure;
}
