// What a person does to a sheet's rows and columns. References of its formulas to the same sheet follow inserted and deleted
// ones; a sort leaves them as they are.
import { formatA1, parseA1 } from '../a1';
import type { MemorySheet, Position } from './memory-sheet';

type Line = 'row' | 'column';

export function insertLine(sheet: MemorySheet, line: Line, before: number): void {
  follow(sheet, position => ({
    ...position,
    [line]: position[line] + (position[line] >= before ? 1 : 0),
  }));
}

export function deleteLine(sheet: MemorySheet, line: Line, at: number): void {
  follow(sheet, position =>
    position[line] === at
      ? undefined
      : { ...position, [line]: position[line] - (position[line] > at ? 1 : 0) },
  );
}

/** The rows by what this column shows, backwards: so a sorted table changes, too. Spilled cells stay with their formula. */
export function sortRows(sheet: MemorySheet, column: number): void {
  const { lastRow } = sheet.facts();
  const rows = Array.from({ length: lastRow }, (_, index) => index + 1);
  const keyOf = (row: number) => sheet.cellAt(row, column).display;
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));
  sheet.move((row, across) => ({ row: sorted.indexOf(row) + 1 || row, column: across }));
}

function follow(sheet: MemorySheet, target: (position: Position) => Position | undefined): void {
  sheet.move((row, column) => target({ row, column }));
  sheet.editFormulas(formula =>
    formula.replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\w.]+!(?!:)[$A-Z\d:]+|(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w(])/g,
      token => {
        const cell = /^["']|!/.test(token) ? undefined : parseA1(token)?.box;
        if (cell === undefined) return token;
        const to = target(cell);
        return to === undefined ? '#REF!' : formatA1({ ...to, rows: 1, columns: 1 });
      },
    ),
  );
}
