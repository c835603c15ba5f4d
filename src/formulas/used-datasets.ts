// Which datasets formulas read, told by the functions themselves: each is run on tables that only note what is asked for.

import { type Dataset, dataset, datasetName } from '../core/dataset';
import { recordsIn } from '../core/datasets/dataset-record';
import { failureOf } from '../core/errors';
import type { Portfolio } from '../core/fetch/resolve';
import type { Table } from '../core/tables/table';
import { catalog } from '../functions/catalog';
import type { CellArgument } from '../functions/define/cell-value';
import type { CatalogEntry } from '../functions/define/define-function';
import { parseArguments } from '../functions/input/parse-arguments';
import type { CtCell } from './ct-cells';
import type { FormulaCall } from './formula-calls';
import { notStatic, type StaticValue, staticValueOf } from './static-value';
import type { References, Workbook } from './workbook';

export interface UsedDataset {
  readonly set: Dataset;
  /** How many cells show it. */
  readonly cells: number;
}

type Texts = Readonly<Record<string, string>>;

export function usedDatasets(
  cells: readonly CtCell[],
  workbook: Workbook,
  spreadsheet: Texts,
): UsedDataset[] {
  const used = new Map<string, { set: Dataset; cells: number }>();
  const known = new Map<string, readonly Dataset[]>();
  const read = readingOnce(workbook);
  for (const cell of cells) {
    const ofCell = new Map<string, Dataset>();
    for (const call of cell.calls) {
      const key = JSON.stringify([cell.sheet, call.name, call.args]);
      const sets = known.get(key) ?? datasetsOf(call, cell.sheet, read, spreadsheet);
      known.set(key, sets);
      for (const set of sets) ofCell.set(datasetName(set), set);
    }
    for (const [name, set] of ofCell) used.set(name, { set, cells: (used.get(name)?.cells ?? 0) + 1 });
  }
  return [...used.values()];
}

function datasetsOf(
  { name, args }: FormulaCall,
  sheet: string,
  workbook: References,
  spreadsheet: Texts,
): readonly Dataset[] {
  const entry = catalog.find(known => known.name === name)!;
  if (entry.reads === undefined) return [];
  const values = args.map(arg => staticValueOf(arg, sheet, workbook));
  if (!values.includes(notStatic)) return asked(entry, values as CellArgument[]);
  // What only a calculation would tell: everything that formulas have asked of this method before.
  const before = [...recordsIn(spreadsheet).values()].filter(({ method }) => method === entry.reads);
  if (before.length > 0)
    return before.map(record =>
      dataset(record.name.slice(0, record.name.indexOf('/')), record.method, record.parameters),
    );
  return asked(
    entry,
    values.map((value: StaticValue) => (value === notStatic ? undefined : value)),
  );
}

/** Hundreds of formulas may point into the same sheet. */
function readingOnce(workbook: References): References {
  const values = new Map<string, ReturnType<References['values']>>();
  return {
    values: sheet => {
      if (!values.has(sheet)) values.set(sheet, workbook.values(sheet));
      return values.get(sheet);
    },
    find: name => workbook.find(name),
  };
}

/** An argument that the function refuses reads nothing. */
function asked(entry: CatalogEntry, given: readonly CellArgument[]): readonly Dataset[] {
  const noting = new NotingPortfolio();
  try {
    const { args, options } = parseArguments(entry, given);
    entry.run(args, options, noting);
  } catch (thrown) {
    if (!(thrown instanceof Noted) && failureOf(thrown).code === 'PLATFORM') throw thrown;
  }
  return noting.sets;
}

class Noted extends Error {}

class NotingPortfolio implements Portfolio {
  sets: readonly Dataset[] = [];

  tables(sets: readonly Dataset[]): Table[] {
    this.sets = sets;
    throw new Noted();
  }

  status(): never {
    throw new Noted();
  }

  language(): never {
    throw new Noted();
  }

  nextRefreshMillis(): never {
    throw new Noted();
  }
}
