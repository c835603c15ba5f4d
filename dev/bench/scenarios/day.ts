// A day of a large sheet: all functions, recalculated every ten minutes, refreshed by a trigger each hour.

import type { Spreadsheet } from '../../host/host';
import { ours } from '../add-on';
import { type BenchRig, withRig } from '../bench-rig';
import { byDataset, mostCallsInAnHour } from '../called-dataset';
import { datasetsOf, type Formula, sheetOf } from '../formula';
import { noteProgress } from '../progress';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { type Round, recalculate } from '../round';

const hourMillis = 3_600_000;
const recalculationMillis = 10 * 60_000;
/** Apps Script starts hourly triggers somewhere within their hour. */
const triggerMinute = 25;

export interface DaySize {
  readonly formulas: number;
  readonly hours: number;
}

export async function measureDay({ formulas: count, hours }: DaySize): Promise<Findings> {
  const formulas = sheetOf(count);
  return withRig({ addOn: ours }, async rig => {
    const sheet = await rig.newSheet();
    const day = await liveThrough(rig, sheet, formulas, hours);
    const datasets = datasetsOf(formulas);
    const row: Row = {
      formulas: count,
      hours,
      cells: day.cells,
      calls: { value: day.calls, floor: datasets * hours },
      called: { value: day.datasetsCalled, floor: datasets },
      callsOfDataset: { value: day.mostCallsOfDataset, floor: 1 },
      callsInHour: { value: day.mostCallsInHour, floor: datasets },
      trips: { value: day.roundTrips / day.cells, floor: 1 },
      slowestSeconds: day.slowestMillis / 1000,
      failed: { value: day.failedCells, floor: 0 },
      failedTriggers: { value: day.failedTriggers, floor: 0 },
    };
    return { section: { ...layout, rows: [row] }, goals: goalsOf(day) };
  });
}

const layout = {
  title: 'A simulated day',
  explanation: `All functions, recalculated every 10 minutes; a trigger in minute ${triggerMinute} of each hour. The plan allows 20 calls in any hour. The floor of calls: one for each dataset and hour.`,
  columns: {
    formulas: 'formulas',
    hours: 'hours',
    cells: 'cells run',
    calls: 'calls',
    called: 'datasets called',
    callsOfDataset: 'most calls of a dataset in an hour',
    callsInHour: 'most calls in any hour',
    trips: 'round trips a cell',
    slowestSeconds: 'slowest cell s',
    failed: 'cells with an error',
    failedTriggers: 'failed triggers',
  },
};

interface Day {
  readonly cells: number;
  readonly calls: number;
  readonly datasetsCalled: number;
  readonly mostCallsOfDataset: number;
  readonly mostCallsInHour: number;
  readonly roundTrips: number;
  readonly slowestMillis: number;
  readonly failedCells: number;
  readonly failedTriggers: number;
  /** The first of each kind. */
  readonly sentences: readonly string[];
}

async function liveThrough(
  rig: BenchRig,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
  hours: number,
): Promise<Day> {
  const startMillis = rig.clock.nowMillis();
  const sentences = new Set<string>();
  let [cells, roundTrips, slowestMillis, failedCells, failedTriggers] = [0, 0, 0, 0, 0];
  const take = ({ outcomes }: Round) => {
    cells += outcomes.length;
    for (const outcome of outcomes) {
      roundTrips += outcome.counts.roundTrips;
      slowestMillis = Math.max(slowestMillis, outcome.millis);
      if (outcome.ok) continue;
      failedCells++;
      sentences.add(outcome.error.message);
    }
  };
  const moveTo = (millis: number) =>
    rig.clock.advance(Math.max(0, startMillis + millis - rig.clock.nowMillis()));

  for (let hour = 0; hour < hours; hour++) {
    for (let at = 0; at < hourMillis; at += recalculationMillis) {
      moveTo(hour * hourMillis + at);
      take(await recalculate(rig, sheet, formulas));
      const untilTrigger = triggerMinute * 60_000 - at;
      if (untilTrigger < 0 || untilTrigger >= recalculationMillis) continue;
      moveTo(hour * hourMillis + triggerMinute * 60_000);
      const outcome = await rig.trigger(sheet);
      if (!outcome.ok) {
        failedTriggers++;
        sentences.add(outcome.error.message);
      }
    }
    noteProgress(`hour ${hour + 1} of ${hours}`);
  }

  const { requests } = rig.sandbox;
  const called = byDataset(requests);
  return {
    cells,
    calls: requests.length,
    datasetsCalled: called.size,
    mostCallsOfDataset: Math.max(...[...called.values()].map(mostCallsInAnHour)),
    mostCallsInHour: mostCallsInAnHour(requests),
    roundTrips,
    slowestMillis,
    failedCells,
    failedTriggers,
    sentences: [...sentences],
  };
}

function goalsOf(day: Day): Goal[] {
  // A day that called for nothing proves nothing.
  const called = (figure: number) => (day.calls > 0 ? figure : undefined);
  return [
    goal('Simulated day: calls of a dataset in any 60 minutes', called(day.mostCallsOfDataset), 1),
    goal('Simulated day: calls in any 60 minutes', called(day.mostCallsInHour), 20),
    goal('Simulated day: seconds of the slowest cell', day.slowestMillis / 1000, 20),
    goal('Simulated day: cells with an error', day.failedCells, 0, day.sentences),
    goal('Simulated day: failed triggers', day.failedTriggers, 0),
  ];
}
