// Sheets made, named, moved, hidden, deleted and activated. Texts as many projects report them.
import { type Caller, ServiceException } from '../../caller';
import type { Selection, SheetFacts } from '../../workbook';
import type { SheetLook } from '../../workbook/tabs';
import { type Access, topLeftOf } from './access';
import { requireRoomFor } from './cell-limit';
import { requireFreezable } from './freezing';

const maxNameLength = 100;
const newSheetCells = 26_000;

export function tabsRemote(access: Access) {
  const { use, locate } = access;

  async function requireFreeName(caller: Caller, name: string, own?: number): Promise<void> {
    if (name.length > maxNameLength)
      throw new ServiceException('The sheet name cannot be greater than 100 characters.');
    if (name === '')
      throw new ServiceException('A sheet without a name is not available in the local host yet.');
    const sheets = await use(caller, workbook => workbook.sheets());
    const taken = sheets.some(one => one.id !== own && one.name.toLowerCase() === name.toLowerCase());
    if (taken)
      throw new ServiceException(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
  }

  async function hasOtherVisible(caller: Caller, sheetId: number): Promise<boolean> {
    return use(caller, async workbook => {
      for (const { id } of await workbook.sheets())
        if (id !== sheetId && !(await workbook.tabs.look(id)).isHidden) return true;
      return false;
    });
  }

  /** The next sheet that is shown, when this one goes out of sight. */
  async function leave(caller: Caller, sheetId: number): Promise<void> {
    const { sheet } = await access.selection(caller);
    if (sheet.id !== sheetId) return;
    const next = await use(caller, async workbook => {
      const sheets = await workbook.sheets();
      const at = sheets.findIndex(({ id }) => id === sheetId);
      for (const { id } of [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()])
        if (!(await workbook.tabs.look(id)).isHidden) return id;
      return undefined;
    });
    if (next !== undefined) await access.select(caller, topLeftOf(next));
  }

  async function select(caller: Caller, selection: Selection): Promise<void> {
    await locate(caller, selection.sheetId);
    await use(caller, async workbook => {
      if ((await workbook.tabs.look(selection.sheetId)).isHidden)
        await workbook.tabs.change(selection.sheetId, { isHidden: false });
    });
    await access.select(caller, selection);
  }

  return {
    getSheets: (caller: Caller): Promise<readonly SheetFacts[]> => use(caller, workbook => workbook.sheets()),
    getSheetFacts: locate,
    getSelection: access.selection,
    getSheetLook: async (caller: Caller, sheetId: number): Promise<SheetLook> => {
      await locate(caller, sheetId);
      return use(caller, workbook => workbook.tabs.look(sheetId));
    },
    /** Becomes active: documented. Without an index behind the active sheet, as Sheets' own button does: inferred. */
    insertSheet: async (caller: Caller, name?: string, index?: number): Promise<SheetFacts> => {
      const sheets = await use(caller, workbook => workbook.sheets());
      const { sheet: active } = await access.selection(caller);
      if (name !== undefined) await requireFreeName(caller, name);
      await requireRoomFor(caller, access, newSheetCells);
      const behindActive = sheets.findIndex(({ id }) => id === active.id) + 1;
      // What an index out of range does isn't documented.
      const place = Math.min(Math.max(0, index ?? behindActive), sheets.length);
      const id = await access.change(caller, workbook =>
        workbook.tabs.insert(name ?? nextName(sheets), place),
      );
      await access.select(caller, topLeftOf(id));
      return locate(caller, id);
    },
    /** A hidden sheet may go; of those that are shown, one has to stay. */
    deleteSheet: async (caller: Caller, sheetId: number): Promise<void> => {
      const { maxRows, maxColumns } = await locate(caller, sheetId);
      if ((await use(caller, workbook => workbook.sheets())).length === 1)
        throw new ServiceException("You can't remove all the sheets in a document.");
      if (!(await hasOtherVisible(caller, sheetId)))
        throw new ServiceException("You can't remove all the visible sheets in a document.");
      // With what is protected on it: inferred.
      const whole = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
      await access.changeCells(caller, sheetId, [whole], async workbook => {
        await leave(caller, sheetId);
        await workbook.tabs.delete(sheetId);
      });
    },
    changeSheet: async (caller: Caller, sheetId: number, change: Partial<SheetLook>): Promise<SheetFacts> => {
      const facts = await locate(caller, sheetId);
      if (change.name !== undefined) await requireFreeName(caller, change.name, sheetId);
      if (change.isHidden && !(await hasOtherVisible(caller, sheetId)))
        throw new ServiceException("You can't hide all the sheets in a document.");
      await requireFreezable(caller, access, facts, change);
      await access.changeSheet(caller, sheetId, async workbook => {
        if (change.isHidden) await leave(caller, sheetId);
        await workbook.tabs.change(sheetId, change);
      });
      return locate(caller, sheetId);
    },
    /** `index` counts from 0. */
    moveSheet: async (caller: Caller, sheetId: number, index: number): Promise<void> => {
      const sheets = await use(caller, workbook => workbook.sheets());
      await locate(caller, sheetId);
      if (index < 0 || index >= sheets.length) throw new ServiceException('Invalid argument: pos');
      await access.changeSheet(caller, sheetId, workbook => workbook.tabs.move(sheetId, index));
    },
    /** A hidden sheet is shown, as when a person opens it: inferred. */
    select,
    /** Its first cell is selected. */
    activateSheet: (caller: Caller, sheetId: number): Promise<void> => select(caller, topLeftOf(sheetId)),
  };
}

/** In English; by the language of the file it would be `Tabellenblatt2`. */
function nextName(sheets: readonly SheetFacts[]): string {
  const names = sheets.map(({ name }) => name.toLowerCase());
  let number = sheets.length + 1;
  while (names.includes(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
