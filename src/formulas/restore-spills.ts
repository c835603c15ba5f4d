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

/** Looks again where the formulas' cells are as often as somebody moves them in between. */
export function restoreSpills(
  sheet: Area['sheet'],
  frozen: readonly FrozenCell[],
  before: Values,
  workbook: Workbook,
): SpillsRestored {
  const refused = new Set<FrozenCell>();
  let waiting: readonly FrozenCell[] = frozen;
  for (let tries = 0; tries < 3 && waiting.length > 0; tries++) {
    const after = readValues(sheet, workbook);
    if (after === undefined) return { kept: 0, refused: refused.size };
    const tables = vanishedTables(waiting, before, after);
    waiting = tables.flatMap(table => {
      const outcome = restored(sheet, table, before, workbook);
      if (outcome === 'refused') refused.add(table.cell);
      return outcome === 'moved' ? [table.cell] : [];
    });
    if (tables.some(({ parts }) => parts.length > 0)) workbook.flush();
  }
  return { kept: frozen.length - refused.size - waiting.length, refused: refused.size };
}

function restored(
  sheet: Area['sheet'],
  { cell, shift, parts }: VanishedTable,
  before: Values,
  workbook: Workbook,
): 'whole' | 'refused' | 'moved' {
  if (shift === undefined) return 'moved';
  const moved = (area: Omit<Area, 'sheet'>): Area => ({
    ...area,
    sheet,
    row: area.row + shift.down,
    column: area.column + shift.right,
  });
  const anchor = moved({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  const areas = parts.map(moved);
  if (areas.some(area => isProtected(area, workbook))) {
    workbook.writeFormulas(anchor, [[cell.formula]]);
    return 'refused';
  }
  const isAnchored = areas.map((area, index) =>
    writeWhereBlank(area, valuesIn(before, parts[index]!), { ...anchor, value: cell.value }, workbook),
  );
  return isAnchored.includes(false) ? 'moved' : 'whole';
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

type Anchor = Area & { readonly value: CellValue };

/** Around what somebody has typed there meanwhile. `false`: the formula's cell isn't where it was, so nothing is written. */
function writeWhereBlank(area: Area, values: Values, anchor: Anchor, workbook: Workbook): boolean {
  const { row, column, rows, columns } = area;
  const found = readBefore(area, anchor, workbook);
  if (found === undefined) return false;
  if (found === 'blank') {
    workbook.writeValues(area, values);
    return true;
  }
  if (rows > 1) {
    const half = rows >> 1;
    const below = { ...area, row: row + half, rows: rows - half };
    return (
      writeWhereBlank({ ...area, rows: half }, values.slice(0, half), anchor, workbook) &&
      writeWhereBlank(below, values.slice(half), anchor, workbook)
    );
  }
  if (columns === 1) return true;
  const half = columns >> 1;
  const right = { ...area, column: column + half, columns: columns - half };
  return (
    writeWhereBlank({ ...area, columns: half }, [values[0]!.slice(0, half)], anchor, workbook) &&
    writeWhereBlank(right, [values[0]!.slice(half)], anchor, workbook)
  );
}

/** In one reading, with the formula's cell; a formula that shows nothing yet is no blank cell. */
function readBefore(area: Area, anchor: Anchor, workbook: Workbook): 'blank' | 'filled' | undefined {
  const formulas = workbook.formulasIn(area);
  const box = {
    ...anchor,
    rows: area.row + area.rows - anchor.row,
    columns: area.column + area.columns - anchor.column,
  };
  const values = workbook.valuesIn(box);
  if (formulas === undefined || !isSame(values?.[0]?.[0] ?? '', anchor.value)) return undefined;
  const inArea = values!.slice(area.row - anchor.row).map(line => line.slice(area.column - anchor.column));
  const isBlank = [...formulas, ...inArea].every(line => line.every(value => value === ''));
  return isBlank ? 'blank' : 'filled';
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
