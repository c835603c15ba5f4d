// Every function in a real formula engine.
import { type AddOnGrid, openAddOnGrid } from '../support/add-on-grid';
import { functionCases, isShown, type Truth } from '../support/function-cases';
import { transactionCases } from '../support/transaction-cases';

let opened: AddOnGrid;
beforeAll(async () => {
  opened = await openAddOnGrid();
});
afterAll(() => opened.close());

const cellOf = (formula: string) => opened.cellOf(formula);

const truth = (): Truth => ({
  account: opened.addOn.account('demo'),
  nowMillis: opened.addOn.clock.nowMillis(),
  calls: opened.addOn.calls(),
});
const cases = [...functionCases(truth), ...transactionCases(truth)];

test.each(cases)('%s', async (formula, expected) => {
  const found = await cellOf(formula);
  const wanted = expected();
  expect({ found, wanted, isShown: isShown(found, wanted, formula) }).toEqual({
    found,
    wanted,
    isShown: true,
  });
});

test('a range of coins gives a row each in its order, a blank row for a blank cell', async () => {
  opened.grid.setAll({ F1: 'ETH', F2: '', F3: 'BTC' });
  const [first, second, third] = await opened.spillOf('=CT_BALANCE(F1:F3;"amount,coin")');
  expect([first![1], second, third![1]]).toEqual(['ETH', ['', ''], 'BTC']);
  expect(first![0]).toBe(await cellOf('=CT_BALANCE("ETH")'));
});

test('a spilled table shows dates as dates', async () => {
  const { seconds, type } = opened.addOn.account('demo').data.transactions[0]!;
  expect(await opened.spillOf('=CT_TRADES("limit=1; columns=time,type")')).toEqual([
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
  const asked = opened.addOn.sandbox.requests.map(({ fields }) =>
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
