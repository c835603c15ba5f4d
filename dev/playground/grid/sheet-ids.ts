// Sheets as numbers, which is how scripts know them; the engine's ids are texts.
import type { Workbook } from '@univerjs/core';

export class SheetIds {
  private readonly texts: string[] = [];

  /** Numbers the sheets that there are in their order, later ones as they come. */
  constructor(private readonly workbook: Workbook) {}

  numberOf(text: string): number {
    this.learn();
    return this.texts.indexOf(text);
  }

  /** Blank for a number that no sheet has had. */
  textOf(id: number): string {
    this.learn();
    return this.texts[id] ?? '';
  }

  private learn(): void {
    const ids = this.workbook.getSheets().map(sheet => sheet.getSheetId());
    this.texts.push(...ids.filter(id => !this.texts.includes(id)));
  }
}
