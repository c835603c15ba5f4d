// Notes of cells, and rules for what may be entered.
import type { Caller } from '../../caller';
import type { Box } from '../../workbook';
import type { AreaWith, CellWith } from '../../workbook/cell-layer';
import type { ValidationRule } from '../../workbook/validation-rule';
import type { Access } from './access';

export function cellLayersRemote(access: Access) {
  const { use } = access;
  const boxesOf = (areas: readonly AreaWith<unknown>[]) => areas.map(({ box }) => box);
  return {
    getNotes: (caller: Caller, sheetId: number, box: Box): Promise<readonly CellWith<string>[]> =>
      use(caller, workbook => workbook.notes.in(sheetId, box)),
    setNotes: (caller: Caller, sheetId: number, areas: readonly AreaWith<string>[]): Promise<void> =>
      access.changeCells(caller, sheetId, boxesOf(areas), workbook => workbook.notes.change(sheetId, areas)),
    getValidations: (
      caller: Caller,
      sheetId: number,
      box: Box,
    ): Promise<readonly CellWith<ValidationRule>[]> =>
      use(caller, workbook => workbook.validations.in(sheetId, box)),
    setValidations: (
      caller: Caller,
      sheetId: number,
      areas: readonly AreaWith<ValidationRule>[],
    ): Promise<void> =>
      access.changeCells(caller, sheetId, boxesOf(areas), workbook =>
        workbook.validations.change(sheetId, areas),
      ),
  };
}
