// The built add-on behind a real formula engine, with a connected account.
import { type HeadlessGrid, openHeadlessGrid } from '../../dev/playground/headless';
import { catalog } from '../../src/functions/catalog';
import type { CellResult } from '../../src/functions/define/cell-value';
import { type AddOnHarness, startAddOn } from './add-on-harness';

export interface AddOnGrid {
  readonly addOn: AddOnHarness;
  readonly grid: HeadlessGrid;
  /** What a cell with the formula shows, after everything is calculated. */
  cellOf(formula: string): Promise<unknown>;
  /** What spills from it. */
  spillOf(formula: string): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

export async function openAddOnGrid(account = 'demo'): Promise<AddOnGrid> {
  const addOn = await startAddOn();
  await addOn.connect(account);
  const grid = openHeadlessGrid({
    functions: catalog.map(({ name }) => name),
    evaluate: (calls, onAnswer) =>
      calls.forEach(async ({ name, args }, index) => {
        const outcome = await addOn.cell(name, ...args);
        onAnswer(
          index,
          outcome.ok
            ? { ok: true, value: outcome.value as CellResult }
            : { ok: false, message: outcome.error.message },
        );
      }),
  });
  const enter = async (formula: string) => {
    grid.set('A1', formula);
    await grid.settled();
  };
  return {
    addOn,
    grid,
    cellOf: async formula => {
      await enter(formula);
      return grid.read('A1');
    },
    spillOf: async formula => {
      await enter(formula);
      return grid.spill('A1') ?? [[grid.read('A1')]];
    },
    close: async () => {
      grid.dispose();
      await addOn.close();
    },
  };
}
