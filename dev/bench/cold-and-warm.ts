// The same cells twice in a new spreadsheet: first with nothing cached, then on what the first left behind.
import type { BenchHarness } from './bench-harness';
import { cacheColumns, cacheFigures, measureCaches } from './cache-size';
import type { Formula } from './formula';
import type { Row } from './report/report';
import { type Round, recalculate, roundColumns, roundFigures, sentencesOf } from './round';

export const coldAndWarmColumns = {
  state: 'cache',
  ...roundColumns,
  ...cacheColumns,
  says: 'what they say',
};

export interface MeasuredRound {
  readonly row: Row;
  readonly round: Round;
}

export async function coldAndWarm(
  harness: BenchHarness,
  formulas: readonly Formula[],
): Promise<{ readonly cold: MeasuredRound; readonly warm: MeasuredRound }> {
  const sheet = await harness.newSheet();
  const measure = async (state: 'cold' | 'warm'): Promise<MeasuredRound> => {
    const round = await recalculate(harness, sheet, formulas);
    const figures = roundFigures(round, formulas, state);
    const says = sentencesOf(round.outcomes).join(' / ');
    return { round, row: { state, ...figures, ...cacheFigures(measureCaches(harness, sheet)), says } };
  };
  return { cold: await measure('cold'), warm: await measure('warm') };
}
