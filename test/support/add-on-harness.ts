// The built add-on in the local Apps Script, against the local CoinTracking.
import { builtBundle } from '../../dev/build/built-bundle';
import { htmlFilesOf } from '../../dev/build/html-files';
import { type Clock, createVirtualClock } from '../../dev/clock';
import {
  createHost,
  type Host,
  type HostOptions,
  MemoryWorkbook,
  type Outcome,
  type Spreadsheet,
} from '../../dev/host/host';
import {
  type Sandbox,
  type SandboxAccount,
  type SandboxOptions,
  startSandbox,
} from '../../dev/sandbox/sandbox';

import type { Failure } from '../../src/core/errors';
import type { Answer, PageFunction, PageFunctions } from '../../src/sidebar/contract';

export const owner = 'owner@example.com';
export const editor = 'editor@example.com';

export interface AddOnHarness {
  readonly clock: Clock;
  readonly host: Host;
  readonly sandbox: Sandbox;
  readonly sheet: Spreadsheet;
  /** The spreadsheet's content. It doesn't calculate. */
  readonly workbook: MemoryWorkbook;
  /** Runs one cell; never throws. */
  cell(functionName: string, ...args: unknown[]): Promise<Outcome>;
  /** The value of a cell that must not fail. */
  value(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** The note of a cell that must fail. */
  note(functionName: string, ...args: unknown[]): Promise<string>;
  page(functionName: string, request?: unknown, user?: string): Promise<Outcome>;
  /** The value of a page function that must not fail. */
  asked<F extends PageFunction>(
    functionName: F,
    request: Parameters<PageFunctions[F]>[0],
    user?: string,
  ): Promise<ValueOf<F>>;
  /** The failure of a page function that must fail. */
  refused<F extends PageFunction>(
    functionName: F,
    request: Parameters<PageFunctions[F]>[0],
    user?: string,
  ): Promise<Failure>;
  menu(functionName: string, user?: string): Promise<Outcome>;
  /** Runs this person's clock trigger. */
  schedule(user?: string): Promise<Outcome>;
  account(name: string): SandboxAccount;
  connect(name: string, more?: object): Promise<void>;
  /** The calls that reached the sandbox. */
  calls(): number;
  close(): Promise<void>;
}

type ValueOf<F extends PageFunction> = ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never;

export async function startAddOn(
  options: Partial<HostOptions> = {},
  huge: SandboxOptions['huge'] = {},
): Promise<AddOnHarness> {
  const clock = createVirtualClock({ startMillis: Date.UTC(2026, 5, 15, 10) });
  const sandbox = await startSandbox({ clock, huge });
  const bundle = await builtBundle();
  const { code, manifest } = bundle;
  const route = () => sandbox.url;
  const htmlFiles = htmlFilesOf(bundle);
  const host = createHost({ bundle: code, manifest, clock, route, htmlFiles, ...options });
  const workbook = new MemoryWorkbook({ sheetNames: ['Sheet1', 'Data'] });
  const sheet = host.createSpreadsheet({ owner, editors: [editor], workbook });
  const at = { spreadsheet: sheet, user: owner };
  const addOn: AddOnHarness = {
    clock,
    host,
    sandbox,
    sheet,
    workbook,
    cell: (functionName, ...args) => host.call({ entry: 'cell', functionName, args, ...at }),
    value: async (functionName, ...args) => {
      const outcome = await addOn.cell(functionName, ...args);
      if (!outcome.ok) throw new Error(`${functionName} failed: ${outcome.error.cellText}`);
      return outcome.value;
    },
    note: async (functionName, ...args) => {
      const outcome = await addOn.cell(functionName, ...args);
      if (outcome.ok) throw new Error(`${functionName} gave ${JSON.stringify(outcome.value).slice(0, 200)}`);
      return outcome.error.cellText;
    },
    page: (functionName, request, user = owner) => {
      const args = request === undefined ? [] : [request];
      return host.call({ entry: 'page', functionName, args, spreadsheet: sheet, user });
    },
    asked: async (functionName, request, user) => {
      const outcome = await addOn.page(functionName, request, user);
      const answer = outcome.ok ? (outcome.value as Answer<never>) : undefined;
      if (answer?.ok) return answer.value;
      throw new Error(`${functionName} failed: ${JSON.stringify(outcome)}`);
    },
    refused: async (functionName, request, user) => {
      const outcome = await addOn.page(functionName, request, user);
      const answer = outcome.ok ? (outcome.value as Answer<unknown>) : undefined;
      if (answer?.ok === false) return answer.failure;
      throw new Error(`${functionName} gave ${JSON.stringify(outcome)}`);
    },
    menu: (functionName, user = owner) =>
      host.call({ entry: 'menu', functionName, spreadsheet: sheet, user }),
    schedule: (user = owner) =>
      host.call({
        entry: 'trigger',
        functionName: 'refreshOnSchedule',
        args: [{ triggerUid: '1' }],
        spreadsheet: sheet,
        user,
      }),
    account: name => sandbox.accounts.find(account => account.name === name)!,
    connect: async (name, more = {}) => {
      const { key, secret, plan } = addOn.account(name);
      const form = {
        apiKey: key,
        apiSecret: secret,
        plan,
        account: '',
        storage: 'owner',
        test: false,
      } as const;
      await addOn.asked('connectAccount', { ...form, ...more });
    },
    calls: () => sandbox.requests.length,
    close: async () => {
      await host.close();
      await sandbox.close();
    },
  };
  return addOn;
}
