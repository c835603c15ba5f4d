// The cells whose formulas use one of our functions.
import type { Scope } from '../core/log/log-event';
import { callsIn, type FormulaCall } from './formula-calls';
import type { Area, Place, Workbook } from './workbook';

export interface CtCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly calls: readonly FormulaCall[];
}

export function findCtCells(scope: Scope, workbook: Workbook): CtCell[] {
  const place: Place = scope === 'errors' ? 'everything' : scope;
  return workbook.formulas(place).flatMap(({ area, cells }) => {
    const ours = cells.flatMap((formulas, down) =>
      formulas.flatMap((formula, across): CtCell[] => {
        const calls = callsIn(formula, workbook.hasDecimalComma);
        if (calls.length === 0) return [];
        return [{ sheet: area.sheet, row: area.row + down, column: area.column + across, formula, calls }];
      }),
    );
    return scope === 'errors' ? withErrors(ours, area, workbook) : ours;
  });
}

function withErrors(cells: readonly CtCell[], area: Area, workbook: Workbook): CtCell[] {
  if (cells.length === 0) return [];
  const shown = workbook.shown(area);
  return cells.filter(({ row, column }) => /^#/.test(shown[row - area.row]?.[column - area.column] ?? ''));
}

/** Cells as few rectangles, so that few calls write them: each unbroken run of a column is one. */
export function areasOf(cells: readonly CtCell[]): { readonly area: Area; readonly cells: CtCell[] }[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: CtCell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last?.sheet === cell.sheet && last.column === cell.column && last.row + 1 === cell.row;
    if (follows) run!.push(cell);
    else runs.push([cell]);
  }
  return runs.map(run => {
    const { sheet, row, column } = run[0]!;
    return { area: { sheet, row, column, rows: run.length, columns: 1 }, cells: run };
  });
}
