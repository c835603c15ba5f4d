// The grid as the workbook that a script reads and writes. Writes reach the sheet with the next flush. As in Sheets, a cell
// with a changed formula then calls its functions again.
import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  type Injector,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from '@univerjs/core';
import { deserializeRangeWithSheet, FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { mayEdit, withProtection } from '../../host/protection-rules';
import { findMatches, findReplacements, type SearchedSheet } from '../../host/text-search';
import type { Box, SheetFacts, TextSearch, Workbook, WorkbookValue } from '../../host/workbook';
import { boxOf, mapBox } from './box';
import { isCellError } from './cell-content';
import type { CellPosition } from './cell-position';
import { createCells } from './cells';
import { followLines } from './follow-lines';
import type { Grid } from './grid';
import { gridFormats } from './grid-formats';
import { gridLines } from './grid-lines';
import { gridNotes } from './grid-notes';
import { GridOverlays } from './grid-overlays';
import { GridRegisters } from './grid-registers';
import { createGridSheets } from './grid-sheets';
import { gridTabs } from './grid-tabs';
import { gridValidations } from './grid-validations';
import { keepWithWorkbook } from './kept-resource';
import { lastCellOf } from './last-cell';
import { PendingWrites } from './pending-writes';
import { readSelection, selectCells } from './selected-cells';
import { shownText } from './shown-text';
import { writtenCell } from './written-cell';

export interface GridWorkbook extends Workbook {
  /** Protects the cells, `Sheet1!A1:B2`: from now on only these people may edit them. */
  protect(addresses: string, editors: readonly string[]): void;
  /** Selects like a person; the last range contains the active cell. */
  select(...addresses: string[]): void;
  /** `addresses`: with the sheet's name. */
  name(name: string, addresses: string): void;
}

export function createGridWorkbook(injector: Injector, workbook: UniverWorkbook, grid: Grid): GridWorkbook {
  const unitId = workbook.getUnitId();
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  const cells = createCells(injector, workbook, grid);
  const sheets = createGridSheets(injector, workbook);
  const { ids, byNumber: sheetOf } = sheets;
  const pending = new PendingWrites();
  const overlays = new GridOverlays(sheets, grid.settings.timeZone);
  const registers = new GridRegisters(sheets);
  keepWithWorkbook(sheets, overlays, registers);
  const validations = gridValidations(sheets, grid.settings.timeZone);
  followLines(sheets, edited => {
    for (const part of [overlays, registers, validations]) part.follow(edited);
  });

  function locate(addresses: string) {
    const { range, sheetName } = deserializeRangeWithSheet(addresses);
    const sheet = sheetName ? workbook.getSheetBySheetName(sheetName) : workbook.getSheets()[0];
    if (!sheet) throw new Error(`There is no sheet “${sheetName}”.`);
    return { sheet, range, box: boxOf(range, sheet) };
  }

  function factsOf(sheet: Worksheet): SheetFacts {
    const sheetId = sheet.getSheetId();
    const spills = model.getArrayFormulaRange()[unitId]?.[sheetId];
    const last = lastCellOf(sheet.getCellMatrix(), spills, pending.of(sheetId));
    return {
      id: ids.numberOf(sheetId),
      name: sheet.getName(),
      ...last,
      maxRows: sheet.getRowCount(),
      maxColumns: sheet.getColumnCount(),
    };
  }

  const canEdit = (user: string, sheetId: number, ...boxes: readonly Box[]) =>
    boxes.every(box => mayEdit(registers.of('protections'), user, sheetId, box));

  /** Until the flush, a new formula shows the old one's value. */
  function unflushedValue(sheetId: string, row: number, column: number): WorkbookValue | undefined {
    const written = pending.at(sheetId, row, column)?.content;
    const isFormula = typeof written === 'string' && written.startsWith('=');
    if (written === undefined || isFormula) return undefined;
    return typeof written === 'string' && written.startsWith("'") ? written.slice(1) : written;
  }

  function flush(): void {
    const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
    const changed: CellPosition[] = [];
    for (const write of pending.takeAll()) {
      const { sheetId, content } = write;
      const [row, column] = [write.row - 1, write.column - 1];
      if (cells.formula(sheetId, row, column) === content && content !== '') continue;
      const rows = bySheet.get(sheetId) ?? {};
      const data = writtenCell(content, cells.numberFormat(sheetId, row, column), grid.settings);
      bySheet.set(sheetId, { ...rows, [row]: { ...rows[row], [column]: data } });
      changed.push({ unitId, sheetId, row, column });
    }
    grid.forget(changed);
    for (const [subUnitId, cellValue] of bySheet) {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
    }
  }

  /** `''`: no formula of its own. */
  function formulaAt(id: string, row: number, column: number): string {
    const written = pending.at(id, row, column)?.content;
    if (written === undefined) return cells.formula(id, row - 1, column - 1);
    return typeof written === 'string' && written.startsWith('=') ? written : '';
  }

  /** A new formula's cell, while the engine hasn't come to it. */
  function isAwaited(id: string, row: number, column: number): boolean {
    if (grid.isSettled() || cells.formula(id, row - 1, column - 1) === '') return false;
    return (
      workbook
        .getSheetBySheetId(id)
        ?.getCellMatrix()
        .getValue(row - 1, column - 1)?.v == null
    );
  }

  function shownAt(id: string, row: number, column: number): string {
    const content = unflushedValue(id, row, column);
    if (content === undefined) {
      const shown = cells.shown(id, row - 1, column - 1);
      return shown === '' && isAwaited(id, row, column) ? 'Loading...' : shown;
    }
    return shownText(content, cells.numberFormat(id, row - 1, column - 1), grid.settings);
  }

  function searched({ where }: TextSearch): SearchedSheet[] {
    const sheets = where ? [sheetOf(where.sheetId)] : workbook.getSheets();
    return sheets.map(sheet => {
      const id = sheet.getSheetId();
      const matrix = sheet.getCellMatrix();
      return {
        facts: factsOf(sheet),
        isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        isRowHidden: row => !sheet.getRowVisible(row - 1),
        cellAt: (row, column) => {
          const formula = formulaAt(id, row, column);
          const own = pending.at(id, row, column)?.content ?? matrix.getValue(row - 1, column - 1)?.v ?? '';
          return { formula, display: shownAt(id, row, column), isSpilled: formula === '' && own === '' };
        },
      };
    });
  }

  return {
    tabs: gridTabs(sheets, flush),
    lines: gridLines(sheets, flush),
    formats: gridFormats(sheets),
    notes: gridNotes(sheets),
    validations,
    overlays,
    registers,
    sheets: () => workbook.getSheets().map(factsOf),
    selection: () => {
      const { sheetId, ...selected } = readSelection(injector, workbook);
      return { sheetId: ids.numberOf(sheetId), ...selected };
    },
    formulas(sheetId, box) {
      const id = sheetOf(sheetId).getSheetId();
      return mapBox(box, (row, column) => formulaAt(id, row, column));
    },
    values(sheetId, box) {
      const id = sheetOf(sheetId).getSheetId();
      return mapBox(box, (row, column) => {
        const content = unflushedValue(id, row, column) ?? cells.content(id, row - 1, column - 1);
        return isCellError(content) ? content.error : content;
      });
    },
    displayValues(sheetId, box) {
      const id = sheetOf(sheetId).getSheetId();
      return mapBox(box, (row, column) => shownAt(id, row, column));
    },
    write: (sheetId, box, contents) => pending.add(sheetOf(sheetId).getSheetId(), box, contents),
    flush,
    canEdit,
    search: (search, readings) => findMatches(search, searched(search), readings),
    replaceText(user, search, by, readings) {
      const replacements = findReplacements(search, by, searched(search), readings);
      const boxed = replacements.map(({ row, column, ...rest }) => ({
        ...rest,
        box: { row, column, rows: 1, columns: 1 },
      }));
      if (!boxed.every(({ sheetId, box }) => canEdit(user, sheetId, box)))
        throw new Error('You are trying to edit a protected cell or object.');
      for (const { sheetId, box, content } of boxed) pending.add(ids.textOf(sheetId), box, [[content]]);
      return replacements.reduce((sum, { occurrences }) => sum + occurrences, 0);
    },
    protect(addresses, editors) {
      const { sheet, box } = locate(addresses);
      const protections = registers.of('protections');
      const sheetId = ids.numberOf(sheet.getSheetId());
      registers.set('protections', withProtection(protections, sheetId, box, editors));
    },
    select(...addresses) {
      const places = addresses.map(locate);
      const sheetId = places.at(-1)!.sheet.getSheetId();
      selectCells(
        injector,
        workbook,
        sheetId,
        places.map(({ range }) => range),
      );
    },
    name(name, addresses) {
      const { sheet, box } = locate(addresses);
      const named = { name, sheetId: ids.numberOf(sheet.getSheetId()), box };
      registers.set('names', [...registers.of('names'), named]);
    },
  };
}
