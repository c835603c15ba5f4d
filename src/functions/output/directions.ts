// Figures run as the range runs that they belong to, so that each stands beside its own cell.
import type { CellResult, CellValue } from '../define/cell-value';
import type { Names } from '../define/parameter';

/** `figures`: a row a coin, a column a field. `headers`: a header for each field, where one is wished. */
export function inOwnDirection(
  figures: readonly CellValue[][],
  headers: readonly CellValue[] | undefined,
  coin: Names,
  field: Names | undefined,
): CellResult {
  const cells = headers ? [[...headers], ...figures] : figures.map(row => [...row]);
  if (cells.length === 1 && cells[0]!.length === 1) return cells[0]![0]!;
  const isBlock = coin.columns > 1 && coin.items.length > coin.columns;
  if (isBlock && !headers && figures[0]!.length === 1) return inRows(cells.flat(), coin.columns);
  const isFieldColumn = field?.parts === undefined && field?.columns === 1 && field.many;
  const isAlong = coin.many ? coin.columns > 1 && !isBlock : isFieldColumn;
  return isAlong ? transposed(cells) : cells;
}

function transposed(cells: readonly CellValue[][]): CellValue[][] {
  return cells[0]!.map((_, column) => cells.map(row => row[column]!));
}

function inRows(cells: readonly CellValue[], columns: number): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return rows;
}
