// Makes cells recalculate. Sheets does that when a formula changes, so each gets its function's second name and its first one
// back. Which formulas have the second name is told by the formulas themselves: whatever happens in between, a run that dies
// or a person who moves rows, the next start finds them and puts them back, byte for byte.
import type { Ports } from '../core/ports';
import { areasOf, type CtCell, findCtCells } from './ct-cells';
import { renamed, restored } from './formula-calls';
import type { Workbook } from './workbook';

/** Stands while formulas may have their second names. */
const underWayProperty = 'ct.refreshing';

/** A formula that is fetching holds the lock for some seconds. */
const lockMillis = 20_000;

export interface Recalculation {
  readonly cells: number;
  /** Left alone, because they are protected against this person. */
  readonly protectedCells: number;
}

export function recalculate(cells: readonly CtCell[], workbook: Workbook, ports: Ports): Recalculation {
  if (cells.length === 0) return { cells: 0, protectedCells: 0 };
  return alone(ports, () => {
    ports.spreadsheetStore.write({ [underWayProperty]: '1' });
    const written = writeEach(cells, renamed, workbook);
    workbook.flush();
    restoreFormulas(workbook, ports);
    return { cells: written, protectedCells: cells.length - written };
  });
}

/** What a run that died has left. How many formulas that were; without a mark nothing is searched. */
export function repairFormulas(workbook: Workbook, ports: Ports): number {
  const isUnderWay = () => underWayProperty in ports.spreadsheetStore.readAll();
  if (!isUnderWay()) return 0;
  return alone(ports, () => {
    // Whoever had the lock may have been in the middle of it, and is through now.
    if (!isUnderWay()) return 0;
    const cells = restoreFormulas(workbook, ports);
    if (cells > 0) ports.log.add({ kind: 'repaired', cells });
    return cells;
  });
}

/** Google frees the lock of a run that died. Should it not be had in time, two at once only do the same twice. */
function alone<T>({ lock }: Ports, work: () => T): T {
  const isHeld = lock.tryHold(lockMillis);
  try {
    return work();
  } finally {
    if (isHeld) lock.release();
  }
}

function restoreFormulas(workbook: Workbook, ports: Ports): number {
  const cells = findCtCells('everything', workbook).filter(({ formula }) => restored(formula) !== formula);
  const written = writeEach(cells, restored, workbook);
  workbook.flush();
  if (written === cells.length) ports.spreadsheetStore.remove([underWayProperty]);
  return written;
}

/** How many could be written. Where a run of cells is refused, those that aren't protected are written one by one. */
function writeEach(
  cells: readonly CtCell[],
  change: (formula: string) => string,
  workbook: Workbook,
): number {
  let written = 0;
  for (const { area, cells: run } of areasOf(cells)) {
    const formulas = run.map(({ formula }) => [change(formula)]);
    if (workbook.writeFormulas(area, formulas)) {
      written += run.length;
      continue;
    }
    if (run.length === 1) continue;
    for (const { sheet, row, column, formula } of run) {
      const cell = { sheet, row, column, rows: 1, columns: 1 };
      if (workbook.writeFormulas(cell, [[change(formula)]])) written++;
    }
  }
  return written;
}
