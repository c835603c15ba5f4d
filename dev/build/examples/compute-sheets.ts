// What the documents' formulas show: each on a sheet of its own, all calculated at once by the grid.
import { catalog } from '../../../src/functions/catalog';
import { methodsOf } from '../../../src/functions/methods-of';
import { type CellContent, isCellError } from '../../playground/grid/cell-content';
import { openHeadlessGrid } from '../../playground/headless';
import { ExampleSpreadsheets, settings } from './example-spreadsheets';

/** By address: values, and formulas that start with `=`. */
export type ExampleSheet = Readonly<Record<string, string | number | Date>>;
export type ResultRows = readonly (readonly CellContent[])[];

const fetchesNothing = new Set<string>(
  catalog.filter(entry => methodsOf(entry).length === 0).map(({ name }) => name),
);

/** What each formula of each sheet shows, by its address. Throws where that is an error or nothing at all. */
export async function computeSheets(
  sheets: readonly ExampleSheet[],
): Promise<ReadonlyMap<string, ResultRows>[]> {
  const spreadsheets = new ExampleSpreadsheets();
  const sheetNames = sheets.map((_, index) => `S${index}`);
  const grid = openHeadlessGrid({
    functions: catalog.map(({ name }) => name),
    settings,
    sheetNames,
    rowCount: 2_000,
    columnCount: 40,
    evaluate(calls, onAnswer) {
      // Last what tells of the others' calls.
      const isLast = (index: number) => Number(fetchesNothing.has(calls[index]!.name));
      const order = [...calls.keys()].sort((a, b) => isLast(a) - isLast(b));
      for (const index of order) onAnswer(index, spreadsheets.answer(calls[index]!));
    },
  });
  try {
    const cells = sheets.flatMap((sheet, index) =>
      Object.entries(sheet).map(([address, content]) => [`${sheetNames[index]}!${address}`, content]),
    );
    grid.setAll(Object.fromEntries(cells));
    await grid.settled();
    return sheets.map((sheet, index) => {
      const formulas = Object.entries(sheet).filter(([, content]) => String(content).startsWith('='));
      return new Map(
        formulas.map(([address, formula]) => {
          const at = `${sheetNames[index]}!${address}`;
          const rows = grid.spill(at) ?? [[grid.read(at)]];
          requireResult(rows, String(formula));
          return [address, rows];
        }),
      );
    });
  } finally {
    grid.dispose();
  }
}

function requireResult(rows: ResultRows, formula: string): void {
  const failed = rows.flat().find(isCellError);
  if (failed) throw new Error(`${formula} shows no result: ${failed.message}`);
  const isBlank = rows.flat().every(cell => cell === '');
  const isHeaderAlone = rows.length === 1 && rows[0]!.length > 1 && rows[0]!.every(isText);
  if (isBlank || isHeaderAlone) throw new Error(`${formula} shows nothing on the made-up account.`);
}

function isText(cell: CellContent): boolean {
  return typeof cell === 'string';
}
