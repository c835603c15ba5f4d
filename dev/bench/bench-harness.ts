// One add-on in the local Apps Script against the local CoinTracking, on a clock that stands still while anybody computes.

import type { Bundle } from '../build/bundle';
import { type Clock, createVirtualClock } from '../clock';
import { createHost, type Host, MemoryWorkbook, type Outcome, type Spreadsheet } from '../host/host';
import { type Sandbox, type SandboxAccount, type SandboxOptions, startSandbox } from '../sandbox/sandbox';
import type { AddOn } from './add-on';
import { type Formula, formulaText } from './formula';

/** What every answer takes, so that waiting shows on the host's clock. Service round trips take no time there. */
export const answerMillis = 1_000;
/** After this nothing of what came before is fresh, and no call of it counts. */
const apartMillis = 2 * 3_600_000;

const owner = 'owner@example.com';

export interface HarnessOptions {
  readonly addOn: AddOn;
  readonly account?: 'demo' | 'huge';
  readonly huge?: SandboxOptions['huge'];
}

export class BenchHarness {
  static async start({ addOn, account = 'demo', huge }: HarnessOptions): Promise<BenchHarness> {
    const clock = createVirtualClock({ startMillis: Date.UTC(2026, 5, 15, 10) });
    const sandbox = await startSandbox({ clock, ...(huge && { huge }) });
    const bundle = await addOn.build();
    const { code, manifest } = bundle;
    const host = createHost({ bundle: code, manifest, clock, route: () => sandbox.url });
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

  /** A spreadsheet that knows nothing yet, hours after all that was done before. `formulas`: what a refresh finds in it. */
  async newSheet(formulas: readonly Formula[] = []): Promise<Spreadsheet> {
    this.host.evictCache();
    this.clock.advance(apartMillis);
    this.sandbox.requests.length = 0;
    this.sandbox.injectFault({ mode: 'slow', millis: answerMillis });
    const sheet = this.host.createSpreadsheet({ owner, workbook: workbookOf(formulas) });
    const { functionName, request } = this.addOn.connectWith(this.account);
    const outcome = await this.page(sheet, functionName, request);
    if (!outcome.ok) throw new Error(`${this.addOn.name} could not connect: ${outcome.error.message}`);
    return sheet;
  }

  cell(sheet: Spreadsheet, { functionName, args }: Formula): Promise<Outcome> {
    return this.host.call({ entry: 'cell', functionName, args, spreadsheet: sheet, user: owner });
  }

  page(sheet: Spreadsheet, functionName: string, request?: object): Promise<Outcome> {
    const args = request ? [request] : [];
    return this.host.call({ entry: 'page', functionName, args, spreadsheet: sheet, user: owner });
  }

  /** What Google starts at the hour that a person chose. */
  trigger(sheet: Spreadsheet): Promise<Outcome> {
    const functionName = 'refreshOnSchedule';
    const args = [{ triggerUid: 'hourly' }];
    return this.host.call({ entry: 'trigger', functionName, args, spreadsheet: sheet, user: owner });
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
