// The service calls that each kind of execution makes through the built bundle, and how long a person waits for them. The
// benchmark shows them, and a test holds them against the goals.
import { reportNames } from '../../src/reports/report';
import type { Answer, ReportName, ReportOffer, StartedReport } from '../../src/sidebar/contract';
import type { Outcome, Spreadsheet } from '../host/host';
import { ours } from './add-on';
import { type BenchHarness, withHarness } from './bench-harness';
import { balanceOf, everyFunction, type Formula, inAccount } from './formula';

export interface MeasuredExecution {
  readonly name: string;
  readonly calls: number;
  readonly atMost: number;
  /** What makes up the most of them. */
  readonly why?: string;
  /** On the host's clock, on which service calls take their published times. */
  readonly seconds: number;
  /** Absent where only one call is counted. */
  readonly services?: Readonly<Record<'cache' | 'properties' | 'lock' | 'spreadsheet', number>>;
}

interface Execution {
  readonly name: string;
  readonly atMost: number;
  readonly why?: string;
  /** What is measured: all that these executions do together. */
  run(harness: BenchHarness): Promise<readonly Outcome[]>;
  /** What is taken off: the same without what the row is about. */
  readonly without?: (harness: BenchHarness) => Promise<readonly Outcome[]>;
  /** Only this call; otherwise all round trips. */
  readonly only?: string;
}

const [balance, gains] = [balanceOf('BTC'), everyFunction.find(({ reads }) => reads === 'getGains')!];

const refreshed =
  (...formulas: Formula[]) =>
  async (harness: BenchHarness) => [await harness.menu(await harness.newSheet(formulas), 'refreshAll')];
const refreshedWithoutCall = async (harness: BenchHarness) => [
  await harness.menu(await calculatedSheet(harness), 'refreshAll'),
];

/** From the click to the finished sheet, whose formulas calculate by themselves; then it is read over for errors. */
const madeReport =
  (report: ReportName, isReadOver = false) =>
  async (harness: BenchHarness) => {
    const spreadsheet = await calculatedSheet(harness);
    const order = { report, choices: {}, account: '' };
    const { freeName: name } = answerOf<ReportOffer>(await harness.page(spreadsheet, 'planReport', order));
    const start = await harness.page(spreadsheet, 'startReport', { ...order, name });
    const { sheet, steps } = answerOf<StartedReport>(start);
    const outcomes = [start];
    for (const step of steps)
      outcomes.push(await harness.page(spreadsheet, 'continueReport', { sheet, step }));
    if (isReadOver) outcomes.push(await harness.page(spreadsheet, 'readReport', { sheet, isLast: true }));
    return outcomes;
  };

const demoBalance = inAccount(balance, 'demo');
const readsFile = 'HtmlService.createHtmlOutputFromFile';

