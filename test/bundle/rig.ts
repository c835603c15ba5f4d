// The built add-on in the local Apps Script, against the local CoinTracking.
import { buildBundle } from '../../dev/build/bundle';
import { type Clock, createVirtualClock } from '../../dev/clock';
import { createHost, type Host, type HostOptions, type Outcome, type Spreadsheet } from '../../dev/host/host';
import {
  type Sandbox,
  type SandboxAccount,
  type SandboxOptions,
  startSandbox,
} from '../../dev/sandbox/sandbox';

export const owner = 'owner@example.com';
export const editor = 'editor@example.com';

export interface Rig {
  readonly clock: Clock;
  readonly host: Host;
  readonly sandbox: Sandbox;
  readonly sheet: Spreadsheet;
  /** Runs one cell; throws nothing. */
  cell(functionName: string, ...args: unknown[]): Promise<Outcome>;
  /** The value of a cell that must not fail. */
  value(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The note of a cell that must fail. */
  note(functionName: string, ...args: unknown[]): Promise<string>;
  page(functionName: string, request?: unknown): Promise<Outcome>;
  account(name: string): SandboxAccount;
  connect(name: string, more?: object): Promise<void>;
  /** Calls that reached the sandbox. */
  calls(): number;
  close(): Promise<void>;
}

export async function startRig(
  options: Partial<HostOptions> = {},
  huge: SandboxOptions['huge'] = {},
): Promise<Rig> {
  const clock = createVirtualClock({ startMillis: Date.UTC(2026, 5, 15, 10) });
  const sandbox = await startSandbox({ clock, huge });
  const { code, manifest } = await buildBundle();
  const route = () => sandbox.url;
  const host = createHost({ bundle: code, manifest, clock, route, ...options });
  const sheet = host.createSpreadsheet({ owner, editors: [editor] });
  const at = { spreadsheet: sheet, user: owner };
  const rig: Rig = {
    clock,
    host,
    sandbox,
    sheet,
    cell: (functionName, ...args) => host.call({ entry: 'cell', functionName, args, ...at }),
    value: async (functionName, ...args) => {
      const outcome = await rig.cell(functionName, ...args);
      if (!outcome.ok) throw new Error(`${functionName} failed: ${outcome.error.cellText}`);
      return outcome.value;
    },
    note: async (functionName, ...args) => {
      const outcome = await rig.cell(functionName, ...args);
      if (outcome.ok) throw new Error(`${functionName} gave ${JSON.stringify(outcome.value).slice(0, 200)}`);
      return outcome.error.cellText;
    },
    page: (functionName, request) =>
      host.call({ entry: 'page', functionName, args: request === undefined ? [] : [request], ...at }),
    account: name => sandbox.accounts.find(account => account.name === name)!,
    connect: async (name, more = {}) => {
      const { key, secret, plan } = rig.account(name);
      const outcome = await rig.page('connectAccount', { apiKey: key, apiSecret: secret, plan, ...more });
      if (!outcome.ok) throw new Error(outcome.error.message);
    },
    calls: () => sandbox.requests.length,
    close: async () => {
      await host.close();
      await sandbox.close();
    },
  };
  return rig;
}
