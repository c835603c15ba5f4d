// Gives calls their other names by literal replacements. Nothing that was read is written back, so a person may move, sort and
// retype formulas meanwhile. Only what Google's finders pass over is written cell by cell, right after it was read again.
import { type CtCell, ctCellsIn, type Found, findCtCells, runsOf } from './ct-cells';
import { isRenamed, otherwiseNamed } from './formula-calls';
import { planSwap, type SwapPlan, type SwapStep } from './plan-swap';
import type { Area, Workbook } from './workbook';

export interface StepsDone {
  /** Calls that have the other name now. */
  readonly calls: number;
  /** Every step found what was expected. */
  readonly isAsPlanned: boolean;
}

/** A step that Google refuses doesn't keep the others from being done. */
export function runSteps({ steps }: Pick<SwapPlan, 'steps'>, workbook: Workbook): StepsDone {
  let [sum, isAsPlanned] = [0, true];
  for (const step of steps) {
    const { search, by, matches, calls } = step;
    const done = attempt(() => (isStillTrue(step, workbook) ? workbook.replaceAll(search, by) : 0)) ?? 0;
    sum += done * calls;
    if (done !== matches) isAsPlanned = false;
  }
  return { calls: sum, isAsPlanned };
}

/** Whether the finder will meet the formulas that were read, and nothing else. */
function isStillTrue({ search, cells }: SwapStep, workbook: Workbook): boolean {
  const { where } = search;
  if (cells === undefined || typeof where !== 'object') return true;
  const isOurs = ({ row, column }: Area) => cells.some(cell => cell.row === row && cell.column === column);
  const isAlone = where.rows * where.columns === 1 || workbook.places(search).every(isOurs);
  const now = workbook.formulasIn(where);
  return (
    isAlone &&
    cells.every(({ row, column, formula }) => now?.[row - where.row]?.[column - where.column] === formula)
  );
}

/** Gives those calls their second names that a plan's steps have passed over. Returns the cells that could not be had. */
export function nameTheRest(found: Found, cells: readonly CtCell[], workbook: Workbook): readonly CtCell[] {
  let again = stillThere(found, cells, workbook);
  if (again.cells.length === 0) return [];
  runSteps(planSwap(again, again.cells, true, false, workbook), workbook);
  again = stillThere(again, again.cells, workbook);
  writeUnchanged(again.cells, true, workbook);
  return again.cells.length === 0 ? [] : stillThere(again, again.cells, workbook).cells;
}

/** Gives every call its own name back, wherever it is. Returns how many cells still have a second name; `undefined`: Google doesn't say. */
export function putNamesBack(workbook: Workbook): {
  readonly before: number;
  readonly left: number | undefined;
} {
  let before = 0;
  for (let tries = 0; tries <= 3; tries++) {
    const found = attempt(() => findCtCells('everything', workbook));
    if (found === undefined) continue;
    const cells = found.cells.filter(({ calls }) => calls.some(({ spelling }) => isRenamed(spelling)));
    before = Math.max(before, cells.length);
    if (cells.length === 0 || tries === 3) return { before, left: cells.length };
    if (tries === 2) writeUnchanged(cells, false, workbook);
    else attempt(() => runSteps(planSwap(found, cells, false, tries === 0, workbook), workbook));
    attempt(() => workbook.flush());
  }
  return { before, left: undefined };
}

/** The same areas as they are now, and of the cells those that hold the same formula as before. */
function stillThere(found: Found, cells: readonly CtCell[], workbook: Workbook): Found {
  const read = found.read.flatMap(({ area, isWholeSheet }) => {
    const now = workbook.formulasIn(area);
    return now ? [{ area, isWholeSheet, cells: now }] : [];
  });
  const before = new Map(cells.map(cell => [keyOf(cell), cell.formula]));
  const same = read
    .flatMap(formulas => ctCellsIn(formulas, workbook))
    .filter(cell => before.get(keyOf(cell)) === cell.formula);
  return { ...found, read, cells: same };
}

/** Cell by cell, and only what is still as it was read. */
function writeUnchanged(cells: readonly CtCell[], toSecond: boolean, workbook: Workbook): void {
  for (const run of runsOf(cells)) {
    const now = workbook.formulasIn(run.area);
    const same = run.cells.filter((cell, index) => now?.[index]?.[0] === cell.formula);
    for (const { area, cells: some } of runsOf(same)) {
      const formulas = some.map(({ formula }) => [otherwiseNamed(formula, toSecond)]);
      if (workbook.writeFormulas(area, formulas) || some.length === 1) continue;
      for (const [index, { row }] of some.entries())
        workbook.writeFormulas({ ...area, row, rows: 1 }, [formulas[index]!]);
    }
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function keyOf({ sheet, row, column }: CtCell): string {
  return `${sheet} ${row} ${column}`;
}
