// Which datasets formulas read: each function says so, from its arguments alone.

import { type Dataset, datasetName } from '../core/dataset';
import { isAllCoins } from '../core/datasets/coin-histories';
import { datasetOfRecord } from '../core/datasets/dataset-record';
import type { StoredState } from '../core/datasets/stored-state';
import { failureOf, isOfPlatform } from '../core/errors';
import { historiesToRefresh } from '../core/fetch/plan-fetches';
import { catalog } from '../functions/catalog';
import type { CellArgument } from '../functions/define/cell-value';
import type { CatalogEntry } from '../functions/define/define-function';
import { parseArguments } from '../functions/input/parse-arguments';
import { methodsOf } from '../functions/methods-of';
import { listReads, ofEachAccount } from '../functions/resolve-reads';
import type { CtCell } from './ct-cells';
import { isLeftOut } from './formula-arguments';
import type { FormulaCall } from './formula-calls';
import { notStatic, type StaticValue, staticValueOf } from './static-value';
import type { References, SheetKey } from './workbook';

export interface UsedDataset {
  readonly dataset: Dataset;
  /** How many cells show it. */
  readonly cells: number;
}

export function usedDatasets(
  cells: readonly CtCell[],
  workbook: References,
  state: StoredState,
  nowMillis: number,
): UsedDataset[] {
  const used = new Map<string, UsedDataset>();
  const known = new Map<string, readonly Dataset[]>();
  const read = readingOnce(workbook);
  for (const cell of cells) {
    const ofCell = new Map<string, Dataset>();
    for (const call of cell.calls) {
      const key = JSON.stringify([cell.sheet, call.name, call.args]);
      const datasets = known.get(key) ?? datasetsOf(call, cell.sheet, read, state, nowMillis);
      known.set(key, datasets);
      for (const one of datasets) ofCell.set(datasetName(one), one);
    }
    for (const [name, dataset] of ofCell)
      used.set(name, { dataset, cells: (used.get(name)?.cells ?? 0) + 1 });
  }
  return [...used.values()];
}

function datasetsOf(
  { name, args }: FormulaCall,
  sheet: SheetKey,
  workbook: References,
  state: StoredState,
  nowMillis: number,
): readonly Dataset[] {
  const entry = catalog.find(known => known.name === name)!;
  const methods = methodsOf(entry);
  if (methods.length === 0) return [];
  const values = args.map(arg => (isLeftOut(arg) ? undefined : staticValueOf(arg, sheet, workbook)));
  if (!values.includes(notStatic)) return datasetsRead(entry, values as CellArgument[], state, nowMillis);
  // If only a calculation would show it: every dataset of these methods that formulas have read before.
  const before = [...state.records.values()].filter(({ method }) => methods.includes(method));
  if (before.length > 0) return before.map(datasetOfRecord);
  const known = values.map((value: StaticValue) => (value === notStatic ? undefined : value));
  return datasetsRead(entry, known, state, nowMillis);
}

/** Hundreds of formulas may point into the same sheet. */
function readingOnce(workbook: References): References {
  const values = new Map<SheetKey, ReturnType<References['values']>>();
  return {
    values: sheet => {
      if (!values.has(sheet)) values.set(sheet, workbook.values(sheet));
      return values.get(sheet);
    },
    find: name => workbook.find(name),
    hasDecimalComma: workbook.hasDecimalComma,
  };
}

/** A formula with a wrong argument or a blank cell reads nothing. */
function datasetsRead(
  entry: CatalogEntry,
  given: readonly CellArgument[],
  state: StoredState,
  nowMillis: number,
): readonly Dataset[] {
  try {
    const parsed = parseArguments(entry, given);
    if (parsed === undefined) return [];
    const reads = entry.reads(parsed);
    const accounts = () => state.accounts.names;
    const first = listReads(reads, accounts).map(read => read.dataset);
    const later = (entry.foresees?.(parsed) ?? []).flatMap(one => ofEachAccount(one, accounts));
    const histories = later.filter(isAllCoins).flatMap(all => historiesToRefresh(all, state, nowMillis));
    return [...first, ...later.filter(one => !isAllCoins(one)), ...histories];
  } catch (thrown) {
    if (isOfPlatform(failureOf(thrown))) throw thrown;
    return [];
  }
}
