// Univer 0.25.1 does not recalculate formulas that read a spill when it shrinks, and misses some that were entered
// together with it. So this compares spills after each calculation and reports the changes.
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IUnitRange, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';

interface Spill {
  readonly range: IRange;
  readonly content: string;
}

export class SpillWatch {
  private spills = new Map<string, Spill & { unitId: string; sheetId: string }>();

  constructor(private readonly model: FormulaDataModel) {}

  /** Changed spilled cells, without the formula cells themselves, which were just calculated. */
  changes(): IUnitRange[] {
    const before = this.spills;
    this.spills = this.read();
    const ranges: IUnitRange[] = [];
    for (const key of new Set([...before.keys(), ...this.spills.keys()])) {
      const old = before.get(key);
      const now = this.spills.get(key);
      if (old?.content === now?.content) continue;
      const { unitId, sheetId } = (now ?? old)!;
      ranges.push(
        ...withoutAnchor(unionOf(old?.range, now?.range)).map(range => ({ unitId, sheetId, range })),
      );
    }
    return ranges;
  }

  private read(): typeof this.spills {
    const spills: typeof this.spills = new Map();
    const cells = this.model.getArrayFormulaCellData();
    for (const [unitId, sheets] of Object.entries(this.model.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const [row, columns] of Object.entries(rows)) {
          for (const [column, range] of Object.entries(columns as Record<string, IRange>)) {
            const content = contentOf(range, cells[unitId]?.[sheetId] ?? {});
            spills.set(`${unitId}/${sheetId}/${row}/${column}`, { unitId, sheetId, range, content });
          }
        }
      }
    }
    return spills;
  }
}

function contentOf(range: IRange, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): string {
  const values: unknown[] = [range.endRow, range.endColumn];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      values.push(cells[row]?.[column]?.v ?? null);
    }
  }
  return JSON.stringify(values);
}

function unionOf(a: IRange | undefined, b: IRange | undefined): IRange {
  const first = (a ?? b)!;
  const second = (b ?? a)!;
  return {
    startRow: first.startRow,
    startColumn: first.startColumn,
    endRow: Math.max(first.endRow, second.endRow),
    endColumn: Math.max(first.endColumn, second.endColumn),
  };
}

function withoutAnchor(range: IRange): IRange[] {
  const parts: IRange[] = [];
  if (range.endColumn > range.startColumn) {
    parts.push({ ...range, endRow: range.startRow, startColumn: range.startColumn + 1 });
  }
  if (range.endRow > range.startRow) parts.push({ ...range, startRow: range.startRow + 1 });
  return parts;
}
