// Makes cells recalculate. Sheets does that when a formula changes, so each gets its function's second name and its first one
// back. The formulas themselves show which of them have the second name: if a run dies or a person moves rows in between, a
// search finds them and restores them, byte for byte.
import type { StoredState } from '../core/datasets/stored-state';
import type { Ports } from '../core/ports';
import type { Found } from './ct-cells';
import { isRenamed, otherPrefix, prefixOf, renamedPrefix } from './formula-calls';
import { planSwap, type SwapPlan, type SwapStep } from './plan-swap';
import { nameTheRest, putNamesBack, runSteps, type StepsDone } from './swap-names';
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
  /** Not recalculated, because Google refused. */
  readonly skipped: number;
  /** Still under their second names. They show their values, and the next start tries again. */
  readonly left: number;
}

/** The state's next save writes the end of the run and its log entry. */
export function recalculate(
  found: Found,
  workbook: Workbook,
  state: StoredState,
  ports: Ports,
): Recalculation {
  const { cells } = found;
  if (cells.length === 0) return { cells: 0, protectedCells: 0, skipped: 0, left: 0 };
  const askedAtMillis = ports.clock.nowMillis();
  // This is the last thing that a run does, and Google frees its locks then: releasing would be one round trip more.
  const isAlone = ports.lock.tryHold(lockMillis);
  try {
    if (ports.clock.nowMillis() - askedAtMillis > stateLastsMillis) state.readAgain();
    const plan = planSwap(found, cells, true, true, workbook);
    const isKnown = isAlone && !isUnderWay(state) && hasNoSecondNames(found, plan, workbook);
    if (plan.steps.length > 0 || isUnderWay(state)) {
      state.texts.put({ [underWayProperty]: '1' });
      state.save();
    }
    const there = runSteps(plan, workbook);
    const skipped = there.isAsPlanned ? 0 : passedOver(found, plan, workbook);
    const left = goBack(plan, there, isKnown, workbook) ?? plan.cells.length;
    // Blank instead of removed: a removal would be a call of its own.
    if (left === 0 && isUnderWay(state)) state.texts.put({ [underWayProperty]: '' });
    const { lockedCells } = plan;
    return { cells: cells.length - lockedCells - skipped, protectedCells: lockedCells, skipped, left };
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
    const { before, left } = putNamesBack(workbook);
    if (left === 0) state.texts.put({ [underWayProperty]: '' });
    const cells = before - (left ?? before);
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

/** Whether every second name in the spreadsheet will be one that this run gave: then all go back at once. */
function hasNoSecondNames(
  { isEverything, read }: Found,
  { hasTexts }: SwapPlan,
  workbook: Workbook,
): boolean {
  if (!isEverything || hasTexts) return !holdsSecondName(workbook);
  return !read.some(({ cells }) =>
    cells.some(line => line.some(one => one.toUpperCase().includes(renamedPrefix))),
  );
}

function holdsSecondName(workbook: Workbook): boolean {
  return workbook.holds({ text: renamedPrefix, where: 'everything', in: 'formulas' });
}

function passedOver(found: Found, plan: SwapPlan, workbook: Workbook): number {
  try {
    return nameTheRest(found, plan.cells, workbook).length;
  } catch {
    return 0;
  }
}

/** Returns how many cells still have a second name. `isKnown`: all second names are of this run. */
function goBack(plan: SwapPlan, there: StepsDone, isKnown: boolean, workbook: Workbook): number | undefined {
  try {
    workbook.flush();
  } catch {
    // What is written takes effect at the end of the run at the latest.
  }
  if (isKnown) {
    const back = runSteps({ steps: stepsBack(plan) }, workbook);
    // The search makes Google carry out what is pending, as each reading after a writing does.
    if (there.isAsPlanned && back.calls === there.calls && isClean(workbook)) return 0;
  }
  return putNamesBack(workbook).left;
}

function isClean(workbook: Workbook): boolean {
  try {
    return !holdsSecondName(workbook);
  } catch {
    return false;
  }
}

/** For all names at once, over the whole spreadsheet: so it finds what a person has moved or copied meanwhile. */
function stepsBack({ cells }: SwapPlan): SwapStep[] {
  const spellings = cells.flatMap(({ calls }) => calls.map(({ spelling }) => spelling));
  const prefixes = spellings.filter(spelling => !isRenamed(spelling)).map(prefixOf);
  return [...new Set(prefixes)].map(prefix => ({
    search: { text: otherPrefix(prefix), where: 'everything', in: 'formulas' },
    by: prefix,
    matches: 0,
    calls: 1,
  }));
}
