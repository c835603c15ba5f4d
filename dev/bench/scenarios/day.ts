// A day of a large sheet: all functions, recalculated every ten minutes, refreshed by a trigger each hour.
import type { Spreadsheet } from '../../host/host';
import { ours } from '../add-on';
import { type BenchHarness, withHarness } from '../bench-harness';
import { byDataset, mostCallsInAnHour } from '../called-dataset';
import { DayTally } from '../day-tally';
import { datasetsOf, type Formula, sheetOf } from '../formula';
import { noteProgress } from '../progress';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { recalculate } from '../round';

const hourMillis = 3_600_000;
const minuteMillis = 60_000;
const recalculationMinutes = 10;

export interface DaySize {
  readonly formulas: number;
  readonly hours: number;
  /** Apps Script starts an hourly trigger at a minute of its own choice, the same each hour. */
  readonly triggerMinute: number;
}

const layout = {
  title: 'A simulated day',
  explanation:
    'All functions, recalculated every 10 minutes, and a trigger each hour: in the middle of the hour for which everything is fresh, or at its end. The plan allows 20 calls in any hour. The floor of calls: one for each dataset and hour.',
  columns: {
    formulas: 'formulas',
    hours: 'hours',
    triggerMinute: 'trigger in minute',
    cells: 'cells run',
    calls: 'calls',
    called: 'datasets called',
    callsOfDataset: 'most calls of a dataset in any hour',
    callsInHour: 'most calls in any hour',
    trips: 'round trips a cell',
    meanSeconds: 'a cell takes s',
    slowestSeconds: 'slowest cell s',
    triggerSeconds: 'slowest trigger s',
    failed: 'cells with an error',
    failedTriggers: 'failed triggers',
  },
};

export async function measureDays(sizes: readonly DaySize[]): Promise<Findings> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const size of sizes) {
    const { row, ...day } = await withHarness({ addOn: ours }, harness => measureDay(harness, size));
    rows.push(row);
    goals.push(...goalsOf(`Day, trigger in minute ${size.triggerMinute}`, day));
  }
  return { section: { ...layout, rows }, goals };
}

interface Day {
  readonly tally: DayTally;
  readonly callsOfDataset: number;
  readonly callsInHour: number;
}

async function measureDay(harness: BenchHarness, size: DaySize): Promise<Day & { readonly row: Row }> {
  const formulas = sheetOf(size.formulas);
  const tally = await liveThrough(harness, formulas, size);
  const { requests } = harness.sandbox;
  const called = byDataset(requests);
  const datasets = datasetsOf(formulas);
  const callsOfDataset = Math.max(...[...called.values()].map(mostCallsInAnHour));
  const callsInHour = mostCallsInAnHour(requests);
  const row: Row = {
    ...size,
    cells: tally.cells,
    calls: { value: requests.length, floor: datasets * size.hours },
    called: { value: called.size, floor: datasets },
    callsOfDataset: { value: callsOfDataset, floor: 1 },
    callsInHour: { value: callsInHour, floor: datasets },
    trips: { value: tally.roundTrips / tally.cells, floor: 1 },
    meanSeconds: tally.waitedMillis / 1000 / tally.cells,
    slowestSeconds: tally.slowestMillis / 1000,
    triggerSeconds: tally.slowestTriggerMillis / 1000,
    failed: { value: tally.failedCells, floor: 0 },
    failedTriggers: { value: tally.failedTriggers, floor: 0 },
  };
  return { row, tally, callsOfDataset, callsInHour };
}

async function liveThrough(
  harness: BenchHarness,
  formulas: readonly Formula[],
  { hours, triggerMinute }: DaySize,
): Promise<DayTally> {
  const tally = new DayTally();
  const sheet = await harness.newSheet(formulas);
  const startMillis = harness.clock.nowMillis();
  for (let hour = 0; hour < hours; hour++) {
    for (let minute = 0; minute < 60; minute++) {
      // What began in the minute before may have waited into this one.
      const dueMillis = startMillis + hour * hourMillis + minute * minuteMillis;
      harness.clock.advance(Math.max(0, dueMillis - harness.clock.nowMillis()));
      await liveMinute(harness, sheet, formulas, minute, triggerMinute, tally);
    }
    noteProgress(`hour ${hour + 1} of ${hours}`);
  }
  return tally;
}

async function liveMinute(
  harness: BenchHarness,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
  minute: number,
  triggerMinute: number,
  tally: DayTally,
): Promise<void> {
  if (minute % recalculationMinutes === 0) tally.takeRound(await recalculate(harness, sheet, formulas));
  if (minute === triggerMinute) tally.takeTrigger(await harness.trigger(sheet));
}

function goalsOf(name: string, { tally, callsOfDataset, callsInHour }: Day): Goal[] {
  // A day that called for nothing proves nothing.
  const ifCalled = (figure: number) => (callsInHour > 0 ? figure : undefined);
  return [
    goal(`${name}: calls of a dataset in any 60 minutes`, ifCalled(callsOfDataset), 1),
    goal(`${name}: calls in any 60 minutes`, ifCalled(callsInHour), 20),
    goal(`${name}: seconds of the slowest cell`, tally.slowestMillis / 1000, 20),
    goal(`${name}: cells with an error`, tally.failedCells, 0, [...tally.sentences]),
    goal(`${name}: failed triggers`, tally.failedTriggers, 0, [...tally.sentences]),
  ];
}
