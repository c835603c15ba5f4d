// Turns formulas into the values that they show: for an accountant, or for good. A table that spills beyond the
// selection is frozen as a whole. Each formula is read again right before, and what differs by then is left alone.
import { CoinTrackingError, type Failure, failureOf, isOfPlatform } from '../core/errors';
import type { CellValue } from '../functions/define/cell-value';
import { type CtCell, findCtCells, runsOf } from './ct-cells';
import { type FrozenCell, restoreSpills } from './restore-spills';
import { isErrorText, isLoadingText } from './sheets-texts';
import type { Area, Workbook } from './workbook';

export interface Frozen {
  readonly formulas: number;
  /** Formulas left as they are, because an error is not a value to keep. */
  readonly errors: number;
  readonly loading: number;
  readonly protectedCells: number;
  /** Rows or columns moved meanwhile, or a formula was changed: it is left as it is. */
  readonly changed: number;
}

/** Throws NOTHING_SELECTED, STILL_LOADING, SHEET_CHANGED or CELLS_PROTECTED; nothing is changed then. */
export function freezeSelection(workbook: Workbook): Frozen {
  const { cells } = findCtCells('selection', workbook);
  const sheet = cells[0]?.sheet;
  if (sheet === undefined) throw new CoinTrackingError({ code: 'NOTHING_SELECTED' });
  return freezeOnSheet(sheet, cells, workbook);
}

/** On all of their sheets. Where nothing can be frozen on any, it throws what the first one says. */
export function freezeCells(cells: readonly CtCell[], workbook: Workbook): Frozen {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const frozen: Frozen[] = [];
  let refusal: unknown;
  for (const sheet of sheets) {
    const own = cells.filter(cell => cell.sheet === sheet);
    try {
      frozen.push(freezeOnSheet(sheet, own, workbook));
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (isOfPlatform(failure)) throw thrown;
      refusal ??= thrown;
      frozen.push(untouched(own.length, failure.code));
    }
  }
  const sum = frozen.reduce(added, nothing);
  if (refusal !== undefined && sum.formulas === 0) throw refusal;
  return sum;
}

const nothing: Frozen = { formulas: 0, errors: 0, loading: 0, protectedCells: 0, changed: 0 };

function untouched(formulas: number, code: Failure['code']): Frozen {
  if (code === 'STILL_LOADING') return { ...nothing, loading: formulas };
  return code === 'CELLS_PROTECTED'
    ? { ...nothing, protectedCells: formulas }
    : { ...nothing, changed: formulas };
}

function added(a: Frozen, b: Frozen): Frozen {
  return {
    formulas: a.formulas + b.formulas,
    errors: a.errors + b.errors,
    loading: a.loading + b.loading,
    protectedCells: a.protectedCells + b.protectedCells,
    changed: a.changed + b.changed,
  };
}

function freezeOnSheet(sheet: Area['sheet'], cells: readonly CtCell[], workbook: Workbook): Frozen {
  const before = valuesOf(sheet, workbook);
  const shownIn = ({ row, column }: CtCell) => before[row - 1]?.[column - 1] ?? '';
  const loading = cells.filter(cell => isLoadingText(shownIn(cell)));
  const errors = cells.filter(cell => isErrorText(shownIn(cell)));
  const whole = cells.filter(cell => !loading.includes(cell) && !errors.includes(cell));
  if (whole.length === 0 && loading.length > 0) throw new CoinTrackingError({ code: 'STILL_LOADING' });
  const { frozen, protectedCells } = freezeEach(whole, workbook);
  if (whole.length > 0 && frozen.length === 0)
    throw new CoinTrackingError({ code: protectedCells > 0 ? 'CELLS_PROTECTED' : 'SHEET_CHANGED' });
  workbook.flush();
  const { kept, refused } = restoreSpills(sheet, frozen, before, workbook);
  return {
    formulas: kept,
    errors: errors.length,
    loading: loading.length,
    protectedCells: protectedCells + refused,
    changed: whole.length - protectedCells - refused - kept,
  };
}

function valuesOf(sheet: Area['sheet'], workbook: Workbook): readonly (readonly CellValue[])[] {
  try {
    return workbook.values(sheet) ?? [];
  } catch {
    throw new CoinTrackingError({ code: 'SHEET_CHANGED' });
  }
}

/** Keeps what each cell shows: no value is read and written, so that it keeps its type and its digits. */
function freezeEach(
  cells: readonly CtCell[],
  workbook: Workbook,
): { readonly frozen: FrozenCell[]; readonly protectedCells: number } {
  const frozen: FrozenCell[] = [];
  let protectedCells = 0;
  for (const run of runsOf(cells)) {
    const values = workbook.valuesIn(run.area);
    const formulas = workbook.formulasIn(run.area);
    const same = run.cells.flatMap((cell, index) => {
      const value = values?.[index]?.[0] ?? '';
      const isSame = formulas?.[index]?.[0] === cell.formula && !isLoadingText(value) && !isErrorText(value);
      return isSame ? [{ ...cell, value }] : [];
    });
    for (const { area, cells: some } of runsOf(same)) {
      if (workbook.keepValues(area)) {
        frozen.push(...some);
        continue;
      }
      for (const cell of some) {
        const isKept = some.length > 1 && workbook.keepValues({ ...area, row: cell.row, rows: 1 });
        if (isKept) frozen.push(cell);
        else protectedCells++;
      }
    }
  }
  return { frozen, protectedCells };
}
