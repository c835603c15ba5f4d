// Protected ranges and sheets. Reference: spreadsheet/protection.
import { type Caller, ServiceException } from '../../caller';
import { nextId } from '../../next-id';
import { mayEditBy } from '../../protection-rules';
import type { Box, SheetFacts } from '../../workbook';
import type { Protection } from '../../workbook/registers';
import { type Access, protectedCells } from './access';

export type ProtectionOf = Protection & { readonly sheet: SheetFacts };
export type ProtectionChange = Partial<
  Pick<Protection, 'box' | 'unprotected' | 'description' | 'isWarningOnly'>
>;

export function protectionsRemote(access: Access) {
  const { use, locate } = access;
  const all = (caller: Caller) => use(caller, workbook => workbook.registers.of('protections'));

  async function find(caller: Caller, id: number): Promise<Protection> {
    const found = (await all(caller)).find(one => one.id === id);
    // Not documented.
    if (found === undefined) throw new ServiceException('The protection has been removed meanwhile.');
    return found;
  }

  async function findOwn(caller: Caller, id: number): Promise<Protection> {
    const found = await find(caller, id);
    if (!mayEditBy(found, caller.user)) throw new ServiceException(protectedCells);
    return found;
  }

  async function replace(caller: Caller, id: number, change: Partial<Protection>): Promise<void> {
    await findOwn(caller, id);
    await access.changeRegister(caller, 'protections', list =>
      list.map(one => (one.id === id ? { ...one, ...change } : one)),
    );
  }

  return {
    /** `kind`: of ranges or of whole sheets. */
    getProtections: async (
      caller: Caller,
      kind: 'RANGE' | 'SHEET',
      sheetId?: number,
    ): Promise<readonly ProtectionOf[]> => {
      const sheets = await use(caller, workbook => workbook.sheets());
      return (await all(caller))
        .filter(({ box }) => (box === undefined) === (kind === 'SHEET'))
        .filter(one => sheetId === undefined || one.sheetId === sheetId)
        .map(one => ({ ...one, sheet: sheets.find(({ id }) => id === one.sheetId)! }));
    },
    /** A range gets one more, a sheet has one alone: documented. Nobody is kept out until its editors are set. */
    protect: async (caller: Caller, sheetId: number, box?: Box): Promise<ProtectionOf> => {
      const sheet = await locate(caller, sheetId);
      const list = await all(caller);
      const known = list.find(one => one.sheetId === sheetId && one.box === undefined);
      if (box === undefined && known !== undefined) return { ...known, sheet };
      const rest = { unprotected: [], description: '', isWarningOnly: false };
      const made: Protection = { id: nextId(list), sheetId, ...(box && { box }), ...rest };
      await access.changeRegister(caller, 'protections', others => [...others, made]);
      return { ...made, sheet };
    },
    changeProtection: replace,
    /** The owner and who calls stay among them: documented. */
    setEditors: async (
      caller: Caller,
      id: number,
      added: readonly string[],
      removed: readonly string[],
    ): Promise<void> => {
      const { owner, editors: everybody } = caller.spreadsheet;
      const { editors = [owner, ...everybody] } = await findOwn(caller, id);
      const kept = editors.filter(one => !removed.includes(one));
      await replace(caller, id, { editors: [...new Set([...kept, ...added, owner, caller.user])] });
    },
    /** Recorded live: without the owner, and nobody as long as none was set. */
    getEditors: async (caller: Caller, id: number): Promise<readonly string[]> => {
      const { editors = [] } = await findOwn(caller, id);
      return editors.filter(one => one !== caller.spreadsheet.owner);
    },
    canEditProtection: async (caller: Caller, id: number): Promise<boolean> =>
      mayEditBy(await find(caller, id), caller.user),
    removeProtection: async (caller: Caller, id: number): Promise<void> => {
      await findOwn(caller, id);
      await access.changeRegister(caller, 'protections', list => list.filter(one => one.id !== id));
    },
  };
}
