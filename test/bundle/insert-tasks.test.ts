// What the sidebar's tasks insert, on the made-up account: each opens with a formula that shows something.
import { catalog } from '../../src/functions/catalog';
import type { Suggestions } from '../../src/sidebar/contract';
import { availableColumns } from '../../src/sidebar/page/insert/formulas/available-columns';
import { chipsOf, tickedChips } from '../../src/sidebar/page/insert/formulas/column-chips';
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

const at = { year: 2026, today: '2026-06-15' };

function formulaFor(task: Task, isFormatted: boolean, suggestions?: Suggestions): string {
  const entry = catalog.find(({ name }) => name === task.function)!;
  const isAboutCoin = task.needsCoin || task.name === 'coinOverTime';
  const { typed } = firstState(task, entry, isAboutCoin ? { coin: 'BTC' } : {}, '', at);
  const columns =
    task.chips === 'series'
      ? ['Coins']
      : availableColumns(entry, typed, suggestions?.fields[entry.name]).filter(
          name => task.chips !== 'field' || (name !== 'coin' && name !== 'date'),
        );
  const chips = task.chips === undefined ? [] : chipsOf(columns, task.ticked);
  const ticked = tickedChips(chips, task.ticked, undefined);
  return formulaOf(task, entry, { typed, chips, ticked, isFormatted });
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
  const { fields } = await addOn.asked('getSuggestions', { account: 'default' });
  for (const task of tasks.filter(({ chips }) => chips === 'columns')) {
    const entry = catalog.find(({ name }) => name === task.function)!;
    const { typed } = firstState(task, entry, {}, '', at);
    const chips = chipsOf(availableColumns(entry, typed, fields[entry.name]), task.ticked);
    expect([task.name, chips.map(({ name }) => name)]).toEqual([
      task.name,
      expect.arrayContaining([...task.ticked]),
    ]);
  }
});
