// Makes the report of the fixture in the playground, as a script would, and looks at the cells that it draws.
import type { CellReader } from '../../../dev/playground/grid/cell-reader';
import type { Grid } from '../../../dev/playground/grid/grid';
import type { GridWorkbook } from '../../../dev/playground/grid/grid-workbook';
import type { PlaygroundPage } from './playground-page';
import type { ReportFixture } from './report-fixture';

declare const playground: Grid & CellReader & { readonly workbook: GridWorkbook };

export interface ReportPage {
  /** The sheet's number. */
  readonly sheetId: number;
  write(row: number, column: number, content: string | number): Promise<void>;
  insertRow(row: number): Promise<void>;
  deleteRow(row: number): Promise<void>;
  /** In the window. */
  placeOf(row: number, column: number): Promise<{ x: number; y: number; width: number; height: number }>;
  /** The drawn colours of a cell, as `#rrggbb`, the most frequent one first. */
  colorsIn(row: number, column: number): Promise<readonly string[]>;
}

/** The formula bar is drawn on a canvas, too. */
const cellCanvas = '#sheet canvas[id^="univer-sheet-main-canvas"]';

export async function makeReport({ page }: PlaygroundPage, fixture: ReportFixture): Promise<ReportPage> {
  // As text: the page's types of arguments are too deep for a whole report.
  const sheetId = await page.evaluate(async text => {
    const plan = JSON.parse(text) as ReportFixture;
    const { tabs, lines, formats, overlays, notes, validations, sheets, write, flush } = playground.workbook;
    const id = await tabs.insert(plan.name, (await sheets()).length);
    for (const [index, pixels] of plan.columnPixels.entries())
      await lines.resize(id, { line: 'column', first: index + 1, count: 1 }, pixels);
    for (const [row, pixels] of Object.entries(plan.rowPixels))
      await lines.resize(id, { line: 'row', first: Number(row), count: 1 }, pixels);
    for (const [row, column, content] of plan.contents)
      await write(id, { row, column, rows: 1, columns: 1 }, [[content]]);
    await flush();
    await formats.change(id, plan.formats);
    await overlays.set(id, 'merges', plan.merges);
    await overlays.set(id, 'conditionalFormats', plan.conditionalFormats);
    const bandings = plan.bands.map(({ box, colors: [header, first, second] }, index) => ({
      id: index + 1,
      box,
      rows: { header, first, second, footer: '' },
    }));
    await overlays.set(id, 'bandings', bandings);
    await validations.change(id, [{ box: plan.list.box, value: plan.list.rule }]);
    await notes.change(id, [{ box: plan.note.box, value: plan.note.text }]);
    const charts = plan.charts.map(({ boxes, ...chart }) => ({
      ...chart,
      ranges: boxes.map(box => ({ sheetId: id, box })),
    }));
    await overlays.set(id, 'charts', charts);
    await tabs.change(id, { hidesGridlines: true });
    const first = { row: 1, column: 1 };
    await tabs.select('', { sheetId: id, activeCell: first, boxes: [{ ...first, rows: 1, columns: 1 }] });
    await playground.settled();
    return id;
  }, JSON.stringify(fixture));

  async function placeOf(row: number, column: number) {
    const [columns, rows] = await page.evaluate(
      async ([id, toRow, toColumn]) => {
        const { lines } = playground.workbook;
        return [
          await lines.pixels(id, { line: 'column', first: 1, count: toColumn }),
          await lines.pixels(id, { line: 'row', first: 1, count: toRow }),
        ] as const;
      },
      [sheetId, row, column] as const,
    );
    const before = (pixels: readonly number[]) => pixels.slice(0, -1).reduce((sum, one) => sum + one, 0);
    const canvas = (await page.locator(cellCanvas).boundingBox())!;
    const headers = { left: 46, top: 20 };
    return {
      x: canvas.x + headers.left + before(columns),
      y: canvas.y + headers.top + before(rows),
      width: columns.at(-1)!,
      height: rows.at(-1)!,
    };
  }

  return {
    sheetId,
    write: (row, column, content) =>
      page.evaluate(
        async ([id, atRow, atColumn, written]) => {
          const { write, flush } = playground.workbook;
          await write(id, { row: atRow, column: atColumn, rows: 1, columns: 1 }, [[written]]);
          await flush();
        },
        [sheetId, row, column, content] as const,
      ),
    insertRow: row =>
      page.evaluate(
        async ([id, first]) => playground.workbook.lines.insert(id, { line: 'row', first, count: 1 }),
        [sheetId, row] as const,
      ),
    deleteRow: row =>
      page.evaluate(
        async ([id, first]) => playground.workbook.lines.delete(id, { line: 'row', first, count: 1 }),
        [sheetId, row] as const,
      ),
    placeOf,
    async colorsIn(row, column) {
      const { x, y, width, height } = await placeOf(row, column);
      return page.evaluate(
        ([selector, left, top, wide, high]) => {
          const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
          const origin = canvas.getBoundingClientRect();
          const context = canvas.getContext('2d')!;
          const { data } = context.getImageData(left - origin.x, top - origin.y, wide, high);
          const counts = new Map<string, number>();
          for (let at = 0; at < data.length; at += 4) {
            const isDrawn = data[at + 3]! > 0;
            const parts = [0, 1, 2].map(part => data[at + part]!.toString(16).padStart(2, '0'));
            const color = isDrawn ? `#${parts.join('')}` : '#ffffff';
            counts.set(color, (counts.get(color) ?? 0) + 1);
          }
          return [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
        },
        // Without the lines between the cells.
        [cellCanvas, x + 2, y + 2, width - 4, height - 4] as const,
      );
    },
  };
}
