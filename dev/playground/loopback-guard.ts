// Only this computer's own page may talk to the playground: not a web site that was pointed at 127.0.0.1 by DNS, nor
// one that posts across origins.
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
