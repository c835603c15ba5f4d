// One add-on in the local Apps Script against the local CoinTracking. Its clock moves only by the published times of service
// calls, not by computing.

import { defaultAccount } from '../../src/core/accounts/account';
import type { Bundle } from '../build/bundle';
import { htmlFilesOf } from '../build/html-files';
import { type Clock, createVirtualClock } from '../clock';
import {
  createHost,
  type Entry,
  type Host,
  type Latencies,
  MemoryWorkbook,
  type Outcome,
  publishedLatencies,
  type Spreadsheet,
} from '../host/host';
import { type Sandbox, type SandboxAccount, type SandboxOptions, startSandbox } from '../sandbox/sandbox';
import type { AddOn } from './add-on';
import { type Formula, formulaText } from './formula';

/** After this nothing of what came before is fresh, and no call of it counts. */
const apartMillis = 2 * 3_600_000;

const owner = 'owner@example.com';

export interface HarnessOptions {
  readonly addOn: AddOn;
  readonly account?: 'demo' | 'huge';
  readonly huge?: SandboxOptions['huge'];
  readonly latencies?: Latencies;
}

export class BenchHarness {
  private readonly connected: Spreadsheet[] = [];

  static async start({
    addOn,
    account = 'demo',
    huge,
    latencies = publishedLatencies,
  }: HarnessOptions): Promise<BenchHarness> {
    const clock = createVirtualClock({ startMillis: Date.UTC(2026, 5, 15, 10) });
    const sandbox = await startSandbox({ clock, ...(huge && { huge }) });
    const bundle = await addOn.build();
    const { code, manifest } = bundle;
    const host = createHost({
      bundle: code,
      manifest,
      clock,
      route: () => sandbox.url,
      htmlFiles: htmlFilesOf(bundle),
      latencies,
    });
    const connected = sandbox.accounts.find(({ name }) => name === account)!;
    return new BenchHarness(addOn, bundle, clock, sandbox, host, connected);
  }

  private constructor(
    readonly addOn: AddOn,
    readonly bundle: Bundle,
    readonly clock: Clock,
    readonly sandbox: Sandbox,
    readonly host: Host,
    readonly account: SandboxAccount,
  ) {}

  /**
   * A spreadsheet that knows nothing yet, hours after all that was done before; the ones before have left the account, or
   * they would have their share of its calls. `formulas`: what a refresh finds in it.
   */
  async newSheet(formulas: readonly Formula[] = [], more: object = {}): Promise<Spreadsheet> {
    for (const sheet of this.connected.splice(0)) {
      await this.page(sheet, 'disconnectAccount', { account: defaultAccount });
    }
    this.leaveBehind();
    return this.anotherSheet(formulas, more);
  }

  /** Without an account, hours after all that was done before. */
  emptySheet(): Spreadsheet {
    this.leaveBehind();
    return this.host.createSpreadsheet({ owner, workbook: workbookOf([]) });
  }

  /** One more of the same person, with the account connected. */
  async anotherSheet(formulas: readonly Formula[] = [], more: object = {}): Promise<Spreadsheet> {
    const sheet = this.host.createSpreadsheet({ owner, workbook: workbookOf(formulas) });
    await this.connect(sheet, more);
    return sheet;
  }

  /** `more`: what else the form says, such as another name for the account. */
  async connect(sheet: Spreadsheet, more: object = {}): Promise<Outcome> {
    const { functionName, request } = this.addOn.connectWith(this.account);
    const outcome = await this.page(sheet, functionName, { ...request, ...more });
    if (!outcome.ok) throw new Error(`${this.addOn.name} could not connect: ${outcome.error.message}`);
    this.connected.push(sheet);
    return outcome;
  }

  cell(sheet: Spreadsheet, { functionName, args }: Formula): Promise<Outcome> {
    return this.run('cell', sheet, functionName, args);
  }

  menu(sheet: Spreadsheet, functionName: string): Promise<Outcome> {
    return this.run('menu', sheet, functionName, []);
  }

  page(sheet: Spreadsheet, functionName: string, request?: object): Promise<Outcome> {
    return this.run('page', sheet, functionName, request ? [request] : []);
  }

  /** What Google starts at the hour that a person chose. */
  trigger(sheet: Spreadsheet): Promise<Outcome> {
    return this.run('trigger', sheet, 'refreshOnSchedule', [{ triggerUid: 'hourly' }]);
  }

  private run(
    entry: Entry,
    spreadsheet: Spreadsheet,
    functionName: string,
    args: readonly unknown[],
  ): Promise<Outcome> {
    return this.host.call({ entry, functionName, args, spreadsheet, user: owner });
  }

  private leaveBehind(): void {
    this.host.evictCache();
    this.clock.advance(apartMillis);
    this.sandbox.requests.length = 0;
    this.sandbox.injectFault(undefined);
  }

  async close(): Promise<void> {
    await this.host.close();
    await this.sandbox.close();
  }
}

function workbookOf(formulas: readonly Formula[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ maxRows: Math.max(1000, formulas.length) });
  for (const [index, formula] of formulas.entries())
    workbook.set(`A${index + 1}`, { formula: `=${formulaText(formula)}` });
  return workbook;
}

export async function withHarness<T>(
  options: HarnessOptions,
  work: (harness: BenchHarness) => Promise<T>,
): Promise<T> {
  const harness = await BenchHarness.start(options);
  try {
    return await work(harness);
  } finally {
    await harness.close();
  }
}
