// Numeric sheet ids for scripts. The engine's ids are texts.
import type { Workbook } from '@univerjs/core';

export class SheetIds {
  private readonly numbers = new Map<string, number>();

  /** Numbers existing sheets in their order, later ones when they are added. */
  constructor(private readonly workbook: Workbook) {
    this.learn();
  }

  numberOf(text: string): number {
    this.learn();
    return this.numbers.get(text) ?? -1;
  }

  /** Blank for an unknown number. */
  textOf(id: number): string {
    this.learn();
    return [...this.numbers].find(([, number]) => number === id)?.[0] ?? '';
  }

  all(): Readonly<Record<string, number>> {
    this.learn();
    return Object.fromEntries(this.numbers);
  }

  /** As they were when the workbook was saved. */
  restore(numbers: Readonly<Record<string, number>>): void {
    this.numbers.clear();
    for (const [text, number] of Object.entries(numbers)) this.numbers.set(text, number);
  }

  private learn(): void {
    for (const sheet of this.workbook.getSheets()) {
      const text = sheet.getSheetId();
      if (!this.numbers.has(text)) this.numbers.set(text, Math.max(-1, ...this.numbers.values()) + 1);
    }
  }
}
