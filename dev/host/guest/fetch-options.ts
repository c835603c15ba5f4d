// The options of UrlFetchApp.fetch become a request. Source: reference url-fetch/url-fetch-app, advanced parameters.
import type { WireRequest } from '../services/wire-request';
import { readBlobBytes } from './blob';
import { fromSignedArray, isByteArray } from './bytes';
import { encodeFormPayload } from './form-payload';
import { Exception, type Native } from './realm';

export type FetchOptions = {
  method?: string;
  contentType?: string;
  headers?: Record<string, unknown>;
  payload?: unknown;
  muteHttpExceptions?: boolean;
  followRedirects?: boolean;
  validateHttpsCertificates?: boolean;
  timeoutSeconds?: number;
  escaping?: boolean;
};

const methods = ['get', 'delete', 'patch', 'post', 'put'];
const defaultTimeoutSeconds = 360;

export function toWireRequest(native: Native, url: string, options: FetchOptions): WireRequest {
  const method = String(options.method ?? 'get').toLowerCase();
  // The texts for bad options are not sourced.
  if (!methods.includes(method)) throw new Exception(`Attribute provided with invalid value: method`);
  const payload = encodePayload(native, options.payload);
  const headers = Object.entries(options.headers ?? {}).map(
    ([name, value]) => [name, String(value)] as const,
  );
  const contentType =
    payload &&
    (options.contentType ??
      headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ??
      payload.contentType);
  const typeHeader = contentType === undefined ? [] : [['Content-Type', contentType] as const];
  return {
    url: String(url),
    method: method.toUpperCase(),
    headers: [
      ...headers.filter(([name]) => name.toLowerCase() !== 'content-type' || !payload),
      ...typeHeader,
    ],
    ...(payload && { body: payload.bytes }),
    followRedirects: options.followRedirects ?? true,
    muteHttpExceptions: options.muteHttpExceptions ?? false,
    validateHttpsCertificates: options.validateHttpsCertificates ?? true,
    timeoutSeconds: options.timeoutSeconds ?? defaultTimeoutSeconds,
  };
}

export type EncodedPayload = { readonly bytes: Uint8Array; readonly contentType: string };

/** A text is posted as it is; an object is a form. */
function encodePayload(native: Native, payload: unknown): EncodedPayload | undefined {
  if (payload === undefined || payload === null) return undefined;
  const contentType = 'application/x-www-form-urlencoded';
  if (typeof payload === 'string') return { bytes: native.encodeUtf8(payload), contentType };
  if (isByteArray(native, payload)) return { bytes: fromSignedArray(native, payload), contentType };
  const blobBytes = readBlobBytes(payload);
  if (blobBytes !== undefined) {
    const blobType = (payload as { getContentType(): string | null }).getContentType();
    return { bytes: blobBytes, contentType: blobType ?? contentType };
  }
  if (typeof payload !== 'object') return { bytes: native.encodeUtf8(String(payload)), contentType };
  return encodeFormPayload(native, payload as Record<string, unknown>);
}
