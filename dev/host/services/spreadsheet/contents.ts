// What cells contain, read and written. Writes take effect at once; recalculation is decided at a flush and at the end of the
// execution. A protected cell is refused at once, though the live service may only fail at the next flush.
import { type Caller, ServiceException } from '../../caller';
import type { TextFinderReadings } from '../../text-search';
import { quoteText } from '../../typed-value';
import type { Box, SheetFacts, TextSearch, WorkbookValue } from '../../workbook';
import type { Access } from './access';
import { findRejected } from './entered-values';

export type Contents = readonly (readonly WorkbookValue[])[];
export type SheetBox = { readonly sheet: SheetFacts; readonly box: Box };
/** A box and what goes into its cells. */
export type FilledBox = { readonly box: Box; readonly contents: Contents };

export function contentsRemote(access: Access, readings: TextFinderReadings) {
  const { use, flush, locate } = access;

  async function write(caller: Caller, sheetId: number, filled: readonly FilledBox[]): Promise<void> {
    const boxes = filled.map(({ box }) => box);
    await access.changeCells(caller, sheetId, boxes, async workbook => {
      // Google says so at the flush only.
      const rejected = await findRejected(workbook, sheetId, filled, caller.spreadsheet);
      if (rejected !== undefined) throw new ServiceException(rejected);
      for (const { box, contents } of filled) await workbook.write(sheetId, box, contents);
    });
  }

  return {
    getFormulas: (caller: Caller, sheetId: number, box: Box): Promise<readonly (readonly string[])[]> =>
      use(caller, workbook => workbook.formulas(sheetId, box)),
    getValues: (caller: Caller, sheetId: number, box: Box): Promise<Contents> =>
      use(caller, workbook => workbook.values(sheetId, box)),
    getDisplayValues: (caller: Caller, sheetId: number, box: Box): Promise<readonly (readonly string[])[]> =>
      use(caller, workbook => workbook.displayValues(sheetId, box)),
    canEdit: (caller: Caller, sheetId: number, box: Box): Promise<boolean> =>
      use(caller, workbook => workbook.canEdit(caller.user, sheetId, box)),
    setFormulas: write,
    setValues: write,
    search: async (caller: Caller, search: TextSearch): Promise<readonly SheetBox[]> => {
      // A reading makes Google carry out pending writes: "Best practices", on write caching.
      if (access.isUnsettled(caller)) await flush(caller);
      if (search.where) await locate(caller, search.where.sheetId);
      const found = await use(caller, workbook => workbook.search(search, readings));
      const sheets = found.length > 0 ? await use(caller, workbook => workbook.sheets()) : [];
      return found.map(({ sheetId, row, column }) => ({
        sheet: sheets.find(({ id }) => id === sheetId)!,
        box: { row, column, rows: 1, columns: 1 },
      }));
    },
    replaceText: async (caller: Caller, search: TextSearch, by: string): Promise<number> => {
      if (search.where) await locate(caller, search.where.sheetId);
      return access.change(caller, workbook => workbook.replaceText(caller.user, search, by, readings));
    },
    /** Copies only the values, from the destination's first cell on. */
    copyTo: async (caller: Caller, from: SheetBox, to: SheetBox): Promise<void> => {
      const values = await use(caller, workbook => workbook.values(from.sheet.id, from.box));
      const contents = values.map(row =>
        row.map(value => (typeof value === 'string' ? quoteText(value, caller.spreadsheet) : value)),
      );
      const box = { ...from.box, row: to.box.row, column: to.box.column };
      await write(caller, to.sheet.id, [{ box, contents }]);
    },
    flush,
  };
}
