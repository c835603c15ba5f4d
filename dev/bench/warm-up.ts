// A sheet whose datasets are all in its cache. What a cell can't fetch itself, the trigger fetches.
import type { Spreadsheet } from '../host/host';
import type { BenchHarness } from './bench-harness';
import type { WarmState } from './cpu/warm-cell';
import type { Formula } from './formula';
import { recalculate, sentencesOf } from './round';

/** Or what the cells say where even a refresh brings them nothing. */
export async function warmUp(
  harness: BenchHarness,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
): Promise<WarmState | { readonly sentences: readonly string[] }> {
  let { outcomes } = await recalculate(harness, sheet, formulas);
  if (outcomes.some(({ ok }) => !ok)) {
    await harness.trigger(sheet);
    ({ outcomes } = await recalculate(harness, sheet, formulas));
  }
  const sentences = sentencesOf(outcomes);
  if (sentences.length > 0) return { sentences };
  return {
    bundle: harness.bundle.code,
    cache: harness.host.cache(sheet),
    nowMillis: harness.clock.nowMillis(),
  };
}
