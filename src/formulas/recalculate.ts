// Makes cells recalculate. Sheets does that when a formula changes, so each gets its function's second name and its first one
// back. The formulas themselves show which of them have the second name: if a run dies or a person moves rows in between, a
// search finds them and restores them, byte for byte.
import type { StoredState } from '../core/datasets/stored-state';
import type { Ports } from '../core/ports';
import { areasOf, type CtCell, findCtCells } from './ct-cells';
import { renamed, restored } from './formula-calls';
import { areInPlace } from './in-place';
import type { Workbook } from './workbook';

/** Set while formulas may have their second names. */
const underWayProperty = 'ct.refreshing';

/** A formula that is fetching holds the lock for some seconds. */
const lockMillis = 20_000;

/** After a longer wait for the lock the mark is read again. */
const stateLastsMillis = 1_000;

export interface Recalculation {
  readonly cells: number;
  /** Not recalculated, because they are protected against this person. */
  readonly protectedCells: number;
}

/** The state's next save writes the end of the run and its log entry. */
export function recalculate(
  cells: readonly CtCell[],
  workbook: Workbook,
  state: StoredState,
  ports: Ports,
): Recalculation {
  if (cells.length === 0) return { cells: 0, protectedCells: 0 };
  const askedAtMillis = ports.clock.nowMillis();
  // This is the last thing that a run does, and Google frees its locks then: releasing would be one round trip more.
  const isAlone = ports.lock.tryHold(lockMillis);
  try {
    if (ports.clock.nowMillis() - askedAtMillis > stateLastsMillis) state.readAgain();
    // Another run's formulas may be anywhere: only a search finds them all.
    const isFirst = isAlone && !isUnderWay(state);
    state.texts.put({ [underWayProperty]: '1' });
    state.save();
    const written = writeEach(cells, renamed, workbook.writeFormulas.bind(workbook));
    workbook.flush();
    if (isFirst && areInPlace(written, workbook)) {
      endRun(written, writeEach(written, restored, workbook.rewriteFormulas.bind(workbook)), workbook, state);
    } else restoreFormulas(workbook, state);
    return { cells: written.length, protectedCells: cells.length - written.length };
  } catch (thrown) {
    if (isAlone) ports.lock.release();
    throw thrown;
  }
}

/** Restores the formulas of a run that died, and returns how many. Without a mark it searches nothing. */
export function repairFormulas(workbook: Workbook, state: StoredState, ports: Ports): number {
  if (!isUnderWay(state)) return 0;
  return alone(ports, () => {
    // The run that held the lock until now may be the one that set the mark, and it may have ended well.
    state.readAgain();
    if (!isUnderWay(state)) return 0;
    const cells = restoreFormulas(workbook, state);
    if (cells > 0) state.addToLog({ kind: 'repaired', cells });
    state.save();
    return cells;
  });
}

function isUnderWay({ texts }: StoredState): boolean {
  return Boolean(texts.spreadsheet[underWayProperty]);
}

/** Google frees the lock of a run that died. If it isn't free in time, two runs at once only do the same twice. */
function alone<T>({ lock }: Ports, work: () => T): T {
  const isHeld = lock.tryHold(lockMillis);
  try {
    return work();
  } finally {
    if (isHeld) lock.release();
  }
}

function restoreFormulas(workbook: Workbook, state: StoredState): number {
  const cells = findCtCells('everything', workbook).filter(({ formula }) => restored(formula) !== formula);
  const written = writeEach(cells, restored, workbook.writeFormulas.bind(workbook));
  endRun(cells, written, workbook, state);
  return written.length;
}

/** Removes the mark when the formulas have taken effect. It stays while one of them couldn't be restored. */
function endRun(
  renamedCells: readonly CtCell[],
  restoredCells: readonly CtCell[],
  workbook: Workbook,
  { texts }: StoredState,
): void {
  workbook.flush();
  // Blank instead of removed: a removal would be a call of its own.
  if (restoredCells.length === renamedCells.length) texts.put({ [underWayProperty]: '' });
}

/** Returns the cells that could be written, as they are now. If Google refuses a run of cells, each is tried by itself. */
function writeEach(
  cells: readonly CtCell[],
  change: (formula: string) => string,
  write: Workbook['writeFormulas'],
): CtCell[] {
  return areasOf(cells).flatMap(({ area, cells: run }) => {
    const changed = run.map(cell => ({ ...cell, formula: change(cell.formula) }));
    const formulas = changed.map(({ formula }) => [formula]);
    if (write(area, formulas)) return changed;
    if (run.length === 1) return [];
    return changed.filter(({ sheet, row, column, formula }) =>
      write({ sheet, row, column, rows: 1, columns: 1 }, [[formula]]),
    );
  });
}
