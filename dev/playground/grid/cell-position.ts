// A cell's position as a text key for maps and sets.
import type { IUnitRange } from '@univerjs/core';
import type { BaseFunction } from '@univerjs/engine-formula';

export interface CellPosition {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function cellKey({ unitId, sheetId, row, column }: CellPosition): string {
  return JSON.stringify([unitId, sheetId, row, column]);
}

/** The cell whose formula the engine is calculating by this function. */
export function keyOfCaller({ unitId, subUnitId, row, column }: BaseFunction): string {
  return cellKey({ unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column });
}

export function cellOf(key: string): CellPosition {
  const [unitId, sheetId, row, column] = JSON.parse(key) as [string, string, number, number];
  return { unitId, sheetId, row, column };
}

export function rangeOf({ unitId, sheetId, row, column }: CellPosition): IUnitRange {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}
