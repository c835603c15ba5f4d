// A sheet whose datasets are all in its cache. What a cell can't fetch itself, the trigger fetches.
import type { Spreadsheet } from '../host/host';
import type { BenchRig } from './bench-rig';
import type { WarmState } from './cpu/bare-scope';
import type { Formula } from './formula';
import { recalculate, sentencesOf } from './round';

/** Throws what the cells say where even a refresh brings them nothing. */
export async function warmUp(
  rig: BenchRig,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
): Promise<WarmState> {
  const cold = await recalculate(rig, sheet, formulas);
  if (sentencesOf(cold.outcomes).length > 0) {
    await rig.trigger(sheet);
    const sentences = sentencesOf((await recalculate(rig, sheet, formulas)).outcomes);
    if (sentences.length > 0) throw new Error(sentences.join(' / '));
  }
  return {
    bundle: rig.bundle.code,
    cache: rig.host.cache(sheet),
    nowMillis: rig.clock.nowMillis(),
  };
}
