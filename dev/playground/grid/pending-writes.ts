// Writes of a script since its last flush. The script reads them at once, the sheet gets them with the flush. So a formula
// that is changed and restored before a flush does not recalculate.
import type { Box, WorkbookValue } from '../../host/workbook';

export interface PendingWrite {
  readonly sheetId: string;
  /** Counted from 1, as in a Box. */
  readonly row: number;
  readonly column: number;
  readonly content: WorkbookValue;
}

export class PendingWrites {
  private writes = new Map<string, PendingWrite>();

  add(sheetId: string, box: Box, contents: readonly (readonly WorkbookValue[])[]): void {
    for (const [down, line] of contents.entries()) {
      for (const [across, content] of line.entries()) {
        const [row, column] = [box.row + down, box.column + across];
        this.writes.set(keyOf(sheetId, row, column), { sheetId, row, column, content });
      }
    }
  }

  at(sheetId: string, row: number, column: number): PendingWrite | undefined {
    return this.writes.get(keyOf(sheetId, row, column));
  }

  of(sheetId: string): PendingWrite[] {
    return [...this.writes.values()].filter(write => write.sheetId === sheetId);
  }

  takeAll(): PendingWrite[] {
    const writes = [...this.writes.values()];
    this.writes.clear();
    return writes;
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return JSON.stringify([sheetId, row, column]);
}
