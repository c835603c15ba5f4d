// A formula filled down and right: relative references move along. Names of functions, texts and absolute references stay.
import { columnOf, lettersOf } from './a1';

const maxColumns = 18_278;

/** As the fill handle does; a reference that leaves the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  const columnTo = (dollar: string, letters: string) => {
    if (dollar === '$' || letters === '') return letters;
    const number = columnOf(letters) + across;
    return number < 1 || number > maxColumns ? undefined : lettersOf(number);
  };
  const rowTo = (dollar: string, digits: string) => {
    if (dollar === '$' || digits === '') return digits;
    const number = Number(digits) + down;
    return number < 1 ? undefined : String(number);
  };
  const cellTo = (cell: string) => {
    const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(cell)!;
    const [column, row] = [columnTo(fixedColumn!, letters!), rowTo(fixedRow!, digits!)];
    return column === undefined || row === undefined ? '#REF!' : `${fixedColumn}${column}${fixedRow}${row}`;
  };
  return formula.replace(tokens, token =>
    /^["']/.test(token) || !reference.test(token) ? token : token.split(':').map(cellTo).join(':'),
  );
}

/** Texts and quoted sheet names; words with what belongs to them; a lone `2:3`. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*(?::\$?[A-Z\d$]+)?(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+/giu;

const reference =
  /^(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
