// What was inserted, so that it can be known again, updated and taken back.
import { checksum } from '../core/cache/checksum';
import { addressOf } from '../formulas/cell-reference';
import { requireSingleCall } from '../formulas/preview-formula';
import type { Area, Workbook } from '../formulas/workbook';
import { catalog } from '../functions/catalog';
import type { FunctionColumns } from '../functions/define/columns';
import { tableLook } from '../reports/table-look';
import type { Inserted, Size } from '../sidebar/contract';
import type { CachedResult } from './cached-result';

interface Made {
  readonly cell: Area;
  /** As it was given. */
  readonly formula: string;
  /** `undefined`: what it reads isn't cached. */
  readonly result: CachedResult | undefined;
  readonly isNewSheet: boolean;
  readonly styledRows: number;
}

export function insertedFormula({ cell, formula, result, ...more }: Made, workbook: Workbook): Inserted {
  // Sheets may write it otherwise than it was given, with the separators of its locale, say.
  const written = workbook.formulasIn(cell)?.[0]?.[0] || formula;
  return { ...factsOf(cell, formula, result, workbook), ...more, cell, formula: written, stamp: '' };
}

export function insertedValues({ cell, formula, result, ...more }: Made, workbook: Workbook): Inserted {
  const stamp = stampOf({ ...cell, ...sizeOf(result) }, workbook);
  return { ...factsOf(cell, formula, result, workbook), ...more, cell, formula: '', stamp };
}

function factsOf(cell: Area, formula: string, result: CachedResult | undefined, workbook: Workbook) {
  const header = result && tableLook(result.cells, columnsIn(formula, workbook)).header;
  return {
    address: addressOf(cell, workbook.nameOf(cell.sheet)),
    ...sizeOf(result),
    hasHeader: header !== undefined,
  };
}

/** Of the function that the formula calls. */
export function columnsIn(formula: string, workbook: Workbook): FunctionColumns {
  const { name } = requireSingleCall(formula, workbook);
  return catalog.find(entry => entry.name === name)!.columns;
}

export function sizeOf(result: Pick<CachedResult, 'cells'> | undefined): Size {
  return { rows: result?.cells.length ?? 0, columns: result?.cells[0]?.length ?? 0 };
}

/** The cells that it takes; one where that isn't known. */
export function areaOf({ cell, rows, columns }: Pick<Inserted, 'cell' | 'rows' | 'columns'>): Area {
  return { ...cell, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** Of values, to know them again. Blank: somebody has written a formula there. */
export function stampOf(area: Area, workbook: Workbook): string {
  const formulas = workbook.formulasIn(area) ?? [['']];
  if (formulas.some(row => row.some(formula => formula !== ''))) return '';
  return checksum(JSON.stringify(workbook.valuesIn(area) ?? []));
}
