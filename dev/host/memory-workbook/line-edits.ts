// Inserting and deleting rows and columns. References of the sheet's formulas to the same sheet follow, and so do the ranges that
// rules of cells name.
import type { LineEdit } from '../box';
import { formulaAfter } from '../formula-after';
import { ruleAfter } from '../workbook/after-edit';
import type { MemorySheet } from './memory-sheet';
import type { SheetList } from './sheet-list';

export function editLines(sheets: SheetList, sheet: MemorySheet, edit: LineEdit): void {
  sheet.applyEdit(edit);
  sheet.edit(cell => (cell.formula === '' ? cell : { ...cell, formula: formulaAfter(cell.formula, edit) }));
  const edited = { sheetId: sheet.id, edit };
  for (const one of sheets.all())
    one.edit(cell =>
      typeof cell.validation === 'string'
        ? cell
        : { ...cell, validation: ruleAfter(cell.validation, one.id, edited) },
    );
}
