// Which cells of a report's sheet are still as the add-on made them, and what is the person's.

import { type Box, boxOf } from './boxes';
import type { ReportMark } from './report-mark';
import { stampOf } from './report-mark';
import type { Content } from './sheet-plan';
import type { Held } from './sheets';

/** Ours, as they were made. What the person has changed is the person's; a yellow cell is ours whatever it says. */
export function ownCells(mark: ReportMark, held: Held, isChoice: (address: string) => boolean): Box[] {
  return Object.entries(mark.cells).flatMap(([address, stamp]) => {
    const box = boxOf(address);
    return isChoice(address) || stampOf(held, box.row, box.column) === stamp ? [box] : [];
  });
}

/** Whether the cells have stayed where they were: rows or columns that were put in between move most of them. */
export function isInPlace(mark: ReportMark, held: Held): boolean {
  const cells = Object.entries(mark.cells);
  const kept = cells.filter(([address, stamp]) => {
    const { row, column } = boxOf(address);
    return stampOf(held, row, column) === stamp;
  });
  return kept.length * 2 >= cells.length;
}

/** Sheets may write a formula with other separators or blanks than it was given. */
export function isAsPlanned(content: Content, held: Held, row: number, column: number): boolean {
  const formula = held.formulas[row - 1]?.[column - 1] ?? '';
  if (typeof content === 'string' && content.startsWith('=')) return bare(formula) === bare(content);
  return formula === '' && String(held.values[row - 1]?.[column - 1] ?? '') === String(content);
}

function bare(formula: string): string {
  return formula.replace(/[\s;,]/g, '').toLowerCase();
}

/** The cells that hold something. */
export function occupiedIn({ formulas, values }: Held): (row: number, column: number) => boolean {
  return (row, column) =>
    (formulas[row - 1]?.[column - 1] ?? '') !== '' || (values[row - 1]?.[column - 1] ?? '') !== '';
}
