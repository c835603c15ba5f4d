// A client of the sandbox: signs with node:crypto, encodes with the platform's means.

import { createHmac } from 'node:crypto';
import type { Clock } from '../../dev/clock';
import { createVirtualClock } from '../../dev/clock';
import {
  type Sandbox,
  type SandboxAccount,
  type SandboxOptions,
  startSandbox,
} from '../../dev/sandbox/sandbox';

/** A day in spring, just after daylight saving time began in Berlin. */
export const testStartMillis = Date.UTC(2026, 3, 2, 10, 15, 0);

export interface Reply {
  status: number;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at member by member
  json: any;
}

export class SandboxClient {
  private nonce = 1_700_000_000_000;

  private constructor(
    readonly sandbox: Sandbox,
    readonly clock: Clock,
  ) {}

  static async start(options: SandboxOptions = {}): Promise<SandboxClient> {
    const clock = options.clock ?? createVirtualClock({ startMillis: testStartMillis });
    return new SandboxClient(await startSandbox({ ...options, clock }), clock);
  }

  account(name: string): SandboxAccount {
    const account = this.sandbox.accounts.find(candidate => candidate.name === name);
    if (!account) throw new Error(`No account ${name}.`);
    return account;
  }

  nextNonce(): string {
    return String(++this.nonce);
  }

  call(name: string, method: string, parameters: Record<string, string> = {}): Promise<Reply> {
    return this.send(name, { method, nonce: this.nextNonce(), ...parameters });
  }

  /** Sends fields and headers exactly as given; adds Key and Sign if they are missing. */
  async send(
    name: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const { key, secret } = this.account(name);
    const body = new URLSearchParams(fields).toString();
    return this.post(body, { Key: key, Sign: sign(secret, body), ...headers });
  }

  async post(body: string | FormData, headers: Record<string, string>): Promise<Reply> {
    const isForm = typeof body === 'string';
    const response = await fetch(this.sandbox.url, {
      method: 'POST',
      body,
      headers: isForm ? { 'Content-Type': 'application/x-www-form-urlencoded', ...headers } : headers,
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      json: text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : undefined,
    };
  }
}

export function sign(secret: string, text: string): string {
  return createHmac('sha512', secret).update(text).digest('hex');
}
