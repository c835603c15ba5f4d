// The service calls that each kind of execution makes through the built bundle, and how long a person waits for them. The
// benchmark shows them, and a test holds them against the goals.
import type { Outcome, Spreadsheet } from '../host/host';
import { ours } from './add-on';
import { type BenchHarness, withHarness } from './bench-harness';
import { balanceOf, everyFunction, type Formula } from './formula';

export interface MeasuredExecution {
  readonly name: string;
  readonly calls: number;
  readonly atMost: number;
  /** On the host's clock, on which service calls take their published times. */
  readonly seconds: number;
  /** Absent where only one call is counted. */
  readonly services?: Readonly<Record<'cache' | 'properties' | 'lock' | 'spreadsheet', number>>;
}

interface Execution {
  readonly name: string;
  readonly atMost: number;
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

const executions: readonly Execution[] = [
  {
    name: 'cold cell, key with the owner',
    // One of them asks which spreadsheet this is: a copy must not pass for the original when calls are counted.
    atMost: 16,
    run: async harness => [await harness.cell(await harness.newSheet(), balance)],
  },
  {
    name: 'cold cell, key with the spreadsheet',
    atMost: 9,
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
    // The state and Home together: the cache, and a search for sheets that the add-on has made.
    atMost: 9,
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
    // Three more than to test a connected account: which spreadsheet this is, its name for the list of keys, and the place.
    atMost: 21,
    run: async harness => [await harness.connect(harness.emptySheet(), { test: true })],
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

async function measureOne({ name, atMost, run, without, only }: Execution): Promise<MeasuredExecution> {
  const all = await outcomesOf(name, run);
  const others = without === undefined ? [] : await outcomesOf(name, without);
  const more = (of: (outcome: Outcome) => number) => sum(all, of) - sum(others, of);
  const callsOf = (service: string) => more(({ counts }) => counts.byService[service] ?? 0);
  const seconds = more(({ millis }) => millis) / 1000;
  if (only !== undefined)
    return { name, calls: more(({ counts }) => counts.byCall[only] ?? 0), atMost, seconds };
  const services = {
    cache: callsOf('CacheService'),
    properties: callsOf('PropertiesService'),
    lock: callsOf('LockService'),
    spreadsheet: callsOf('SpreadsheetApp'),
  };
  return { name, calls: more(({ counts }) => counts.roundTrips), atMost, seconds, services };
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

/** Its one formula has just been calculated, so that a refresh finds nothing to fetch. */
async function calculatedSheet(harness: BenchHarness): Promise<Spreadsheet> {
  const sheet = await harness.newSheet([balance]);
  await harness.cell(sheet, balance);
  return sheet;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
