// Allows requests only from the playground's own page: not from a web site whose DNS name points at 127.0.0.1, and not
// from another origin.
import type { IncomingMessage } from 'node:http';

export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) {
    return `The playground answers at http://127.0.0.1:${port} only.`;
  }
  const { origin } = request.headers;
  const isOwnPage = hosts.some(host => origin === `http://${host}`);
  if (request.method !== 'GET' && !isOwnPage) return 'Only the playground’s own page may do that.';
  return undefined;
}
