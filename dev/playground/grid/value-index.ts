// Univer 0.25.1 adds every spilled value to an index for comparisons and searches it from the start each time: a spill of
// 20,000 rows takes 8 s. Comparisons work without the index, so this keeps it empty.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export function switchOffValueIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
}
