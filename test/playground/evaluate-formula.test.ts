// One formula in an empty sheet.
import { evaluateFormula } from '../../dev/playground/evaluate-formula';
import { createFakeAddOn } from '../support/fake-add-on';

const { names, evaluate } = createFakeAddOn();
const germany = { locale: 'de_DE', timeZone: 'Europe/Berlin' };
const america = { locale: 'en_US', timeZone: 'America/New_York' };
const evaluated = (formula: string, settings = germany) =>
  evaluateFormula(formula, names, evaluate, settings);

test('gives a value as text, a table as lines, an error as its sentence', async () => {
  expect(await evaluated('=SUM(CT_AMOUNT("BTC");1)')).toEqual({ ok: true, text: '2,5' });
  expect(await evaluated('=SORT(CT_TABLE();2;TRUE)')).toEqual({
    ok: true,
    text: 'BTC      1,5\nADA     3,25\nETH       20\nCoin  Amount',
  });
  expect(await evaluated('=SUM(CT_FAIL("No account.");1)')).toEqual({ ok: false, message: 'No account.' });
  expect(await evaluated('=1/0')).toEqual({ ok: false, message: 'The formula gives #DIV/0!.' });
});

test('separators and numbers are those of the locale; a semicolon separates in every one', async () => {
  expect(await evaluated('=SUM(CT_AMOUNT("BTC"),1)', america)).toEqual({ ok: true, text: '2.5' });
  expect(await evaluated('=SUM(CT_AMOUNT("BTC");1)', america)).toEqual({ ok: true, text: '2.5' });
  expect(await evaluated('=SUM({1\\2;3\\4};0,5)')).toEqual({ ok: true, text: '10,5' });
  expect(await evaluated('=SUM(CT_AMOUNT("BTC"),1)')).toEqual({ ok: false, message: 'Formula parse error.' });
  expect(await evaluated('=SUM({1\\2},1)', america)).toEqual({ ok: false, message: 'Formula parse error.' });
});
