// Which rows and columns can be frozen. Texts as many projects report them; those for rows are the columns' in other words.
import { type Caller, ServiceException } from '../../caller';
import type { Box, SheetFacts } from '../../workbook';
import type { SheetLook } from '../../workbook/tabs';
import type { Access } from './access';

type Frozen = Partial<Pick<SheetLook, 'frozenRows' | 'frozenColumns'>>;

export async function requireFreezable(
  caller: Caller,
  { use }: Access,
  { id, maxRows, maxColumns }: SheetFacts,
  { frozenRows = 0, frozenColumns = 0 }: Frozen,
): Promise<void> {
  if (frozenRows === 0 && frozenColumns === 0) return;
  requireSome('rows', frozenRows, maxRows);
  requireSome('columns', frozenColumns, maxColumns);
  for (const merged of await use(caller, workbook => workbook.overlays.of(id, 'merges'))) {
    if (isCut(merged.row, merged.rows, frozenRows)) throw partlyFrozen('rows');
    if (isCut(merged.column, merged.columns, frozenColumns)) throw partlyFrozen('columns');
  }
}

/** Merged cells are frozen as a whole or not at all. */
export function requireUncut(box: Box, { frozenRows, frozenColumns }: SheetLook): void {
  if (isCut(box.row, box.rows, frozenRows))
    throw new ServiceException("You can't merge frozen and non-frozen rows.");
  if (isCut(box.column, box.columns, frozenColumns))
    throw new ServiceException("You can't merge frozen and non-frozen columns.");
}

function requireSome(what: 'rows' | 'columns', frozen: number, all: number): void {
  if (frozen < 0 || frozen > all) throw new ServiceException(`Those ${what} are out of bounds.`);
  if (frozen === all) throw new ServiceException(`You can't freeze all visible ${what} on the sheet.`);
}

function isCut(start: number, size: number, frozen: number): boolean {
  return start <= frozen && frozen < start + size - 1;
}

function partlyFrozen(what: 'rows' | 'columns'): ServiceException {
  return new ServiceException(
    `Sorry, you can't freeze ${what} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${what} to include the complete merged cells.`,
  );
}
