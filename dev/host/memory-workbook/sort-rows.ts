// What a person does to a sheet's rows. A sort leaves the references of formulas as they are.
import type { MemorySheet } from './memory-sheet';

/** The rows by what this column shows, backwards: so a sorted table changes, too. Spilled cells stay with their formula. */
export function sortRows(sheet: MemorySheet, column: number): void {
  const { lastRow } = sheet.facts();
  const rows = Array.from({ length: lastRow }, (_, index) => index + 1);
  const keyOf = (row: number) => sheet.cellAt(row, column).display;
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));
  sheet.moveCells((row, across) => ({ row: sorted.indexOf(row) + 1 || row, column: across }));
}
