// The open file behind SpreadsheetApp: its facts and content. Writes take effect at once; recalculation is decided at a
// flush and at the end of the execution. A protected cell is refused at once, though the live service may only fail at
// the next flush.
import { type Caller, ServiceException } from '../caller';
import { entryRules } from '../entry';
import type { Faults } from '../faults';
import type { TextFinderReadings } from '../text-search';
import { quoteText } from '../typed-value';
import type {
  Box,
  ProtectionFacts,
  Selection,
  SheetFacts,
  TextSearch,
  Workbook,
  WorkbookValue,
} from '../workbook';

export type SpreadsheetRemote = ReturnType<typeof createSpreadsheetService>['remote'];

type Contents = readonly (readonly WorkbookValue[])[];
type SheetBox = { readonly sheet: SheetFacts; readonly box: Box };

const protectedCells =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function createSpreadsheetService(faults: Faults, readings: TextFinderReadings) {
  /** How many calls each execution has made. */
  const calls = new WeakMap<Caller, number>();
  /** The executions that have written since their last flush. */
  const unsettled = new WeakSet<Caller>();

  /** The content may be in a browser that doesn't answer. The script gets that error. */
  async function use<T>({ spreadsheet }: Caller, work: (workbook: Workbook) => T): Promise<Awaited<T>> {
    try {
      return await work(spreadsheet.workbook);
    } catch (error) {
      throw error instanceof ServiceException ? error : new ServiceException((error as Error).message);
    }
  }

  async function write(caller: Caller, sheetId: number, box: Box, contents: Contents): Promise<void> {
    await use(caller, async workbook => {
      if (!(await workbook.canEdit(caller.user, sheetId, box))) throw new ServiceException(protectedCells);
      unsettled.add(caller);
      await workbook.write(sheetId, box, contents);
    });
  }

  async function flush(caller: Caller): Promise<void> {
    unsettled.delete(caller);
    await use(caller, workbook => workbook.flush());
  }

  async function locate(caller: Caller, sheetId: number): Promise<SheetFacts> {
    const sheet = (await use(caller, workbook => workbook.sheets())).find(({ id }) => id === sheetId);
    // Sheets' text for a sheet that was deleted in between: reported.
    if (sheet === undefined) throw new ServiceException(`Sheet ${sheetId} not found`);
    return sheet;
  }

  async function getSelection(caller: Caller): Promise<{ sheet: SheetFacts; selection: Selection }> {
    const selection = await use(caller, workbook => selectionOf(caller, workbook));
    return { sheet: await locate(caller, selection.sheetId), selection };
  }

  return {
    /** Before each call, what a person does at that moment. */
    beforeCall(caller: Caller, method: string): void | Promise<void> {
      const call = (calls.get(caller) ?? 0) + 1;
      calls.set(caller, call);
      return faults.beforeWorkbookCall?.(call, method);
    },
    remote: {
      getId: ({ spreadsheet }: Caller): string => spreadsheet.id,
      getName: ({ spreadsheet }: Caller): string => spreadsheet.name,
      /** `undefined`: a file in a shared drive has no owner. */
      getOwner: ({ spreadsheet }: Caller): string | undefined =>
        spreadsheet.isInSharedDrive ? undefined : spreadsheet.owner,
      getSpreadsheetLocale: ({ spreadsheet }: Caller): string => spreadsheet.locale,
      getSpreadsheetTimeZone: ({ spreadsheet }: Caller): string => spreadsheet.timeZone,
      getSheets: (caller: Caller): Promise<readonly SheetFacts[]> =>
        use(caller, workbook => workbook.sheets()),
      getSelection,
      getRangeByName: async (caller: Caller, name: string): Promise<SheetBox | undefined> => {
        const found = await use(caller, workbook => workbook.named(name));
        return found && { sheet: await locate(caller, found.sheetId), box: found.box };
      },
      getSheetFacts: locate,
      getFormulas: (caller: Caller, sheetId: number, box: Box): Promise<readonly (readonly string[])[]> =>
        use(caller, workbook => workbook.formulas(sheetId, box)),
      getValues: (caller: Caller, sheetId: number, box: Box): Promise<Contents> =>
        use(caller, workbook => workbook.values(sheetId, box)),
      getDisplayValues: (
        caller: Caller,
        sheetId: number,
        box: Box,
      ): Promise<readonly (readonly string[])[]> =>
        use(caller, workbook => workbook.displayValues(sheetId, box)),
      canEdit: (caller: Caller, sheetId: number, box: Box): Promise<boolean> =>
        use(caller, workbook => workbook.canEdit(caller.user, sheetId, box)),
      setFormulas: write,
      setValues: write,
      search: async (caller: Caller, search: TextSearch): Promise<readonly SheetBox[]> => {
        // A reading makes Google carry out pending writes: "Best practices", on write caching.
        if (unsettled.has(caller)) await flush(caller);
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
        unsettled.add(caller);
        return use(caller, workbook => workbook.replaceText(caller.user, search, by, readings));
      },
      /** `kind`: of ranges or of whole sheets. */
      getProtections: async (
        caller: Caller,
        kind: 'RANGE' | 'SHEET',
        sheetId?: number,
      ): Promise<readonly (ProtectionFacts & { readonly sheet: SheetFacts })[]> => {
        const protections = await use(caller, workbook => workbook.protections(caller.user));
        const sheets = await use(caller, workbook => workbook.sheets());
        return protections
          .filter(facts => (facts.box === undefined) === (kind === 'SHEET'))
          .filter(facts => sheetId === undefined || facts.sheetId === sheetId)
          .map(facts => ({ ...facts, sheet: sheets.find(({ id }) => id === facts.sheetId)! }));
      },
      canEditProtection: (_: Caller, canEdit: boolean): boolean => canEdit,
      /** Copies only the values, from the destination's first cell on. */
      copyTo: async (caller: Caller, from: SheetBox, to: SheetBox): Promise<void> => {
        const values = await use(caller, workbook => workbook.values(from.sheet.id, from.box));
        const contents = values.map(row =>
          row.map(value => (typeof value === 'string' ? quoteText(value, caller.spreadsheet) : value)),
        );
        await write(caller, to.sheet.id, { ...from.box, row: to.box.row, column: to.box.column }, contents);
      },
      flush,
    },
    /** The end of an execution flushes, also if it was killed. */
    async settle(caller: Caller): Promise<void> {
      if (unsettled.has(caller)) await flush(caller);
    },
  };
}

/** If nobody has the spreadsheet open, its first cell: not documented. */
async function selectionOf({ entry, user }: Caller, workbook: Workbook): Promise<Selection> {
  if (entryRules[entry].hasUi) return workbook.selection(user);
  const [first] = await workbook.sheets();
  const activeCell = { row: 1, column: 1 };
  return { sheetId: first!.id, activeCell, boxes: [{ ...activeCell, rows: 1, columns: 1 }] };
}
