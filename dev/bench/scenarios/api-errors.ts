// An API that answers with errors, and cells without an older value: how many calls they make, and what they say.
import { baselines, ours } from '../add-on';
import { withHarness } from '../bench-harness';
import { differentCoins } from '../formula';
import type { Findings, Row } from '../report/report';
import { recalculate, roundColumns, roundFigures, sentencesOf } from '../round';

const faults = { 'HTTP 429': 'limit-429', 'success: 0': 'success0' } as const;

export async function measureApiErrors(count: number): Promise<Findings> {
  const rows: Row[] = [];
  for (const addOn of [ours, ...baselines]) {
    await withHarness({ addOn }, async harness => {
      for (const [api, fault] of Object.entries(faults)) {
        const sheet = await harness.newSheet();
        harness.sandbox.injectFault(fault);
        const formulas = differentCoins(count);
        const first = await recalculate(harness, sheet, formulas);
        const again = await recalculate(harness, sheet, formulas);
        const { calls, trips, failed, meanSeconds, slowestSeconds } = roundFigures(first, formulas, 'cold');
        const callsAgain = { value: again.calls, floor: 0 };
        const says = sentencesOf(first.outcomes).join(' / ');
        rows.push({
          who: addOn.name,
          api,
          cells: count,
          calls,
          callsAgain,
          trips,
          meanSeconds,
          slowestSeconds,
          failed,
          says,
        });
      }
    });
  }
  const { calls, trips, meanSeconds, slowestSeconds, failed } = roundColumns;
  return {
    section: {
      title: 'An API that refuses',
      explanation:
        'Nothing was fetched before, so there is no value to show. Again: the same cells once more.',
      columns: {
        who: 'who',
        api: 'the API',
        cells: 'cells',
        calls,
        callsAgain: 'calls, again',
        trips,
        meanSeconds,
        slowestSeconds,
        failed,
        says: 'what the cells say',
      },
      rows,
    },
    goals: [],
  };
}
