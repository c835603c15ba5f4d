// Rows and columns inserted, deleted, resized and hidden. Texts as many projects report them.
import { type Caller, ServiceException } from '../../caller';
import type { Box, SheetFacts } from '../../workbook';
import type { Line, Lines } from '../../workbook/lines';
import type { Access } from './access';
import { requireRoomFor } from './cell-limit';

const plural: Readonly<Record<Line, string>> = { row: 'rows', column: 'columns' };

export function linesRemote(access: Access) {
  const { use, locate } = access;

  async function requireWithin(
    caller: Caller,
    sheetId: number,
    { line, first, count }: Lines,
  ): Promise<SheetFacts> {
    const facts = await locate(caller, sheetId);
    if (first < 1 || count < 1 || first + count - 1 > sizeOf(facts, line))
      throw new ServiceException(`Those ${plural[line]} are out of bounds.`);
    return facts;
  }

  return {
    /** New ones have no format: which they take over isn't documented. */
    insertLines: async (caller: Caller, sheetId: number, lines: Lines): Promise<SheetFacts> => {
      const { line, first, count } = lines;
      const facts = await locate(caller, sheetId);
      if (first < 1 || count < 1 || first > sizeOf(facts, line) + 1)
        throw new ServiceException(`Those ${plural[line]} are out of bounds.`);
      await requireRoomFor(caller, access, count * (line === 'row' ? facts.maxColumns : facts.maxRows));
      await access.changeSheet(caller, sheetId, workbook => workbook.lines.insert(sheetId, lines));
      return locate(caller, sheetId);
    },
    deleteLines: async (caller: Caller, sheetId: number, lines: Lines): Promise<SheetFacts> => {
      const { line, count } = lines;
      const facts = await requireWithin(caller, sheetId, lines);
      const left = sizeOf(facts, line) - count;
      if (left === 0) throw new ServiceException(`You can't delete all the ${plural[line]} on the sheet.`);
      const { frozenRows, frozenColumns } = await use(caller, workbook => workbook.tabs.look(sheetId));
      const frozen = line === 'row' ? frozenRows : frozenColumns;
      const deletedFrozen = Math.max(0, Math.min(frozen, lines.first + count - 1) - lines.first + 1);
      if (left <= frozen - deletedFrozen)
        throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${plural[line]}.`);
      await access.changeCells(caller, sheetId, [boxOfLines(facts, lines)], async workbook => {
        await workbook.lines.delete(sheetId, lines);
        if (deletedFrozen > 0)
          await workbook.tabs.change(sheetId, {
            [line === 'row' ? 'frozenRows' : 'frozenColumns']: frozen - deletedFrozen,
          });
      });
      return locate(caller, sheetId);
    },
    getPixels: async (caller: Caller, sheetId: number, lines: Lines): Promise<readonly number[]> => {
      await requireWithin(caller, sheetId, lines);
      return use(caller, workbook => workbook.lines.pixels(sheetId, lines));
    },
    setPixels: async (caller: Caller, sheetId: number, lines: Lines, pixels: number): Promise<void> => {
      await requireWithin(caller, sheetId, lines);
      await access.changeSheet(caller, sheetId, workbook => workbook.lines.resize(sheetId, lines, pixels));
    },
    getHidden: async (caller: Caller, sheetId: number, lines: Lines): Promise<readonly boolean[]> => {
      await requireWithin(caller, sheetId, lines);
      return use(caller, workbook => workbook.lines.areHidden(sheetId, lines));
    },
    setHidden: async (caller: Caller, sheetId: number, lines: Lines, isHidden: boolean): Promise<void> => {
      await requireWithin(caller, sheetId, lines);
      await access.changeSheet(caller, sheetId, workbook => workbook.lines.hide(sheetId, lines, isHidden));
    },
  };
}

function sizeOf({ maxRows, maxColumns }: SheetFacts, line: Line): number {
  return line === 'row' ? maxRows : maxColumns;
}

function boxOfLines({ maxRows, maxColumns }: SheetFacts, { line, first, count }: Lines): Box {
  return line === 'row'
    ? { row: first, column: 1, rows: count, columns: maxColumns }
    : { row: 1, column: first, rows: maxRows, columns: count };
}
