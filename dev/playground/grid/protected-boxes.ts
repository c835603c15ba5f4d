// Protected ranges: cells that only some people may edit.
import type { Box } from '../../host/workbook';

export class ProtectedBoxes {
  private readonly boxes: { sheetId: string; box: Box; editors: readonly string[] }[] = [];

  add(sheetId: string, box: Box, editors: readonly string[]): void {
    this.boxes.push({ sheetId, box, editors });
  }

  all(user: string): { readonly sheetId: string; readonly box: Box; readonly canEdit: boolean }[] {
    return this.boxes.map(({ sheetId, box, editors }) => ({ sheetId, box, canEdit: editors.includes(user) }));
  }

  mayEdit(user: string, sheetId: string, box: Box): boolean {
    return this.boxes
      .filter(known => known.sheetId === sheetId && doTouch(known.box, box))
      .every(({ editors }) => editors.includes(user));
  }
}

function doTouch(a: Box, b: Box): boolean {
  const besides = a.column + a.columns <= b.column || b.column + b.columns <= a.column;
  return !besides && a.row < b.row + b.rows && b.row < a.row + a.rows;
}
