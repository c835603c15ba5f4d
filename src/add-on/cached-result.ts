// What a formula would show, from what is cached.
import { StoredState } from '../core/datasets/stored-state';
import { CachedTables } from '../core/fetch/cached-tables';
import type { Ports } from '../core/ports';
import { formulaResult } from '../formulas/preview-formula';
import type { Workbook } from '../formulas/workbook';
import type { CellValue } from '../functions/define/cell-value';
import { runFunction } from '../functions/run-function';
import { functionEnvironment } from './function-environment';

export interface CachedResult {
  readonly cells: readonly (readonly CellValue[])[];
  /** When the oldest table behind it was fetched; 0: none is. */
  readonly fetchedAtMillis: number;
}

/** The same of a function with texts as its arguments. Throws NOT_CACHED or what the cell itself would say. */
export function cachedCall(name: string, args: readonly string[], ports: Ports): CachedResult {
  const cached = new CachedTables(ports);
  const result = runFunction(name, args, functionEnvironment(ports, new StoredState(ports), cached));
  return { cells: Array.isArray(result) ? result : [[result]], fetchedAtMillis: cached.oldestMillis };
}

/** Spends no call. Throws NOT_A_FORMULA, NOT_CACHED or what the cell itself would say. */
export function cachedResult(formula: string, workbook: Workbook, ports: Ports): CachedResult {
  const cached = new CachedTables(ports);
  const cells = formulaResult(formula, workbook, functionEnvironment(ports, new StoredState(ports), cached));
  return { cells, fetchedAtMillis: cached.oldestMillis };
}