const executions: readonly Execution[] = [
  {
    name: 'cold cell, key with the owner',
    atMost: 16,
    why: 'the call is counted beside the key and in the spreadsheet, each under its lock; one asks which spreadsheet this is, so that a copy doesn’t pass for the original',
    run: async harness => [await harness.cell(await harness.newSheet(), balance)],
  },
  {
    name: 'cold cell, key with the spreadsheet',
    atMost: 9,
    why: 'the call is counted in the spreadsheet alone',
    run: async harness => {
      const sheet = await harness.newSheet([], { storage: 'document' });
      return [await harness.cell(sheet, balance)];
    },
  },
  {
    name: 'each dataset of a refresh',
    atMost: 12,
    run: refreshed(balance, gains),
    without: refreshed(balance),
  },
  {
    name: 'sidebar from click to content',
    atMost: 12,
    run: async harness => {
      const sheet = await calculatedSheet(harness);
      return [await harness.menu(sheet, 'openSidebar'), await harness.page(sheet, 'getOpening')];
    },
  },
  {
    name: 'getOpening',
    atMost: 9,
    why: 'the state and Home together: the cache, and a search for sheets that the add-on has made',
    run: async harness => [await harness.page(await calculatedSheet(harness), 'getOpening')],
  },
  {
    name: 'getSnapshot',
    atMost: 8,
    run: async harness => [await harness.page(await calculatedSheet(harness), 'getSnapshot')],
  },
  {
    name: 'test of a connected account',
    atMost: 18,
    run: async harness => [
      await harness.page(await harness.newSheet(), 'testConnection', { account: 'default' }),
    ],
  },
  {
    name: 'connect with test',
    atMost: 21,
    why: 'three more than the test of a connected account: which spreadsheet this is, its name for the list of keys, and the place',
    run: async harness => [await harness.connect(harness.emptySheet(), { test: true })],
  },
  ...reportNames.map(
    (report): Execution => ({
      name: `report ${report}, made`,
      atMost: 60,
      why: 'widths, formats and merges are set for as many cells as one call takes',
      run: madeReport(report),
    }),
  ),
  {
    name: 'a report, read over for errors',
    atMost: 16,
    run: madeReport('tax', true),
    without: madeReport('tax'),
  },
  {
    name: 'cold cell of the demo account',
    atMost: 8,
    run: async harness => [await harness.cell(harness.emptySheet(), demoBalance)],
  },
  {
    name: 'warm cell of the demo account',
    atMost: 1,
    run: async harness => {
      const sheet = harness.emptySheet();
      await harness.cell(sheet, demoBalance);
      return [await harness.cell(sheet, demoBalance)];
    },
  },
  {
    name: 'cells of another account, cold and warm: readings of the demo account’s file',
    atMost: 0,
    run: async harness => {
      const sheet = await harness.newSheet();
      return [await harness.cell(sheet, balance), await harness.cell(sheet, balance)];
    },
    only: readsFile,
  },
  { name: 'refresh of one formula, nothing to fetch', atMost: 16, run: refreshedWithoutCall },
  {
    name: 'the same: getSheets',
    atMost: 1,
    run: refreshedWithoutCall,
    only: 'SpreadsheetApp.getSheets',
  },
  {
    name: 'the same: readings of all formulas',
    atMost: 2,
    run: refreshedWithoutCall,
    only: 'SpreadsheetApp.getFormulas',
  },
];

/** Each in a spreadsheet of its own, and by a person who has connected no other. */
export async function measureExecutions(): Promise<MeasuredExecution[]> {
  const measured: MeasuredExecution[] = [];
  for (const execution of executions) measured.push(await measureOne(execution));
  return measured;
}

async function measureOne({ name, atMost, why, run, without, only }: Execution): Promise<MeasuredExecution> {
  const all = await outcomesOf(name, run);
  const others = without === undefined ? [] : await outcomesOf(name, without);
  const more = (of: (outcome: Outcome) => number) => sum(all, of) - sum(others, of);
  const callsOf = (service: string) => more(({ counts }) => counts.byService[service] ?? 0);
  const seconds = more(({ millis }) => millis) / 1000;
  if (only !== undefined)
    return {
      name,
      calls: more(({ counts }) => counts.byCall[only] ?? 0),
      atMost,
      seconds,
      ...(why && { why }),
    };
  const services = {
    cache: callsOf('CacheService'),
    properties: callsOf('PropertiesService'),
    lock: callsOf('LockService'),
    spreadsheet: callsOf('SpreadsheetApp'),
  };
  const calls = more(({ counts }) => counts.roundTrips);
  return { name, calls, atMost, seconds, services, ...(why && { why }) };
}

async function outcomesOf(name: string, run: Execution['run']): Promise<readonly Outcome[]> {
  return withHarness({ addOn: ours }, async harness => {
    const outcomes = await run(harness);
    for (const outcome of outcomes) requireSuccess(name, outcome);
    return outcomes;
  });
}

/** A page function that fails answers with a failure instead of throwing one. */
function requireSuccess(name: string, outcome: Outcome): void {
  const answer = outcome.ok ? (outcome.value as { ok?: boolean } | undefined) : undefined;
  if (!outcome.ok || answer?.ok === false)
    throw new Error(`${name} can't be measured: ${JSON.stringify(outcome.ok ? answer : outcome.error)}`);
}

function answerOf<T>(outcome: Outcome): T {
  requireSuccess('a page function', outcome);
  return ((outcome as { value: Answer<T> }).value as { value: T }).value;
}

/** Its one formula has just been calculated, so that a refresh finds nothing to fetch. */
async function calculatedSheet(harness: BenchHarness): Promise<Spreadsheet> {
  const sheet = await harness.newSheet([balance]);
  await harness.cell(sheet, balance);
  return sheet;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
