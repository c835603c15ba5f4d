// A formula after rows or columns of its own sheet were inserted or deleted: its references to that sheet follow.
import { columnOf, lettersOf } from './a1';
import { boxAfter, type LineEdit } from './box';

/** Texts and references to other sheets whole; single cells, a range's corners among them. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\w.]+!(?!:)[$A-Z\d:]+|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

export function formulaAfter(formula: string, edit: LineEdit): string {
  return formula.replace(
    tokens,
    (token, fixedColumn = '', letters?: string, fixedRow = '', digits?: string) => {
      if (letters === undefined) return token;
      const cell = { row: Number(digits), column: columnOf(letters), rows: 1, columns: 1 };
      const moved = boxAfter(cell, edit);
      return moved === undefined
        ? '#REF!'
        : `${fixedColumn}${lettersOf(moved.column)}${fixedRow}${moved.row}`;
    },
  );
}
