// Every function in a real formula engine.
import { type HeadlessGrid, openHeadlessGrid } from '../../dev/playground/headless';
import { catalog } from '../../src/functions/catalog';
import type { CellResult } from '../../src/functions/define/cell-value';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { functionCases, isShown } from '../support/function-cases';

let addOn: AddOnHarness;
let grid: HeadlessGrid;
beforeAll(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
  grid = openHeadlessGrid({
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
});
afterAll(async () => {
  grid.dispose();
  await addOn.close();
});

async function cellOf(formula: string): Promise<unknown> {
  grid.set('A1', formula);
  await grid.settled();
  return grid.read('A1');
}

const cases = functionCases(() => ({
  account: addOn.account('demo'),
  nowMillis: addOn.clock.nowMillis(),
  calls: addOn.calls(),
}));

test.each(cases)('%s', async (formula, expected) => {
  const found = await cellOf(formula);
  const wanted = expected();
  expect({ found, wanted, isShown: isShown(found, wanted, formula) }).toMatchObject({ isShown: true });
});

test('a range of coins gives a row each in its order, a blank row for a blank cell', async () => {
  grid.setAll({ F1: 'ETH', F2: '', F3: 'BTC' });
  grid.set('A1', '=CT_BALANCE(F1:F3;"amount,coin")');
  await grid.settled();
  const [first, second, third] = grid.spill('A1')!;
  expect([first![1], second, third![1]]).toEqual(['ETH', ['', ''], 'BTC']);
  expect(first![0]).toBe(await cellOf('=CT_BALANCE("ETH")'));
});

test('a spilled table shows dates as dates', async () => {
  grid.set('A1', '=CT_TRADES("limit=1; columns=time,type")');
  await grid.settled();
  const { seconds, type } = addOn.account('demo').data.transactions[0]!;
  expect(grid.spill('A1')).toEqual([
    ['Time', 'Type'],
    [new Date(seconds * 1000), type],
  ]);
});

test('an error shows its sentence on the cell', async () => {
  expect(await cellOf('=CT_BALANCE("SOL")')).toMatchObject({
    error: '#ERROR!',
    message: expect.stringMatching(/^There is no coin "SOL"\. Possible: SOL2,/),
  });
});

test('all of it took one call a dataset', () => {
  const asked = addOn.sandbox.requests.map(({ fields }) =>
    fields.filter(([name]) => name !== 'nonce').join('&'),
  );
  expect(asked).toHaveLength(new Set(asked).size);
});

test('the whole date of a history is found by DATE, on days of 23 and 25 hours, too', async () => {
  for (const day of ['2026;3;29', '2026;3;30', '2025;10;26', '2025;10;27']) {
    const iso = day.replace(/;/g, '-');
    const found = await cellOf(`=VLOOKUP(DATE(${day});CT_HISTORICAL_SUMMARY("Total";"headers=no");2;FALSE)`);
    const shown = await cellOf(`=CT_HISTORICAL_SUMMARY("Total";"headers=no; from=${iso}; to=${iso}")`);
    expect(shown).toBeInstanceOf(Date);
    expect(typeof found).toBe('number');
    expect(
      await cellOf(`=INDEX(CT_HISTORICAL_SUMMARY("Total";"headers=no; from=${iso}; to=${iso}");1;2)`),
    ).toBe(found);
  }
});
