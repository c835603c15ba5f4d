// Formulas with a blank cell or with nothing between the commas, in each way in which Google may hand those over.
import { blankCell, type HandedOver, nothingThere } from '../../dev/host/host';
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

const readings: readonly HandedOver[] = [
  { blankCell: '', nothingThere: undefined },
  { blankCell: '', nothingThere: '' },
  { blankCell: null, nothingThere: null },
  { blankCell: undefined, nothingThere: '' },
];

describe.each(readings)('%j', handsOver => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn({ handsOver });
    await addOn.connect('demo');
  });
  afterAll(() => addOn.close());

  async function shown(formula: string, ...args: unknown[]): Promise<unknown> {
    addOn.workbook.set('B2', { formula });
    const functionName = /=(\w+)/.exec(formula)![1]!;
    const at = { spreadsheet: addOn.sheet, user: owner, cell: { sheet: 'Sheet1', row: 2, column: 2 } };
    const outcome = await addOn.host.call({ entry: 'cell', functionName, args, ...at });
    return outcome.ok ? outcome.value : outcome.error;
  }

  test('a blank cell shows nothing yet, and calls nothing', async () => {
    const before = addOn.calls();
    expect(await shown('=CT_GAINS(A2)', blankCell)).toBe('');
    expect(await shown('=CT_GAINS(A2; "cost")', blankCell, 'cost')).toBe('');
    expect(await shown('=CT_GAINS(A2; ; "btc=yes")', blankCell, nothingThere, 'btc=yes')).toBe('');
    expect(await shown('=CT_GROUPED_BALANCE("exchange"; A2)', 'exchange', blankCell)).toBe('');
    expect(await shown('=CT_HISTORICAL_CURRENCY(A2)', blankCell)).toBe('');
    expect(addOn.calls()).toBe(before);
  });

  test('nothing between the commas means all', async () => {
    const all = (await shown('=CT_BALANCE()')) as unknown[][];
    expect(all.length).toBeGreaterThan(5);
    expect(
      await shown(
        '=CT_BALANCE(; ; "order=desc; columns=coin")',
        nothingThere,
        nothingThere,
        'order=desc; columns=coin',
      ),
    ).toHaveLength(all.length);
    expect(await shown('=CT_BALANCE(; "amount")', nothingThere, 'amount')).toHaveLength(all.length);
    expect(typeof (await shown('=CT_BALANCE("BTC"; ; A3)', 'BTC', nothingThere, blankCell))).toBe('number');
  });

  test('more arguments than there are places are said to be too many', async () => {
    expect(await shown('=CT_TRADES("limit=1"; "x")', 'limit=1', 'x')).toMatchObject({
      message: expect.stringContaining('CT_TRADES takes 1 argument, but 2 came.'),
    });
  });
});
