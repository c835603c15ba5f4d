// UrlFetchApp. Reference: url-fetch/url-fetch-app, url-fetch/http-response.
import type { UrlFetchRemote } from '../services/url-fetch-service';
import type { WireResponse } from '../services/wire-request';
import { requireArea } from './auth-gate';
import { createBlob, decodeText } from './blob';
import { toSignedArray } from './bytes';
import { type FetchOptions, toWireRequest } from './fetch-options';
import type { Native, Realm } from './realm';
import { service } from './service';

export function createUrlFetchApp(realm: Realm): object {
  const { native } = realm;
  const remote = realm.remote<UrlFetchRemote>('UrlFetchApp');
  return service('UrlFetchApp', {
    fetch: (url: string, options: FetchOptions = {}) => {
      requireArea(realm, 'url-fetch', 'UrlFetchApp.fetch');
      return createResponse(native, remote.fetch(toWireRequest(native, url, options)));
    },
    fetchAll: (requests: (string | (FetchOptions & { url: string }))[]) => {
      requireArea(realm, 'url-fetch', 'UrlFetchApp.fetchAll');
      const wire = requests.map(request =>
        typeof request === 'string'
          ? toWireRequest(native, request, {})
          : toWireRequest(native, request.url, request),
      );
      return [...remote.fetchAll(wire)].map(response => createResponse(native, response));
    },
  });
}

function createResponse(native: Native, response: WireResponse): object {
  const headers = [...response.headers];
  const typeHeader = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const charsetOfHeader = /charset="?([\w-]+)/i.exec(typeHeader ?? '')?.[1] ?? 'UTF-8';
  return service('HTTPResponse', {
    getResponseCode: () => response.status,
    getContentText: (charset = charsetOfHeader) => decodeText(native, response.body, charset),
    getContent: () => toSignedArray(native, response.body),
    getBlob: () => createBlob(native, response.body, typeHeader?.split(';')[0]?.trim() ?? null, null),
    getHeaders: () => Object.fromEntries(headers),
    getAllHeaders: () => gatherHeaders(headers),
  });
}

/** Names keep the server's upper and lower case; a repeated header is an array. Both recorded live. */
function gatherHeaders(headers: readonly (readonly [string, string])[]): Record<string, string | string[]> {
  const gathered: Record<string, string | string[]> = {};
  for (const [name, value] of headers) {
    const before = gathered[name];
    gathered[name] = before === undefined ? value : [before, value].flat();
  }
  return gathered;
}
