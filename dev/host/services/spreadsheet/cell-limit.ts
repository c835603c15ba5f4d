// A spreadsheet holds ten million cells: documented. The text is reported.
import { type Caller, ServiceException } from '../../caller';
import type { Access } from './access';

const maxCells = 10_000_000;

export async function requireRoomFor(caller: Caller, { use }: Access, cells: number): Promise<void> {
  const sheets = await use(caller, workbook => workbook.sheets());
  const used = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (used + cells > maxCells)
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    );
}
