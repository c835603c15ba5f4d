// A request as it goes over the wire. Each step is a function of its own so that each can be compared with PHP's.
import type { Hmac } from '../ports';
import { encodeForm, type FormField } from './form-encoding';
import type { ApiRequest, Parameters } from './methods';

export interface Credentials {
  readonly key: string;
  readonly secret: string;
}

export interface SignedRequest {
  readonly body: string;
  readonly headers: { readonly Key: string; readonly Sign: string };
}

export function signRequest(
  request: ApiRequest,
  nonce: string,
  credentials: Credentials,
  hmac: Hmac,
): SignedRequest {
  const body = encodeForm(formFields(request, nonce));
  return { body, headers: { Key: credentials.key, Sign: hmac.sha512Hex(body, credentials.secret) } };
}

/** Method and nonce first; parameters that were left out are not sent at all. */
export function formFields(request: ApiRequest, nonce: string): FormField[] {
  const given = Object.entries(request.parameters as Parameters).filter(([, value]) => value !== undefined);
  return [
    ['method', request.method],
    ['nonce', nonce],
    ...given.map(([name, value]): FormField => [name, String(value)]),
  ];
}
