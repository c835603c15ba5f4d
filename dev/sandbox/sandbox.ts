// The local CoinTracking: an HTTP server on the loopback interface that checks calls as the real one does and answers
// for made-up accounts. It shares no code with what reads those answers, so that it finds the add-on's errors.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, createWallClock } from '../clock';
import { type HugeSize, usualHugeSize } from './account/huge';
import { createAccounts, type SandboxAccount } from './account/sandbox-account';
import { type Fault, FaultRules, type FaultScope } from './faults';
import { Gate } from './gate';
import { type FormBytes, readForm, textOf } from './php-form';
import { page, type Reply, replyTo } from './reply';

export type { AccountData } from '../../src/demo/account/account-data';
export type { Transaction } from '../../src/demo/account/transaction';
export type { SandboxAccount } from './account/sandbox-account';
export type { Fault, FaultScope } from './faults';

export interface SandboxOptions {
  /** Default 0: any free port. */
  port?: number;
  clock?: Clock;
  /** Equal seeds and clock starts give equal accounts, byte by byte. The account `demo` has no seed. */
  seed?: number;
  /** Size of the account `huge`; default: 20,000 trades of 300 coins in 3 years. */
  huge?: Partial<HugeSize>;
}

export interface Sandbox {
  /** The API's address: `http://127.0.0.1:PORT/api/v1/`. */
  readonly url: string;
  readonly accounts: SandboxAccount[];
  /** All requests in order of arrival. */
  readonly requests: SandboxRequest[];
  /** Applies from the next request on; `undefined` ends it for the scope, or for all without a scope. */
  injectFault(fault: Fault | undefined, scope?: FaultScope): void;
  close(): Promise<void>;
}

export interface SandboxRequest {
  /** The name of the account, if the key is known. */
  account?: string;
  method?: string;
  fields: [name: string, value: string][];
  nonce?: number;
  readonly atMillis: number;
  /** `pending`, `answered`, an error's code, the injected fault, `not found`, or the sandbox's own error. */
  outcome: string;
}

const apiPath = '/api/v1/';

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = options.clock ?? createWallClock();
  const accounts = createAccounts(options.seed ?? 1, clock, {
    ...usualHugeSize,
    ...options.huge,
  });
  const gate = new Gate(accounts);
  const rules = new FaultRules();
  const requests: SandboxRequest[] = [];

  const server = createServer((request, response) => {
    const record: SandboxRequest = { fields: [], atMillis: clock.nowMillis(), outcome: 'pending' };
    requests.push(record);
    handle(request, response, record).catch(error => {
      record.outcome = `sandbox failed: ${error}`;
      response.destroy();
    });
  });

  async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    record: SandboxRequest,
  ): Promise<void> {
    const reply = await decide(request, record);
    record.outcome = reply.outcome;
    if (reply.kind === 'body' && reply.delayMillis > 0) await clock.sleep(reply.delayMillis);
    send(response, reply);
  }

  async function decide(request: IncomingMessage, record: SandboxRequest): Promise<Reply> {
    const form = await readForm(await readBody(request), header(request, 'content-type') ?? '');
    const key = header(request, 'key');
    fillIn(record, form, gate.accountOf(key)?.name);
    if (request.url?.split('?')[0] !== apiPath) {
      return page(
        404,
        'not found',
        `<html><body><h1>404 Not Found</h1>The API is at ${apiPath}</body></html>\n`,
      );
    }
    const fault = rules.take(record.account, record.method);
    return replyTo({ key, sign: header(request, 'sign'), form }, gate, fault, clock.nowMillis());
  }

  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}${apiPath}`,
    accounts,
    requests,
    injectFault: (fault, scope) => rules.set(fault, scope),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fillIn(record: SandboxRequest, form: FormBytes, account: string | undefined): void {
  record.fields = [...form].map(([name, value]) => [textOf(name), textOf(value)]);
  if (account !== undefined) record.account = account;
  const method = form.get('method');
  if (method !== undefined) record.method = textOf(method);
  const nonce = form.get('nonce');
  if (nonce !== undefined) record.nonce = Number.parseInt(nonce, 10) || 0;
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(reply.body, 'utf8');
  response.writeHead(reply.status, { 'content-type': reply.contentType, 'content-length': body.length });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
