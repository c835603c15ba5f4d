import { CoinTrackingError } from '../core/errors';
import type { Http } from '../core/ports';

/** In the reference, not yet in the type package. A cell is ended at 30 s without a word. */
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds: number };

export const urlFetch: Http = {
  post: (url, headers, body, timeoutMillis) => {
    const options: Options = {
      method: 'post',
      contentType: 'application/x-www-form-urlencoded',
      headers,
      // A text is sent byte for byte: what was signed is what arrives.
      payload: body,
      muteHttpExceptions: true,
      // Key and signature go to CoinTracking and nowhere else.
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

/** Google throws for what never became a response; a daily quota or a missing permission is told as it is. */
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
