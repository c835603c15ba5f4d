// Univer 0.25.1 notes every spilled value in an index for comparisons and searches that from its start each time: a
// spill of 20,000 rows takes 8 s. Comparisons work without the index, so it stays empty.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export function switchOffValueIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
