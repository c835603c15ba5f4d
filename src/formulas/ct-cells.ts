// The cells whose formulas use one of our functions.
import type { Scope } from '../core/log/log-event';
import { callsIn, type FormulaCall } from './formula-calls';
import { isErrorText } from './sheets-texts';
import type { Area, Formulas, Place, References, Workbook } from './workbook';

export interface CtCell {
  readonly sheet: Area['sheet'];
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly calls: readonly FormulaCall[];
}

/** What a search has read, and which of it is meant. */
export interface Found {
  /** All sheets were read. */
  readonly isEverything: boolean;
  readonly read: readonly Formulas[];
  readonly cells: readonly CtCell[];
}

export function findCtCells(scope: Scope, workbook: Workbook): Found {
  const place: Place = scope === 'errors' ? 'everything' : scope;
  const read = workbook.formulas(place);
  const cells = read.flatMap(formulas => {
    const ours = ctCellsIn(formulas, workbook);
    return scope === 'errors' ? withErrors(ours, formulas.area, workbook) : ours;
  });
  return {
    isEverything: place === 'everything',
    read,
    cells: place === 'selection' ? eachOnce(cells) : cells,
  };
}

/** Selected ranges may overlap. */
function eachOnce(cells: readonly CtCell[]): CtCell[] {
  return [...new Map(cells.map(cell => [`${cell.sheet} ${cell.row} ${cell.column}`, cell])).values()];
}

export function ctCellsIn({ area, cells }: Formulas, { hasDecimalComma }: References): CtCell[] {
  return cells.flatMap((formulas, down) =>
    formulas.flatMap((formula, across): CtCell[] => {
      const calls = callsIn(formula, hasDecimalComma);
      if (calls.length === 0) return [];
      return [{ sheet: area.sheet, row: area.row + down, column: area.column + across, formula, calls }];
    }),
  );
}

function withErrors(cells: readonly CtCell[], area: Area, workbook: Workbook): CtCell[] {
  if (cells.length === 0) return [];
  const shown = workbook.shown(area);
  return cells.filter(({ row, column }) => isErrorText(shown[row - area.row]?.[column - area.column]));
}

/** Each unbroken run of a column, so that few calls write them. */
export function runsOf<T extends Pick<CtCell, 'sheet' | 'row' | 'column'>>(
  cells: readonly T[],
): { readonly area: Area; readonly cells: T[] }[] {
  const sorted = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  const runs: T[][] = [];
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
