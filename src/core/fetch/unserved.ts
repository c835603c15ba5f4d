// The "unserved" mark: cells have waited in vain for another cell's call. Sheets doesn't recalculate them by itself, so the next
// refresh of any kind does.
import type { StoredState } from '../datasets/stored-state';

/** Blank once they are recalculated. */
export const unservedProperty = 'ct.unserved';

/** Without the mark, a person has to recalculate those cells by hand. */
export function markUnserved({ texts }: StoredState): void {
  if (texts.spreadsheet[unservedProperty]) return;
  try {
    texts.put({ [unservedProperty]: '1' });
    texts.save();
  } catch {
    // The cell's sentence says what to do.
  }
}
