// One formula in an empty sheet.
import { evaluateFormula } from '../../dev/playground/evaluate-formula';
import { createFakeAddOn } from '../support/fake-add-on';

const { names, evaluate } = createFakeAddOn();
const evaluated = (formula: string) => evaluateFormula(formula, names, evaluate);

test('gives a value as text, a table as lines, an error as its sentence', async () => {
  expect(await evaluated('=SUM(CT_AMOUNT("BTC"),1)')).toEqual({ ok: true, text: '2.5' });
  expect(await evaluated('=SORT(CT_TABLE(),2,TRUE)')).toEqual({
    ok: true,
    text: 'BTC      1.5\nADA     3.25\nETH       20\nCoin  Amount',
  });
  expect(await evaluated('=SUM(CT_FAIL("No account."),1)')).toEqual({ ok: false, message: 'No account.' });
  expect(await evaluated('=1/0')).toEqual({ ok: false, message: 'The formula gives #DIV/0!.' });
});
