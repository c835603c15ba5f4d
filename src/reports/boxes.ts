// Rectangles of cells, in A1 notation and as numbers. Rows and columns count from 1.
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B4:C6` or `B4`. */
export function boxOf(address: string): Box {
  const [first = '', last = first] = address.split(':');
  const [top, left] = [rowOf(first), columnOf(first)];
  return { row: top, column: left, rows: rowOf(last) - top + 1, columns: columnOf(last) - left + 1 };
}

export function columnOf(address: string): number {
  const letters = address.replace(/\d/g, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function rowOf(address: string): number {
  return Number(address.replace(/\D/g, ''));
}

export function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? lettersOf((column - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}

export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** `B4:C6`, of a single cell, too: `B4:B4`. */
export function addressOfBox({ row, column, rows, columns }: Box): string {
  return `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The box in as few boxes as whole rows allow, without the cells that are taken. */
export function without(box: Box, isTaken: (row: number, column: number) => boolean): Box[] {
  const free: Box[] = [];
  let wholeRows = 0;
  const endWholeRows = (row: number) => {
    if (wholeRows > 0) free.push({ ...box, row: row - wholeRows, rows: wholeRows });
    wholeRows = 0;
  };
  for (let row = box.row; row < box.row + box.rows; row++) {
    const runs = freeRuns(box, row, isTaken);
    if (runs.length === 1 && runs[0]!.columns === box.columns) {
      wholeRows++;
      continue;
    }
    endWholeRows(row);
    free.push(...runs);
  }
  endWholeRows(box.row + box.rows);
  return free;
}

function freeRuns(box: Box, row: number, isTaken: (row: number, column: number) => boolean): Box[] {
  const runs: Box[] = [];
  let start = box.column;
  for (let column = box.column; column <= box.column + box.columns; column++) {
    const ends = column === box.column + box.columns || isTaken(row, column);
    if (!ends) continue;
    if (column > start) runs.push({ row, column: start, rows: 1, columns: column - start });
    start = column + 1;
  }
  return runs;
}
