// Where an insert would go, what it takes, and whether that is free. The page asks every few seconds while its form is open, so
// only these cells are read, and nothing is computed.
import { addressOf } from '../formulas/cell-reference';
import { requireSingleCall } from '../formulas/preview-formula';
import { inTheWay } from '../formulas/room';
import type { Area, Workbook } from '../formulas/workbook';
import { addressOf as placeOf } from '../reports/boxes';
import type { Inserted, Room, Size } from '../sidebar/contract';

/** `replaced`: the table that is to give way; then it is about its place, not about the selected one. */
export function findRoom({ rows, columns }: Size, replaced: Inserted | undefined, workbook: Workbook): Room {
  const selected = workbook.activeCell();
  const area: Area = {
    ...(replaced?.cell ?? selected),
    rows: Math.max(1, rows),
    columns: Math.max(1, columns),
  };
  const own = replaced && {
    ...replaced.cell,
    rows: Math.max(1, replaced.rows),
    columns: Math.max(1, replaced.columns),
  };
  return {
    selected: addressOf(selected, workbook.nameOf(selected.sheet)),
    formula: ownFormulaIn(selected, workbook),
    area: rangeOf(area),
    occupied: inTheWay(area, workbook, own),
  };
}

function rangeOf({ row, column, rows, columns }: Area): string {
  const first = placeOf(row, column);
  return rows * columns === 1 ? first : `${first}:${placeOf(row + rows - 1, column + columns - 1)}`;
}

/** One of ours, with nothing around it. */
function ownFormulaIn(cell: Area, workbook: Workbook): string {
  const formula = workbook.formulasIn(cell)?.[0]?.[0] ?? '';
  if (!/^=CT_/i.test(formula)) return '';
  try {
    requireSingleCall(formula, workbook);
    return formula;
  } catch {
    return '';
  }
}
