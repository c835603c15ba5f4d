// A spreadsheet whose content is in a real formula engine, with the built add-on at work in it: its page makes reports there, and
// what the formulas ask is answered by its functions.
import { type HeadlessGrid, openHeadlessGrid } from '../../../dev/playground/headless';
import { catalog } from '../../../src/functions/catalog';
import type { CellResult } from '../../../src/functions/define/cell-value';
import type {
  Answer,
  PageFunction,
  PageFunctions,
  ReportOrder,
  ReportReading,
} from '../../../src/sidebar/contract';
import { type AddOnHarness, owner } from '../add-on-harness';

export interface MadeReport {
  readonly sheet: number;
  readonly name: string;
  readonly reading: ReportReading;
  /** As planReport said before. */
  readonly callsSaid: number;
  readonly calls: number;
  /** Service calls of the page functions that make it: the sheet, its steps. */
  readonly roundTrips: number;
}

export interface ReportGrid {
  readonly grid: HeadlessGrid;
  asked<F extends PageFunction>(name: F, request: Parameters<PageFunctions[F]>[0]): Promise<ValueOf<F>>;
  /** As the page does it: fetch what it reads, then the sheet, its steps, and reading until nothing is waiting. */
  make(order: ReportOrder): Promise<MadeReport>;
  renew(sheet: number): Promise<ReportReading>;
  /** What one of the functions gives. */
  table(name: string, ...args: unknown[]): Promise<unknown[][]>;
  close(): void;
}

type ValueOf<F extends PageFunction> = ReturnType<PageFunctions[F]> extends Answer<infer T> ? T : never;

export function openReportGrid(addOn: AddOnHarness, locale: string): ReportGrid {
  const { host } = addOn;
  const settings = { locale, timeZone: 'Europe/Berlin' };
  const cell = (name: string, args: readonly unknown[]) =>
    host.call({ entry: 'cell', functionName: name, args, spreadsheet, user: owner });
  const grid = openHeadlessGrid({
    rowCount: 1_000,
    columnCount: 26,
    functions: catalog.map(({ name }) => name),
    settings,
    nowMillis: () => addOn.clock.nowMillis(),
    evaluate: (calls, onAnswer) =>
      calls.forEach(async ({ name, args }, index) => {
        const outcome = await cell(name, args);
        onAnswer(
          index,
          outcome.ok
            ? { ok: true, value: outcome.value as CellResult }
            : { ok: false, message: outcome.error.message },
        );
      }),
  });
  const spreadsheet = host.createSpreadsheet({ owner, workbook: grid.workbook, ...settings });

  let roundTrips = 0;
  const asked: ReportGrid['asked'] = async (functionName, request) => {
    const outcome = await host.call({
      entry: 'page',
      functionName,
      args: [request],
      spreadsheet,
      user: owner,
    });
    roundTrips += outcome.counts.roundTrips;
    const answer = outcome.ok ? (outcome.value as Answer<never>) : undefined;
    if (answer?.ok) return answer.value;
    throw new Error(`${functionName} failed: ${JSON.stringify(outcome)}`);
  };

  const readUntilReady = async (sheet: number): Promise<ReportReading> => {
    for (let reads = 0; ; reads++) {
      await grid.settled();
      const reading = await asked('readReport', { sheet });
      if (reading.waiting === 0 || reads > 50) return reading;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };

  return {
    grid,
    asked,
    make: async order => {
      const callsBefore = addOn.calls();
      const { freeName: name, datasets } = await asked('planReport', order);
      for (const { account, dataset, calls } of datasets) {
        if (calls === 0) continue;
        const { failure } = await asked('fetchDataset', { account, dataset });
        if (failure) throw new Error(`${dataset}: ${JSON.stringify(failure)}`);
      }
      roundTrips = 0;
      const { sheet, steps } = await asked('startReport', { ...order, name });
      for (const step of steps) await asked('continueReport', { sheet, step });
      const made = roundTrips;
      const reading = await readUntilReady(sheet);
      return {
        sheet,
        name,
        reading,
        callsSaid: datasets.reduce((sum, { calls }) => sum + calls, 0),
        calls: addOn.calls() - callsBefore,
        roundTrips: made,
      };
    },
    renew: async sheet => {
      const { steps } = await asked('renewReport', { sheet });
      for (const step of steps) await asked('continueReport', { sheet, step });
      return readUntilReady(sheet);
    },
    table: async (name, ...args) => {
      const outcome = await cell(name, args);
      if (!outcome.ok) throw new Error(`${name}: ${outcome.error.message}`);
      return (Array.isArray(outcome.value) ? outcome.value : [[outcome.value]]) as unknown[][];
    },
    close: () => grid.dispose(),
  };
}
