// Separators of arguments in spreadsheets of different locales.
import fc from 'fast-check';
import { hasDecimalComma } from '../../src/formulas/decimal-comma';
import { callsIn } from '../../src/formulas/formula-calls';
import { notStatic, staticValueOf } from '../../src/formulas/static-value';
import type { References } from '../../src/formulas/workbook';

const comma = () => true;
const point = () => false;

function references(hasDecimalComma: () => boolean): References {
  return { find: () => undefined, values: () => undefined, hasDecimalComma };
}

/** The values that Sheets hands over. */
function valuesIn(formula: string, hasDecimalComma: () => boolean) {
  const call = callsIn(formula, hasDecimalComma)[0]!;
  return call.args.map(arg => staticValueOf(arg, 'Sheet1', references(hasDecimalComma)));
}

test.each([
  ['=CT_BALANCE("BTC";"amount,value_fiat")', ['BTC', 'amount,value_fiat']],
  ['=CT_BALANCE("BTC"; ; "limit=5; order=desc")', ['BTC', undefined, 'limit=5; order=desc']],
  ['=CT_BALANCE(42;"a;b")', [42, 'a;b']],
  ['=CT_BALANCE({"BTC";"ETH"};"amount")', [[['BTC'], ['ETH']], 'amount']],
])('%s means the same in every locale', (formula, expected) => {
  expect(valuesIn(formula, comma)).toEqual(expected);
  expect(valuesIn(formula, point)).toEqual(expected);
});

test.each([
  ['=CT_BALANCE(2,3)', [2.3], [2, 3]],
  ['=CT_BALANCE(-2,3;1)', [-2.3, 1], [-2, 3, 1]],
  ['=CT_BALANCE("BTC","amount")', ['BTC', 'amount'], ['BTC', 'amount']],
  ['=CT_BALANCE("2",3)', ['2', 3], ['2', 3]],
  ['=CT_BALANCE(2.3)', [notStatic], [2.3]],
  ['=CT_BALANCE({"BTC"\\"ETH"})', [[['BTC', 'ETH']]], [[['BTC', 'ETH']]]],
  [
    '=CT_BALANCE({1,5\\2;3\\4})',
    [
      [
        [1.5, 2],
        [3, 4],
      ],
    ],
    [notStatic],
  ],
  [
    '=CT_BALANCE({1,5;2,7})',
    [[[1.5], [2.7]]],
    [
      [
        [1, 5],
        [2, 7],
      ],
    ],
  ],
  ['=CT_BALANCE("limit="&5;"a,b"&1,5)', ['limit=5', 'a,b1.5'], ['limit=5', 'a,b1', 5]],
])('%s is read by the decimal sign', (formula, withComma, withPoint) => {
  expect(valuesIn(formula, comma)).toEqual(withComma);
  expect(valuesIn(formula, point)).toEqual(withPoint);
});

test('digits of a reference or of a named range are no number before a comma', () => {
  expect(callsIn('=CT_BALANCE(A1,2)', comma)[0]!.args).toEqual(['A1', '2']);
  expect(callsIn('=CT_BALANCE($A$1,2)', comma)[0]!.args).toEqual(['$A$1', '2']);
  expect(callsIn('=CT_BALANCE(coins_2,3)', comma)[0]!.args).toEqual(['coins_2', '3']);
});

test('the locale is asked only about a formula in which it matters', () => {
  const asked = jest.fn(() => true);
  callsIn('=CT_BALANCE("BTC";"amount,value_fiat")+CT_TOTAL("a",A1,"b")', asked);
  expect(asked).not.toHaveBeenCalled();
  callsIn('=CT_BALANCE(2,3)', asked);
  expect(asked).toHaveBeenCalled();
});

/** The locales of Sheets' own list that people of CoinTracking's languages and the neighbours use. */
const locales =
  'bg_BG ca_ES cs_CZ cy_GB da_DK de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US es_AR es_BO es_CL es_CO es_EC es_ES es_MX es_PY es_UY es_VE et_EE fi_FI fil_PH fr_CA fr_FR gu_IN hi_IN hr_HR hu_HU in_ID it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN mr_IN nb_NO nl_NL nn_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU si_LK sk_SK sl_SI sr_RS sv_SE ta_IN te_IN th_TH tr_TR uk_UA vi_VN zh_CN zh_HK zh_TW'.split(
    ' ',
  );

test.each(locales)('%s has the decimal sign that Unicode gives it', locale => {
  const tag = new Intl.Locale(locale.replace('_', '-'), { numberingSystem: 'latn' });
  expect(hasDecimalComma(locale)).toBe(new Intl.NumberFormat(tag).format(1.5) === '1,5');
});

test('a spreadsheet whose locale is unknown is read as an English one', () => {
  expect(hasDecimalComma('')).toBe(false);
});

test('whatever stands in quotes comes back whole, whichever separator is used', () => {
  const text = fc.string({ maxLength: 12 }).filter(value => !/[\r\n]/.test(value));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, isComma) => {
      const quoted = texts.map(value => `"${value.replace(/"/g, '""')}"`);
      for (const separator of isComma ? [';', '; '] : [',', ';', ', '])
        expect(valuesIn(`=CT_BALANCE(${quoted.join(separator)})`, () => isComma)).toEqual(texts);
    }),
  );
});
