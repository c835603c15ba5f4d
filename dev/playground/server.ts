// The playground's web server, only on the loopback interface: serves the page, the cells' calls, the controls' actions
// and the open tab's events.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { actions } from './actions';
import type { BackEnd } from './back-end';
import { LoopbackGuard } from './loopback-guard';
import type { AccountToTry } from './playground-state';
import { sendStateUpdates } from './state-updates';
import { encodeAnswer, parseCalls } from './wire';

export interface PlaygroundServer {
  readonly url: string;
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 10_000_000;
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What a GET request reads besides the page's files. */
const reads = ['/state', '/accounts', '/opening-sheets', '/events'];

/** No other site shows the page in a frame. */
const ownPageOnly = {
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
};

/** Uses the next free port if no port was given. */
export async function startServer(
  backEnd: BackEnd,
  pageFolder: string,
  port: number | undefined,
): Promise<PlaygroundServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => sendText(response, 400, error.message));
  });
  const boundPort = await listen(server, port);
  const guard = new LoopbackGuard(boundPort);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = guard.refusalOf(request);
    if (refusal) return sendText(response, 403, refusal);
    const url = new URL(request.url ?? '/', 'http://playground');
    const { pathname } = url;
    const action = `${request.method} ${pathname}`;
    const isFile = request.method === 'GET' && !reads.includes(pathname);
    if (isFile) return sendFile(response, pageFolder, pathname, guard.token);
    const refusalOfAction = guard.refusalWithoutToken(request, url);
    if (refusalOfAction) return sendText(response, 403, refusalOfAction);
    if (action === 'POST /cells') return answerCells(await readBody(request), response);
    if (action === 'GET /state') return sendJson(response, backEnd.state());
    if (action === 'GET /accounts') return sendJson(response, accountsToTry(backEnd));
    if (action === 'GET /opening-sheets') return sendJsonText(response, await backEnd.openingSheets());
    if (action === 'GET /events') return backEnd.tab.connect(response);
    const act = request.method === 'POST' ? actions[pathname] : undefined;
    if (act) {
      await act(await readBody(request), backEnd);
      return sendJson(response, backEnd.state());
    }
    sendText(response, 404, 'There is nothing here.');
  }

  function answerCells(body: string, response: ServerResponse): void {
    const calls = parseCalls(body);
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    let open = calls.length;
    if (open === 0) response.end();
    backEnd.evaluate(calls, (index, answer) => {
      response.write(encodeAnswer({ index, answer }));
      if (--open === 0) response.end();
    });
  }

  const updates = sendStateUpdates(backEnd);
  return {
    url: `http://127.0.0.1:${boundPort}/`,
    close: () =>
      new Promise(resolve => {
        updates.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendFile(response: ServerResponse, folder: string, pathname: string, token: string): void {
  const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
  const type = contentTypes[extname(path)];
  if (!type || !path.startsWith(folder) || !existsSync(path)) {
    sendText(response, 404, 'There is nothing here.');
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...ownPageOnly });
  if (extname(path) === '.html') response.end(readFileSync(path, 'utf8').replace('{{token}}', token));
  else createReadStream(path).pipe(response);
}

function sendJson(response: ServerResponse, value: unknown): void {
  sendJsonText(response, JSON.stringify(value));
}

function sendJsonText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(text);
}

/** Made-up keys, valid only in this sandbox. */
function accountsToTry({ sandbox }: BackEnd): AccountToTry[] {
  return (sandbox?.accounts ?? []).map(({ name, plan, key, secret }) => ({ name, plan, key, secret }));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BODY_BYTES) throw new Error('The request is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const FIRST_PORT = 8787;
const PORTS_TO_TRY = 20;

async function listen(server: Server, port: number | undefined): Promise<number> {
  for (let offset = 0; ; offset++) {
    try {
      return await listenAt(server, port ?? FIRST_PORT + offset);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken) throw error;
      if (port !== undefined)
        throw new Error(`Port ${port} is taken. Choose another one, or leave --port out.`);
      if (offset === PORTS_TO_TRY) {
        throw new Error(
          `Ports ${FIRST_PORT} to ${FIRST_PORT + offset} are taken. Name a free one with --port.`,
        );
      }
    }
  }
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
