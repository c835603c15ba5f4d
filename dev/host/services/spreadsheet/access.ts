// How the services reach an open file's content: what an execution has written, who may change what, and the texts of refusals.
import { type Caller, ServiceException } from '../../caller';
import { entryRules } from '../../entry';
import { mayEditBy } from '../../protection-rules';
import type { Box, Selection, SheetFacts, Workbook } from '../../workbook';
import type { RegisterKind, Registers } from '../../workbook/registers';

export const protectedCells =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export type Access = ReturnType<typeof createAccess>;

export function createAccess() {
  /** The executions that have changed something since their last flush. */
  const unsettled = new WeakSet<Caller>();
  /** What a script without a window has selected for itself. */
  const ownSelections = new WeakMap<Caller, Selection>();

  /** The content may be in a browser that doesn't answer. The script gets that error. */
  async function use<T>({ spreadsheet }: Caller, work: (workbook: Workbook) => T): Promise<Awaited<T>> {
    try {
      return await work(spreadsheet.workbook);
    } catch (error) {
      throw error instanceof ServiceException ? error : new ServiceException((error as Error).message);
    }
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

  function change<T>(caller: Caller, work: (workbook: Workbook) => T): Promise<Awaited<T>> {
    unsettled.add(caller);
    return use(caller, work);
  }

  return {
    use,
    flush,
    locate,
    isUnsettled: (caller: Caller) => unsettled.has(caller),
    /** Changes cells that this person may edit. */
    changeCells: <T>(
      caller: Caller,
      sheetId: number,
      boxes: readonly Box[],
      work: (workbook: Workbook) => T,
    ): Promise<Awaited<T>> =>
      use(caller, async workbook => {
        if (!(await workbook.canEdit(caller.user, sheetId, ...boxes)))
          throw new ServiceException(protectedCells);
        unsettled.add(caller);
        return await work(workbook);
      }),
    /**
     * Changes something of a sheet that is no cell. Refused where all of the sheet is protected: inferred. Protected ranges
     * matter only where their cells change.
     */
    changeSheet: <T>(caller: Caller, sheetId: number, work: (workbook: Workbook) => T): Promise<Awaited<T>> =>
      use(caller, async workbook => {
        const protections = await workbook.registers.of('protections');
        const isRefused = protections.some(
          one => one.sheetId === sheetId && one.box === undefined && !mayEditBy(one, caller.user),
        );
        if (isRefused) throw new ServiceException(protectedCells);
        unsettled.add(caller);
        return await work(workbook);
      }),
    change,
    /** Changes one of the workbook's lists. */
    changeRegister: <K extends RegisterKind>(
      caller: Caller,
      kind: K,
      changed: (entries: readonly Registers[K][]) => readonly Registers[K][],
    ): Promise<void> =>
      change(caller, async workbook =>
        workbook.registers.set(kind, changed(await workbook.registers.of(kind))),
      ),
    /** If nobody has the spreadsheet open, its first cell until the script selects another: not documented. */
    async selection(caller: Caller): Promise<{ sheet: SheetFacts; selection: Selection }> {
      const selection = await use(caller, async workbook => {
        if (entryRules[caller.entry].hasUi) return workbook.selection(caller.user);
        const sheets = await workbook.sheets();
        const own = ownSelections.get(caller);
        return own && sheets.some(({ id }) => id === own.sheetId) ? own : topLeftOf(sheets[0]!.id);
      });
      return { sheet: await locate(caller, selection.sheetId), selection };
    },
    async select(caller: Caller, selection: Selection): Promise<void> {
      if (entryRules[caller.entry].hasUi)
        await use(caller, workbook => workbook.tabs.select(caller.user, selection));
      else ownSelections.set(caller, selection);
    },
  };
}

export function topLeftOf(sheetId: number): Selection {
  const activeCell = { row: 1, column: 1 };
  return { sheetId, activeCell, boxes: [{ ...activeCell, rows: 1, columns: 1 }] };
}
