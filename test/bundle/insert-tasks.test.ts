// What the sidebar's tasks insert, on the made-up account: each opens with a formula that shows something.
import { catalog } from '../../src/functions/catalog';
import type { Suggestions } from '../../src/sidebar/contract';
import { columnsOfForm } from '../../src/sidebar/page/insert/formulas/columns-of-form';
import { formulaOf } from '../../src/sidebar/page/insert/formulas/filled-form';
import { firstState } from '../../src/sidebar/page/insert/formulas/form-state';
import { type Task, type TaskName, tasks } from '../../src/sidebar/page/insert/tasks/tasks';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
  for (const task of tasks) await fetchFor(formulaFor(task, true));
});
afterAll(() => addOn.close());

type Known = Pick<Suggestions, 'series' | 'fields'>;

const at = { year: 2026, today: '2026-06-15' };

function formulaFor(
  task: Task,
  isFormatted: boolean,
  suggestions: Known = { series: [], fields: {} },
): string {
  const entry = catalog.find(({ name }) => name === task.function)!;
  const isAboutCoin = task.needsCoin || task.name === 'coinOverTime';
  const state = firstState(task, entry, isAboutCoin ? { coin: 'BTC' } : {}, '', at);
  const { chips, ticked } = columnsOfForm(task, entry, state, suggestions);
  return formulaOf(task, entry, { typed: state.typed, chips, ticked, isFormatted });
}

async function fetchFor(formula: string): Promise<void> {
  const preview = await addOn.asked('previewFormula', { formula });
  if (preview.kind !== 'not-fetched') return;
  for (const { account, dataset } of preview.datasets)
    await addOn.asked('fetchDataset', { account, dataset });
}

const withHeader: Partial<Record<TaskName, boolean>> = { coinNow: false };

test.each(tasks)('$name shows something, with a header where one is wanted', async task => {
  const suggestions = await addOn.asked('getSuggestions', { account: 'default' });
  const preview = await addOn.asked('previewFormula', {
    formula: formulaFor(task, true, suggestions),
  });
  expect(preview).toMatchObject({ kind: 'value', hasHeader: withHeader[task.name] ?? true });
  expect(preview.kind === 'value' && preview.rows * preview.columns).toBeGreaterThan(0);
  const bare = await addOn.asked('previewFormula', { formula: formulaFor(task, false, suggestions) });
  expect(bare).toMatchObject({ kind: 'value', hasHeader: false });
});

test('what is ticked at first is there once it is fetched', async () => {
  const suggestions = await addOn.asked('getSuggestions', { account: 'default' });
  for (const task of tasks.filter(({ chips }) => chips === 'columns')) {
    const entry = catalog.find(({ name }) => name === task.function)!;
    const { chips } = columnsOfForm(task, entry, firstState(task, entry, {}, '', at), suggestions);
    expect([task.name, chips.map(({ name }) => name)]).toEqual([
      task.name,
      expect.arrayContaining([...task.ticked]),
    ]);
  }
});
