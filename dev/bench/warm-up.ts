// A sheet whose datasets are all in its cache. What a cell can't fetch itself, the trigger fetches.
import type { Spreadsheet } from '../host/host';
import type { BenchRig } from './bench-rig';
import type { WarmState } from './cpu/bare-scope';
import type { Formula } from './formula';
import { recalculate, sentencesOf } from './round';

/** Or what the cells say where even a refresh brings them nothing. */
export async function warmUp(
  rig: BenchRig,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
): Promise<WarmState | { readonly sentences: readonly string[] }> {
  let { outcomes } = await recalculate(rig, sheet, formulas);
  if (outcomes.some(({ ok }) => !ok)) {
    await rig.trigger(sheet);
    ({ outcomes } = await recalculate(rig, sheet, formulas));
  }
  const sentences = sentencesOf(outcomes);
  if (sentences.length > 0) return { sentences };
  return { bundle: rig.bundle.code, cache: rig.host.cache(sheet), nowMillis: rig.clock.nowMillis() };
}
