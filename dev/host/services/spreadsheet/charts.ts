// The charts of a sheet. Reference: spreadsheet/embedded-chart.
import { type Caller, ServiceException } from '../../caller';
import type { ChartSpec } from '../../chart';
import type { SheetFacts } from '../../workbook';
import type { Access } from './access';

/** A chart with the sheets of its ranges, in their order. */
export type ChartOf = ChartSpec & { readonly sheets: readonly SheetFacts[] };

export function chartsRemote(access: Access) {
  const { use, locate } = access;

  const change = (
    caller: Caller,
    sheetId: number,
    changed: (charts: readonly ChartSpec[]) => readonly ChartSpec[],
  ): Promise<void> =>
    access.changeSheet(caller, sheetId, async workbook =>
      workbook.overlays.set(sheetId, 'charts', changed(await workbook.overlays.of(sheetId, 'charts'))),
    );

  async function requireThere(caller: Caller, sheetId: number, id: number): Promise<void> {
    const charts = await use(caller, workbook => workbook.overlays.of(sheetId, 'charts'));
    // Not documented.
    if (!charts.some(chart => chart.id === id)) throw new ServiceException('The chart is not on this sheet.');
  }

  return {
    getCharts: async (caller: Caller, sheetId: number): Promise<readonly ChartOf[]> => {
      await locate(caller, sheetId);
      return use(caller, async workbook => {
        const sheets = await workbook.sheets();
        return (await workbook.overlays.of(sheetId, 'charts')).map(chart => {
          const found = chart.ranges.flatMap(range => {
            const sheet = sheets.find(({ id }) => id === range.sheetId);
            return sheet === undefined ? [] : [{ range, sheet }];
          });
          return {
            ...chart,
            ranges: found.map(({ range }) => range),
            sheets: found.map(({ sheet }) => sheet),
          };
        });
      });
    },
    /** Its number is unique in the spreadsheet: documented. */
    insertChart: async (caller: Caller, sheetId: number, chart: Omit<ChartSpec, 'id'>): Promise<void> => {
      await locate(caller, sheetId);
      const highest = await use(caller, async workbook => {
        let id = 0;
        for (const sheet of await workbook.sheets())
          for (const known of await workbook.overlays.of(sheet.id, 'charts')) id = Math.max(id, known.id);
        return id;
      });
      await change(caller, sheetId, charts => [...charts, { ...chart, id: highest + 1 }]);
    },
    updateChart: async (caller: Caller, sheetId: number, chart: ChartSpec): Promise<void> => {
      await requireThere(caller, sheetId, chart.id);
      await change(caller, sheetId, charts => charts.map(known => (known.id === chart.id ? chart : known)));
    },
    removeChart: async (caller: Caller, sheetId: number, id: number): Promise<void> => {
      await requireThere(caller, sheetId, id);
      await change(caller, sheetId, charts => charts.filter(chart => chart.id !== id));
    },
  };
}
