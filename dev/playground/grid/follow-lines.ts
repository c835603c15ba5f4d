// This watch tells when a sheet gets or loses rows or columns: a person, a script or an undo may do it.
import { ICommandService } from '@univerjs/core';
import {
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { SheetEdit } from '../../host/workbook/after-edit';
import type { Line } from '../../host/workbook/lines';
import type { GridSheets } from './grid-sheets';

const edits: Readonly<Record<string, readonly [SheetEdit['edit']['kind'], Line]>> = {
  [InsertRowMutation.id]: ['insert', 'row'],
  [InsertColMutation.id]: ['insert', 'column'],
  [RemoveRowMutation.id]: ['delete', 'row'],
  [RemoveColMutation.id]: ['delete', 'column'],
};

export function followLines({ injector, ids }: GridSheets, onEdit: (edited: SheetEdit) => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const edit = edits[id];
    if (edit === undefined) return;
    const [kind, line] = edit;
    const { subUnitId, range } = params as IInsertRowMutationParams;
    const [start, end] =
      line === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const lines = { line, first: start + 1, count: end - start + 1 };
    onEdit({ sheetId: ids.numberOf(subUnitId), edit: { kind, lines } });
  });
}
