// An API that is down for an hour while the whole sheet is recalculated a minute after the last cell was done. All cells had a value before.

import type { Answer, Snapshot } from '../../../src/sidebar/contract';
import type { Spreadsheet } from '../../host/host';
import { ours } from '../add-on';
import { type BenchHarness, withHarness } from '../bench-harness';
import { differentCoins } from '../formula';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import { recalculate, roundColumns, sentencesOf, slowestSecondsOf } from '../round';

const outages = { 'HTTP 429': 'limit-429', 'no answer': 'reset' } as const;
const minutes = 60;
const minuteMillis = 60_000;

export async function measureOutage(cells: number): Promise<Findings> {
  const rows: Row[] = [];
  const goals: Goal[] = [];
  await withHarness({ addOn: ours }, async harness => {
    for (const [api, fault] of Object.entries(outages)) {
      const seen = await outageHour(harness, fault, cells);
      const { calls, windows, failed, callMinutes, sentences, trips, meanSeconds, slowestSeconds } = seen;
      rows.push({
        api,
        cells: cells * minutes,
        calls: { value: calls, floor: windows },
        callMinutes: callMinutes.join(', '),
        trips,
        meanSeconds,
        slowestSeconds,
        failed: { value: failed, floor: 0 },
      });
      goals.push(
        goal(`${api} for an hour: calls in a back-off window`, windows > 0 ? calls / windows : undefined, 1),
        goal(`${api} for an hour: cells without the last good value`, failed, 0, sentences),
      );
    }
  });
  return {
    section: {
      title: 'An hour without the API',
      explanation: `${cells} cells with a good value, whose cache is lost when the API goes down; recalculated every minute. The floor of calls: one in each back-off window.`,
      columns: {
        api: 'the API',
        cells: 'cells run',
        calls: roundColumns.calls,
        callMinutes: 'called in minute',
        trips: roundColumns.trips,
        meanSeconds: roundColumns.meanSeconds,
        slowestSeconds: roundColumns.slowestSeconds,
        failed: roundColumns.failed,
      },
      rows,
    },
    goals,
  };
}

async function outageHour(harness: BenchHarness, fault: 'limit-429' | 'reset', cells: number) {
  const formulas = differentCoins(cells);
  const sheet = await harness.newSheet();
  await recalculate(harness, sheet, formulas);
  harness.clock.advance(61 * 60_000);
  harness.host.evictCache();
  harness.sandbox.injectFault(fault);

  const windows = new Set<number>();
  const callMinutes: number[] = [];
  const sentences = new Set<string>();
  let failed = 0;
  let roundTrips = 0;
  let waitedMillis = 0;
  let slowestSeconds = 0;
  for (let minute = 0; minute < minutes; minute++) {
    const { outcomes, calls } = await recalculate(harness, sheet, formulas);
    callMinutes.push(...Array<number>(calls).fill(minute));
    failed += outcomes.filter(({ ok }) => !ok).length;
    roundTrips += outcomes.reduce((total, { counts }) => total + counts.roundTrips, 0);
    waitedMillis += outcomes.reduce((total, { millis }) => total + millis, 0);
    slowestSeconds = Math.max(slowestSeconds, slowestSecondsOf(outcomes));
    for (const sentence of sentencesOf(outcomes)) sentences.add(sentence);
    for (const untilMillis of await readBackOffs(harness, sheet)) windows.add(untilMillis);
    harness.clock.advance(minuteMillis);
  }
  return {
    calls: callMinutes.length,
    callMinutes,
    windows: windows.size,
    failed,
    sentences: [...sentences],
    trips: { value: roundTrips / (cells * minutes), floor: 1 },
    meanSeconds: waitedMillis / 1000 / (cells * minutes),
    slowestSeconds,
  };
}

/** Until when the account is in back-off, as the add-on's own status says. */
async function readBackOffs(harness: BenchHarness, sheet: Spreadsheet): Promise<number[]> {
  const outcome = await harness.page(sheet, 'getSnapshot');
  if (!outcome.ok) throw new Error(outcome.error.message);
  const answer = outcome.value as Answer<Snapshot>;
  return answer.ok ? answer.value.accounts.flatMap(({ failure }) => failure?.untilMillis ?? []) : [];
}
