// Named ranges. Letter case doesn't matter: help page "Name a range of cells".
import { type Caller, ServiceException } from '../../caller';
import type { Box, SheetFacts } from '../../workbook';
import type { NamedRange } from '../../workbook/registers';
import type { Access } from './access';
import type { SheetBox } from './contents';

export type NamedPlace = NamedRange & { readonly sheet: SheetFacts };

const maxNameLength = 250;

export function namesRemote(access: Access) {
  const { use, locate } = access;

  const all = async (caller: Caller): Promise<readonly NamedPlace[]> =>
    use(caller, async workbook => {
      const sheets = await workbook.sheets();
      const names = await workbook.registers.of('names');
      return names.map(one => ({ ...one, sheet: sheets.find(({ id }) => id === one.sheetId)! }));
    });

  const find = async (caller: Caller, name: string) =>
    (await all(caller)).find(one => isSame(one.name, name));

  async function requireThere(caller: Caller, name: string): Promise<void> {
    // That it throws is documented, the text is not.
    if ((await find(caller, name)) === undefined)
      throw new ServiceException(`There is no range with the name "${name}".`);
  }

  return {
    getNamedRanges: async (caller: Caller, sheetId?: number): Promise<readonly NamedPlace[]> =>
      (await all(caller)).filter(one => sheetId === undefined || one.sheetId === sheetId),
    getRangeByName: async (caller: Caller, name: string): Promise<SheetBox | undefined> => {
      const found = await find(caller, name);
      return found && { sheet: found.sheet, box: found.box };
    },
    /** A name that there is already gets the new place. */
    setNamedRange: async (caller: Caller, name: string, sheetId: number, box: Box): Promise<void> => {
      requireName(name);
      await locate(caller, sheetId);
      await access.changeRegister(caller, 'names', names => {
        const known = names.find(one => isSame(one.name, name));
        const named = { name: known?.name ?? name, sheetId, box };
        return known === undefined ? [...names, named] : names.map(one => (one === known ? named : one));
      });
    },
    renameNamedRange: async (caller: Caller, name: string, newName: string): Promise<void> => {
      requireName(newName);
      await requireThere(caller, name);
      await access.changeRegister(caller, 'names', names =>
        names.map(one => (isSame(one.name, name) ? { ...one, name: newName } : one)),
      );
    },
    removeNamedRange: async (caller: Caller, name: string): Promise<void> => {
      await requireThere(caller, name);
      await access.changeRegister(caller, 'names', names => names.filter(one => !isSame(one.name, name)));
    },
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The rules are the help page's, the text is not sourced. */
function requireName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= maxNameLength;
  const isTaken = /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  if (!isWord || isTaken) throw new ServiceException(`"${name}" is no name for a range.`);
}
