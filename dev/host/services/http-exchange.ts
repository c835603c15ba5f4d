// One real HTTP exchange. Uses node:http, not fetch: Apps Script keeps the case of header names and repeated headers.
import http from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { WireRequest, WireResponse } from './wire-request';

const maxResponseBytes = 50_000_000;

export type ExchangeFault = 'dns' | 'unavailable' | 'tls' | 'too large';

export class ExchangeError extends Error {
  constructor(
    readonly fault: ExchangeFault,
    cause?: unknown,
  ) {
    super(`The exchange failed: ${fault}.`, { cause });
  }
}

/** Sends the request to `target`. Rejects with an ExchangeError. */
export function exchange(target: URL, request: WireRequest, signal: AbortSignal): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const send = target.protocol === 'https:' ? https.request : http.request;
    const outgoing = send(
      target,
      {
        method: request.method,
        headers: headersToSend(request),
        agent: false,
        signal,
        rejectUnauthorized: request.validateHttpsCertificates,
      },
      incoming => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > maxResponseBytes) outgoing.destroy(new ExchangeError('too large'));
        });
        incoming.on('error', error => reject(toExchangeError(error)));
        incoming.on('end', () =>
          decompress(Buffer.concat(chunks), incoming.headers['content-encoding']).then(
            body => resolve({ status: incoming.statusCode ?? 0, headers: pairs(incoming.rawHeaders), body }),
            error => reject(toExchangeError(error)),
          ),
        );
      },
    );
    outgoing.on('error', error => reject(toExchangeError(error)));
    outgoing.end(request.body);
  });
}

function headersToSend(request: WireRequest): Record<string, string> {
  return {
    'User-Agent': 'Mozilla/5.0 (compatible; Google-Apps-Script)',
    'Accept-Encoding': 'gzip, deflate, br',
    ...Object.fromEntries(request.headers),
    ...(request.body && { 'Content-Length': String(request.body.length) }),
  };
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1]!] as [string, string]] : [],
  );
}

async function decompress(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gunzip)(body);
  if (encoding === 'deflate') return promisify(inflate)(body);
  if (encoding === 'br') return promisify(brotliDecompress)(body);
  return body;
}

function toExchangeError(error: unknown): ExchangeError {
  if (error instanceof ExchangeError) return error;
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new ExchangeError('dns', error);
  return new ExchangeError(/CERT|TLS|SSL|SIGNED/.test(code) ? 'tls' : 'unavailable', error);
}
