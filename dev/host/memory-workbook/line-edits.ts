// Inserting and deleting rows and columns. References of the sheet's formulas to the same sheet follow, and so do the ranges that
// rules of cells name.
import { formatA1, parseA1 } from '../a1';
import { boxAfter, type LineEdit } from '../box';
import { ruleAfter } from '../workbook/after-edit';
import type { Cell } from './cell';
import type { MemorySheet } from './memory-sheet';
import type { SheetList } from './sheet-list';

export function editLines(sheets: SheetList, sheet: MemorySheet, edit: LineEdit): void {
  sheet.applyEdit(edit);
  sheet.edit(cell => (cell.formula === '' ? cell : { ...cell, formula: formulaAfter(cell.formula, edit) }));
  const edited = { sheetId: sheet.id, edit };
  const withRuleAfter = (cell: Cell): Cell =>
    typeof cell.validation === 'string' ? cell : { ...cell, validation: ruleAfter(cell.validation, edited) };
  for (const one of sheets.all()) one.edit(withRuleAfter);
}

function formulaAfter(formula: string, edit: LineEdit): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\w.]+!(?!:)[$A-Z\d:]+|(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w(])/g,
    token => {
      const cell = /^["']|!/.test(token) ? undefined : parseA1(token)?.box;
      if (cell === undefined) return token;
      const moved = boxAfter(cell, edit);
      return moved === undefined ? '#REF!' : formatA1({ ...moved, rows: 1, columns: 1 });
    },
  );
}
