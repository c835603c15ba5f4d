// Numeric sheet ids for scripts. The engine's ids are texts.
import type { Workbook } from '@univerjs/core';

export class SheetIds {
  private readonly texts: string[] = [];

  /** Numbers existing sheets in their order, later ones when they are added. */
  constructor(private readonly workbook: Workbook) {}

  numberOf(text: string): number {
    this.learn();
    return this.texts.indexOf(text);
  }

  /** Blank for an unknown number. */
  textOf(id: number): string {
    this.learn();
    return this.texts[id] ?? '';
  }

  private learn(): void {
    const ids = this.workbook.getSheets().map(sheet => sheet.getSheetId());
    this.texts.push(...ids.filter(id => !this.texts.includes(id)));
  }
}
