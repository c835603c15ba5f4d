// A sheet with several connected accounts, each with answers of its own.
import type { Answer } from '../../src/core/api/read-response';
import { connectAccount } from '../../src/core/connect/connect';
import { apiKey, apiSecret } from './connected-ports';
import { MemoryPorts } from './memory-ports';
import type { Reply } from './scripted-http';
import { Sheet } from './sheet';

/** By method, or by all fields of the request. */
export type Answers =
  | Readonly<Record<string, Reply | Answer>>
  | ((fields: Record<string, string>) => Reply | Answer);

/** The accounts by name, connected in this order: the first is the default one. */
export function sheetWith(accounts: Readonly<Record<string, Answers>>): Sheet {
  const ports = new MemoryPorts();
  const sheet = new Sheet(ports);
  const byKey = new Map<string, Answers>();
  for (const [account, answers] of Object.entries(accounts)) {
    connect(account, ports);
    byKey.set(keyOf(account), answers);
  }
  ports.http.respond = (fields, { Key }) => {
    const answers = byKey.get(Key!)!;
    const reply = typeof answers === 'function' ? answers(fields) : answers[fields.method!];
    if (reply === undefined) throw new Error(`The test's account has no answer for ${fields.method}.`);
    return reply as Reply;
  };
  ports.takeEvents();
  return sheet;
}

function connect(account: string, ports: MemoryPorts): void {
  connectAccount({ apiKey: keyOf(account), apiSecret: secretOf(account), plan: 'PRO', account }, ports);
}

export function keyOf(account: string): string {
  return `${apiKey}${account}`;
}

export function secretOf(account: string): string {
  return `${apiSecret}${account}`;
}
