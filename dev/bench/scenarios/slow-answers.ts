// A sheet that reads all seven datasets, with nothing cached, while the API takes its time: which cells wait in vain.
import { publishedLatencies } from '../../host/host';
import { ours } from '../add-on';
import { withHarness } from '../bench-harness';
import { datasetsOf, sheetOf } from '../formula';
import { type Findings, type Goal, goal, type Row } from '../report/report';
import {
  mostSeconds,
  recalculate,
  roundColumns,
  roundFigures,
  sentencesOf,
  slowestSecondsOf,
  waitedInVain,
} from '../round';

/** Of a hundred. */
const mostInVain = 5;
const answers = [publishedLatencies.fetchMillis, 5_000];

export async function measureSlowAnswers(cells: number): Promise<Findings> {
  const formulas = sheetOf(cells);
  const datasets = datasetsOf(formulas);
  const rows: Row[] = [];
  const goals: Goal[] = [];
  for (const fetchMillis of answers) {
    const latencies = { ...publishedLatencies, fetchMillis };
    await withHarness({ addOn: ours, latencies }, async harness => {
      const round = await recalculate(harness, await harness.newSheet(formulas), formulas);
      const inVain = waitedInVain(round.outcomes);
      const { calls, trips, meanSeconds, slowestSeconds, failed } = roundFigures(round, formulas, 'cold');
      const says = sentencesOf(round.outcomes).join(' / ');
      const figures = {
        calls,
        trips,
        meanSeconds,
        slowestSeconds,
        failed,
        inVain: { value: inVain, floor: 0 },
      };
      rows.push({ answerSeconds: fetchMillis / 1000, cells, ...figures, says });
      const name = `${datasets} datasets cold, ${fetchMillis / 1000} s an answer`;
      // Cells that give up make fewer calls: then few calls prove nothing.
      if (inVain === 0 || fetchMillis === publishedLatencies.fetchMillis)
        goals.push(goal(`${name}: calls`, round.calls, datasets));
      goals.push(
        goal(`${name}: cells that wait in vain`, inVain, mostInVain),
        goal(`${name}: seconds of the slowest cell`, slowestSecondsOf(round.outcomes), mostSeconds),
      );
    });
  }
  const { calls, trips, meanSeconds, slowestSeconds, failed } = roundColumns;
  return {
    section: {
      title: 'Seven datasets and slow answers',
      explanation: `${cells} cells that read all seven datasets, with nothing cached. A cell answers within 20 s, because Google ends it at 30 s. Calls of one key go out one after another, so seven take 39 s at 5 s an answer: cells that start at once and read the last ones wait in vain, and the next refresh recalculates those cells.`,
      columns: {
        answerSeconds: 's an answer',
        cells: 'cells',
        calls,
        trips,
        meanSeconds,
        slowestSeconds,
        inVain: 'cells that waited in vain',
        failed,
        says: 'what they say',
      },
      rows,
    },
    goals,
  };
}
