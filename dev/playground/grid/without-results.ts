// A workbook without what its formulas show. It is calculated again when it is opened; and what an account holds is not written
// to the browser's disk.
import type { ICellData, IWorkbookData } from '@univerjs/core';

export function withoutResults(workbook: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(workbook.sheets).map(([id, sheet]) => {
    const rows = Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells as Record<string, ICellData>).map(([column, cell]) => [column, bare(cell)]),
      ),
    ]);
    return [id, { ...sheet, cellData: Object.fromEntries(rows) }];
  });
  return { ...workbook, sheets: Object.fromEntries(sheets) };
}

function bare(cell: ICellData): ICellData {
  // A cell that was filled down has a shared formula's number alone.
  if (!cell?.f && !cell?.si) return cell;
  const { v: _value, t: _type, p: _words, custom: _drawing, ...formula } = cell;
  return formula;
}
