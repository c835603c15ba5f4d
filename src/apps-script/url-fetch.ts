import { CoinTrackingError } from '../core/errors';
import type { Http } from '../core/ports';

/** In the reference, not yet in the type package. Google ends a cell at 30 s without an error of our own. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

export const urlFetch: Http = {
  post: (url, headers, body, timeoutMillis) => {
    const options: Options = {
      method: 'post',
      contentType: 'application/x-www-form-urlencoded',
      headers,
      // A text payload is sent byte for byte, so the server receives exactly what was signed.
      payload: body,
      muteHttpExceptions: true,
      // A redirect would send key and signature to another server.
      followRedirects: false,
      timeoutSeconds: Math.max(1, Math.floor(timeoutMillis / 1000)),
    };
    try {
      const response = UrlFetchApp.fetch(url, options);
      return { status: response.getResponseCode(), text: response.getContentText() };
    } catch (thrown) {
      throw failureOf(thrown, body);
    }
  },
};

/** Google throws when no response arrives. A used-up daily quota or a missing permission keeps Google's message. */
function failureOf(thrown: unknown, body: string): unknown {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const method = /(?:^|&)method=(\w+)/.exec(body)?.[1] ?? '';
  if (/time(d)?[ -]?out|deadline/i.test(detail)) return new CoinTrackingError({ code: 'TOO_SLOW', method });
  if (/response size|too large/i.test(detail)) {
    return new CoinTrackingError({ code: 'ANSWER_TOO_LARGE', method });
  }
  if (/^(Exception: )?(DNS error|Address unavailable|Unexpected error|Connection)/i.test(detail)) {
    return new CoinTrackingError({ code: 'UNREACHABLE', detail: detail.slice(0, 200) });
  }
  return thrown;
}
