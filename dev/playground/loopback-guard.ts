// Allows requests only from the playground's own page: not from a web site whose DNS name points at 127.0.0.1, not from another
// origin, and not from a page that loads an address of ours as a picture, which names no origin. So what does more than give
// out the page's files needs a token that only the page can read.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { tokenHeader } from './token-header';

export class LoopbackGuard {
  /** Stands in the page; a browser lets no other origin read it. */
  readonly token = randomBytes(24).toString('base64url');

  constructor(private readonly port: number) {}

  /** Of any request, files included. */
  refusalOf({ headers }: IncomingMessage): string | undefined {
    const hosts = [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
    if (!hosts.includes(headers.host ?? ''))
      return `The playground answers at http://127.0.0.1:${this.port} only.`;
    const { origin } = headers;
    const isOwn = origin === undefined || hosts.some(host => origin === `http://${host}`);
    return isOwn ? undefined : onlyOwnPage;
  }

  /** Of a request that reads or changes anything of the spreadsheet. `EventSource` sends no headers, so it names the token. */
  refusalWithoutToken(request: IncomingMessage, url: URL): string | undefined {
    const given = Buffer.from(String(request.headers[tokenHeader] ?? url.searchParams.get('token') ?? ''));
    const wanted = Buffer.from(this.token);
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? undefined : onlyOwnPage;
  }
}

const onlyOwnPage = 'Only the playground’s own page may do that. If this is it, reload it.';
