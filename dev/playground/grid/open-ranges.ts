// Ranges that are open at the end, such as A2:A, reach to the sheet's last row. The engine knows only whole columns and closed
// ranges, so it gets an offset of the first cell, as many rows as the column has below it.

/** A text, a sheet's name in quotes, or an open range. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!(?!\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![\p{L}\p{N}_$(!]))|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})(?![\p{L}\p{N}_$(!])/giu;

export function withClosedRanges(formula: string): string {
  return formula.replace(pattern, (found, sheet = '', left?: string, row?: string, right?: string) => {
    if (left === undefined || row === undefined || right === undefined) return found;
    const columns = numberOf(right) - numberOf(left) + 1;
    if (columns < 1) return found;
    const rows = `ROWS(${sheet}${left}:${left})-${Number(row) - 1}`;
    return `OFFSET(${sheet}${left}${row},0,0,${rows},${columns})`;
  });
}

function numberOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
