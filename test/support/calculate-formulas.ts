// Calculates formulas over a small table, each on a sheet of its own: what its cell and the spilled ones contain, dates as
// ISO texts of the day in the spreadsheet's zone.

import { wallMillis } from '../../dev/host/locale/wall-time';
import type { SpreadsheetSettings } from '../../dev/host/workbook';
import type { CellContent } from '../../dev/playground/grid/cell-content';
import { openHeadlessGrid } from '../../dev/playground/headless';

export const american: SpreadsheetSettings = { locale: 'en_US', timeZone: 'America/New_York' };

type Content = string | number | boolean | Date;

/** Rows from A1 of the sheet `Data`. Formulas name its cells `Data!A1`. */
export async function calculateFormulas(
  formulas: readonly string[],
  data: readonly (readonly Content[])[],
  settings = american,
): Promise<unknown[]> {
  const sheetNames = ['Data', ...formulas.map((_, index) => `F${index}`)];
  const grid = openHeadlessGrid({
    functions: [],
    evaluate: () => {},
    settings,
    sheetNames,
    rowCount: 100,
    columnCount: 26,
  });
  try {
    const contents: Record<string, Content> = {};
    for (const [row, cells] of data.entries())
      for (const [column, content] of cells.entries())
        contents[`Data!${String.fromCharCode(65 + column)}${row + 1}`] = content;
    for (const [index, formula] of formulas.entries()) contents[`F${index}!A1`] = formula;
    grid.setAll(contents);
    await grid.settled();
    const plain = (content: CellContent) => plainValue(content, settings.timeZone);
    return formulas.map((_, index) => {
      const spill = grid.spill(`F${index}!A1`);
      return spill ? spill.map(row => row.map(plain)) : plain(grid.read(`F${index}!A1`));
    });
  } finally {
    grid.dispose();
  }
}

/** A day of the zone, for the data. */
export function day(text: string, timeZone = american.timeZone): Date {
  const noon = new Date(`${text}T12:00:00Z`);
  const behind = noon.getTime() - wallMillis(noon.getTime(), timeZone);
  return new Date(Date.parse(`${text}T00:00:00Z`) + behind);
}

function plainValue(content: CellContent, timeZone: string): unknown {
  if (content instanceof Date) {
    const text = new Date(wallMillis(content.getTime(), timeZone)).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
  }
  return typeof content === 'object' ? content.error : content;
}
