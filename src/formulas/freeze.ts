// Turns selected formulas into the values that they show: for an accountant, or for good. A table that spills beyond the
// selection is frozen as a whole.
import { CoinTrackingError } from '../core/errors';
import type { CellValue } from '../functions/define/cell-value';
import { findCtCells } from './ct-cells';
import type { Area, Workbook } from './workbook';

type Values = readonly (readonly CellValue[])[];

export interface Frozen {
  readonly formulas: number;
  /** Formulas left as they are, because an error is not a value to keep. */
  readonly errors: number;
  readonly protectedCells: number;
}

/** Throws NOTHING_SELECTED, STILL_LOADING or CELLS_PROTECTED; nothing is changed then. */
export function freezeSelection(workbook: Workbook): Frozen {
  const cells = findCtCells('selection', workbook);
  const sheet = cells[0]?.sheet;
  if (sheet === undefined) throw new CoinTrackingError({ code: 'NOTHING_SELECTED' });
  const before = workbook.values(sheet) ?? [];
  const shown = cells.map(({ row, column }) => ({ row, column, value: valueAt(before, row, column) }));
  if (shown.some(({ value }) => value === 'Loading...'))
    throw new CoinTrackingError({ code: 'STILL_LOADING' });
  const whole = shown.filter(({ value }) => !(typeof value === 'string' && value.startsWith('#')));
  const written = whole.filter(({ row, column, value }) =>
    workbook.writeValues({ sheet, row, column, rows: 1, columns: 1 }, [[value]]),
  );
  if (whole.length > 0 && written.length === 0) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  workbook.flush();
  for (const area of vanished(sheet, before, workbook.values(sheet) ?? [])) {
    workbook.writeValues(area, valuesIn(before, area));
  }
  workbook.flush();
  return {
    formulas: written.length,
    errors: cells.length - whole.length,
    protectedCells: whole.length - written.length,
  };
}

/** Without its formula, a cell that it had spilled into is blank. */
function vanished(sheet: string, before: Values, after: Values): Area[] {
  const areas: Area[] = [];
  for (const [index, values] of before.entries()) {
    const isGone = (across: number) =>
      (values[across] ?? '') !== '' && valueAt(after, index + 1, across + 1) === '';
    for (let from = 0; from < values.length; from++) {
      if (!isGone(from)) continue;
      let to = from;
      while (isGone(to)) to++;
      const run = { sheet, row: index + 1, column: from + 1, rows: 1, columns: to - from };
      const above = areas.findIndex(
        ({ row, rows, column, columns }) =>
          row + rows === run.row && column === run.column && columns === run.columns,
      );
      if (above < 0) areas.push(run);
      else areas[above] = { ...areas[above]!, rows: areas[above]!.rows + 1 };
      from = to;
    }
  }
  return areas;
}

function valuesIn(values: Values, { row, column, rows, columns }: Area): Values {
  return values.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column - 1 + columns));
}

function valueAt(values: Values, row: number, column: number): CellValue {
  return values[row - 1]?.[column - 1] ?? '';
}
