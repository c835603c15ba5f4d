// Replacing texts where some cells are protected. What Sheets does then isn't known, so each reading can be chosen.
import type { TextFinderReadings, TextReplacement } from '../text-search';

const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Returns the number of occurrences that were replaced. */
export function replaceWherePermitted(
  replacements: readonly TextReplacement[],
  mayWrite: (replacement: TextReplacement) => boolean,
  { protectedCells = 'refuse all' }: TextFinderReadings,
  write: (replacement: TextReplacement) => void,
): number {
  if (protectedCells === 'refuse all' && !replacements.every(mayWrite)) throw new Error(protectedText);
  let occurrences = 0;
  for (const replacement of replacements) {
    if (mayWrite(replacement)) {
      write(replacement);
      occurrences += replacement.occurrences;
    } else if (protectedCells === 'refuse the rest') throw new Error(protectedText);
  }
  return occurrences;
}
