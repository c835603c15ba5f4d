// Without its formula, each cell that a table had spilled into is blank. Its values are written there again, unless somebody
// has typed into it meanwhile.
import type { CellValue } from '../functions/define/cell-value';
import type { CtCell } from './ct-cells';
import type { Area, Workbook } from './workbook';

type Values = readonly (readonly CellValue[])[];

export interface FrozenCell extends CtCell {
  readonly value: CellValue;
}

export interface SpillsRestored {
  /** Cells that show their value without a formula. */
  readonly kept: number;
  /** Formulas that came back, because their tables reach into protected cells. */
  readonly refused: number;
}

interface Shift {
  readonly down: number;
  readonly right: number;
}

/** By how much cells can have moved while nobody looked: a row or column inserted or deleted. */
const shifts: readonly Shift[] = [
  { down: 0, right: 0 },
  { down: 1, right: 0 },
  { down: -1, right: 0 },
  { down: 0, right: 1 },
  { down: 0, right: -1 },
];

export function restoreSpills(
  sheet: Area['sheet'],
  frozen: readonly FrozenCell[],
  before: Values,
  workbook: Workbook,
): SpillsRestored {
  let [kept, refused] = [0, 0];
  const after = readValues(sheet, workbook);
  if (after === undefined) return { kept, refused };
  const tables = vanishedTables(frozen, before, after);
  for (const { cell, shift, parts } of tables) {
    if (shift === undefined) continue;
    const moved = (area: Omit<Area, 'sheet'>): Area => ({
      ...area,
      sheet,
      row: area.row + shift.down,
      column: area.column + shift.right,
    });
    const areas = parts.map(moved);
    if (areas.some(area => isProtected(area, workbook))) {
      const { row, column } = cell;
      workbook.writeFormulas(moved({ row, column, rows: 1, columns: 1 }), [[cell.formula]]);
      refused++;
      continue;
    }
    for (const [index, area] of areas.entries())
      writeWhereBlank(area, valuesIn(before, parts[index]!), workbook);
    kept++;
  }
  if (tables.some(({ parts }) => parts.length > 0)) workbook.flush();
  return { kept, refused };
}

interface VanishedTable {
  readonly cell: FrozenCell;
  /** `undefined`: its formula's cell isn't where it was, nor a row or column beside. */
  readonly shift: Shift | undefined;
  /** Where the values stood, before anything moved. */
  readonly parts: readonly Omit<Area, 'sheet'>[];
}

/** Each vanished cell belongs to the last formula above it and to its left. */
function vanishedTables(frozen: readonly FrozenCell[], before: Values, after: Values): VanishedTable[] {
  const places = frozen.map(cell => ({
    cell,
    shift: shifts.find(({ down, right }) =>
      isSame(valueAt(after, cell.row + down, cell.column + right), cell.value),
    ),
  }));
  const taken = new Set<string>();
  return [...places].reverse().map(({ cell, shift }) => {
    if (shift === undefined) return { cell, shift, parts: [] };
    const isGone = (row: number, column: number) =>
      !taken.has(`${row} ${column}`) &&
      valueAt(before, row, column) !== '' &&
      valueAt(after, row + shift.down, column + shift.right) === '' &&
      !shifts.some(({ down, right }) => {
        // Moved by itself, since a row or column in between was inserted or deleted.
        const [toRow, toColumn] = [row + down, column + right];
        const now = valueAt(after, toRow + shift.down, toColumn + shift.right);
        const value = valueAt(before, row, column);
        return isSame(now, value) && !isSame(valueAt(before, toRow, toColumn), value);
      });
    const parts = goneParts(cell, before, isGone);
    for (const { row, column, rows, columns } of parts)
      for (let down = row; down < row + rows; down++)
        for (let across = column; across < column + columns; across++) taken.add(`${down} ${across}`);
    return { cell, shift, parts };
  });
}

/** As few areas as rows that are alike allow. None where neither the row nor the column of the formula has a gap. */
function goneParts(
  { row: top, column: left }: FrozenCell,
  before: Values,
  isGone: (row: number, column: number) => boolean,
): Omit<Area, 'sheet'>[] {
  const areas: Omit<Area, 'sheet'>[] = [];
  let isSpill = false;
  for (let row = top; row <= before.length; row++) {
    const { length } = before[row - 1]!;
    for (let column = left; column <= length; column++) {
      if (!isGone(row, column)) continue;
      if (row === top || column === left) isSpill = true;
      let to = column;
      while (to < length && isGone(row, to + 1)) to++;
      const columns = to - column + 1;
      const above = areas.findIndex(
        one => one.row + one.rows === row && one.column === column && one.columns === columns,
      );
      if (above < 0) areas.push({ row, column, rows: 1, columns });
      else areas[above] = { ...areas[above]!, rows: areas[above]!.rows + 1 };
      column = to;
    }
  }
  return isSpill ? areas : [];
}

/** Around what somebody has typed there meanwhile. */
function writeWhereBlank(area: Area, values: Values, workbook: Workbook): void {
  const { row, column, rows, columns } = area;
  if (isBlank(area, workbook)) {
    workbook.writeValues(area, values);
  } else if (rows > 1) {
    const half = rows >> 1;
    writeWhereBlank({ ...area, rows: half }, values.slice(0, half), workbook);
    writeWhereBlank({ ...area, row: row + half, rows: rows - half }, values.slice(half), workbook);
  } else if (columns > 1) {
    const half = columns >> 1;
    writeWhereBlank({ ...area, columns: half }, [values[0]!.slice(0, half)], workbook);
    const right = { ...area, column: column + half, columns: columns - half };
    writeWhereBlank(right, [values[0]!.slice(half)], workbook);
  }
}

/** A formula that shows nothing yet is no blank cell. */
function isBlank(area: Area, workbook: Workbook): boolean {
  const nothing = (cells: readonly (readonly CellValue[])[] | undefined) =>
    cells?.every(line => line.every(value => value === '')) ?? false;
  return nothing(workbook.valuesIn(area)) && nothing(workbook.formulasIn(area));
}

function isProtected(area: Area, workbook: Workbook): boolean {
  try {
    const isLocked = workbook.isLockedIn(area);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (isLocked(row, column)) return true;
    return false;
  } catch {
    return false;
  }
}

function readValues(sheet: Area['sheet'], workbook: Workbook): Values | undefined {
  try {
    return workbook.values(sheet);
  } catch {
    return undefined;
  }
}

function valuesIn(values: Values, { row, column, rows, columns }: Omit<Area, 'sheet'>): Values {
  return values.slice(row - 1, row - 1 + rows).map(cells => cells.slice(column - 1, column - 1 + columns));
}

function valueAt(values: Values, row: number, column: number): CellValue {
  return values[row - 1]?.[column - 1] ?? '';
}

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
}
