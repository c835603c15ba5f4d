// UrlFetchApp's rules around a real exchange: allowlist, no private addresses, redirects, time-out, error texts.
// Sources: reference url-fetch/url-fetch-app, manifest/allowlist-url, quotas; texts as recorded or reported live.
import type { Clock } from '../../clock';
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';
import { ExchangeError, type ExchangeFault, exchange } from './http-exchange';
import { isAllowed } from './url-allowlist';
import type { WireRequest, WireResponse } from './wire-request';

export type UrlFetchRemote = ReturnType<typeof createUrlFetchService>['remote'];

export type UrlFetchOptions = {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly allowlist: readonly string[] | undefined;
  /** The address that a URL is really sent to. */
  readonly route: (url: string) => string;
  /** How long an answer is on its way. */
  readonly fetchMillis: number;
};

const maxUrlChars = 2_082;
const maxPayloadBytes = 50_000_000;
const maxHeaders = 100;
const maxHeaderBytes = 8_000;
const maxRedirects = 20;
const shownResponseChars = 100;
const privateHost =
  /^(localhost|.*\.localhost|0\.0\.0\.0|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[)/i;

export function createUrlFetchService(options: UrlFetchOptions) {
  const { clock, faults, fetchMillis } = options;
  const closing = new AbortController();

  async function send(request: WireRequest): Promise<WireResponse> {
    const fault = faults.fetch?.(request.url);
    if (fault === 'timeout') await clock.sleep(request.timeoutSeconds * 1000);
    if (fault !== undefined) throw failure(fault, request.url);
    const response = await followRedirects(request, 0);
    if (response.status >= 400 && !request.muteHttpExceptions) throw httpError(request.url, response);
    return response;
  }

  async function onItsWay<T>(answer: Promise<T>): Promise<T> {
    const arrived = await answer;
    if (fetchMillis > 0) await clock.sleep(fetchMillis);
    return arrived;
  }

  async function followRedirects(request: WireRequest, redirects: number): Promise<WireResponse> {
    const url = checkRequest(request);
    const routed = options.route(url.href);
    if (routed === url.href && privateHost.test(url.hostname)) throw failure('dns', request.url);
    const response = await exchange(new URL(routed), request, closing.signal).catch((error: unknown) => {
      throw error instanceof ExchangeError ? failure(error.fault, request.url) : error;
    });
    const location = response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
    const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== undefined;
    if (!isRedirect || !request.followRedirects || redirects >= maxRedirects) return response;
    const { body, ...withoutBody } = request;
    const keepsMethod = response.status >= 307 || request.method === 'GET';
    const next = keepsMethod ? { ...withoutBody, ...(body && { body }) } : { ...withoutBody, method: 'GET' };
    return followRedirects({ ...next, url: new URL(location, url).href }, redirects + 1);
  }

  function checkRequest({ url: text, headers, body }: WireRequest): URL {
    if (text.length > maxUrlChars) throw new ServiceException('Limit exceeded: URLFetch URL Length.');
    if (
      headers.length > maxHeaders ||
      headers.some(header => Buffer.byteLength(header.join()) > maxHeaderBytes)
    )
      throw new ServiceException('Limit exceeded: URLFetch header Size.');
    if (body !== undefined && body.length > maxPayloadBytes)
      throw new ServiceException('Limit exceeded: URLFetch POST Size.');
    if (!/^https?:\/\//.test(text) || !URL.canParse(text))
      throw new ServiceException(`Invalid argument: ${text}`);
    const url = new URL(text);
    // The text of this refusal is not sourced.
    if (!isAllowed(options.allowlist, url))
      throw new ServiceException(`The URL ${text} matches no entry of urlFetchWhitelist.`);
    return url;
  }

  /**
   * While requests run, the requests, not the execution, stop a virtual clock: an abandoned request continues until its
   * server has answered, and the server may sleep on the same clock.
   */
  async function whileInFlight<T>(
    caller: Caller,
    requests: readonly WireRequest[],
    work: Promise<T>,
  ): Promise<T> {
    const timeoutMillis = 1000 * Math.min(...requests.map(({ timeoutSeconds }) => timeoutSeconds));
    clock.enter();
    const leave = () => clock.leave();
    caller.pause();
    work.then(leave, leave);
    let forgetTimeout = () => {};
    const timeout = new Promise<never>((_, reject) => {
      forgetTimeout = clock.at(clock.nowMillis() + timeoutMillis, () =>
        reject(failure('timeout', requests[0]!.url)),
      );
    });
    try {
      return await Promise.race([work, timeout]);
    } finally {
      forgetTimeout();
      caller.resume();
    }
  }

  return {
    remote: {
      fetch: (caller: Caller, request: WireRequest): Promise<WireResponse> =>
        whileInFlight(caller, [request], onItsWay(send(request))),
      /** One bad host makes the whole batch throw: recorded live. */
      fetchAll: (caller: Caller, requests: readonly WireRequest[]): Promise<WireResponse[]> =>
        requests.length === 0
          ? Promise.resolve([])
          : whileInFlight(caller, requests, onItsWay(Promise.all(requests.map(send)))),
    },
    close: () => closing.abort(),
  };
}

function failure(fault: FetchFault, url: string): ServiceException {
  if (typeof fault === 'object') return new ServiceException(fault.text);
  return new ServiceException(faultTexts[fault](url));
}

export type FetchFault = ExchangeFault | 'timeout' | { readonly text: string };

/** `DNS error` and `Address unavailable` are recorded or reported; the other texts are not sourced. */
const faultTexts: Readonly<Record<ExchangeFault | 'timeout', (url: string) => string>> = {
  dns: url => `DNS error: ${url}`,
  unavailable: url => `Address unavailable: ${url}`,
  tls: url => `SSL Error ${url}`,
  timeout: url => `Timeout: ${url}`,
  'too large': () => 'Limit exceeded: URLFetch response size.',
};

function httpError(url: string, { status, body }: WireResponse): ServiceException {
  const shown = Buffer.from(body).toString('utf8').slice(0, shownResponseChars);
  return new ServiceException(
    `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}
