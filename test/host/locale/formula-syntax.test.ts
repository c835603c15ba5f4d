// Formulas in the signs of a locale, as several projects report Sheets to read and write them.
import { inCommonSigns, inLocalSigns } from '../../../dev/host/locale/formula-syntax';

test.each([
  ['=F("a";2,5;{1\\2;3\\4})', '=F("a",2.5,{1,2;3,4})', undefined],
  ['=F("a","b")', undefined, '=F("a","b")'],
  ['=F(A1,2)', undefined, '=F(A1,2)'],
  ['=F(2,3)', '=F(2.3)', '=F(2,3)'],
  ['=F(2.5)', undefined, '=F(2.5)'],
  ['=F(1;2)', '=F(1,2)', '=F(1,2)'],
  ['=F({1,2})', '=F({1.2})', '=F({1,2})'],
  ['=\'a,b;c\'!A1&"x,y;z"', '=\'a,b;c\'!A1&"x,y;z"', '=\'a,b;c\'!A1&"x,y;z"'],
  ['=ERROR.TYPE(A1)', '=ERROR.TYPE(A1)', '=ERROR.TYPE(A1)'],
  ['=1;2', undefined, undefined],
])('%s in Germany, Brazil and Russia is %s, in America, China and Mexico %s', (formula, comma, point) => {
  for (const locale of ['de_DE', 'pt_BR', 'ru_RU', 'fr_FR', 'tr_TR', 'sv_SE', 'in_ID'])
    expect(inCommonSigns(formula, locale)).toBe(comma);
  for (const locale of ['en_US', 'zh_CN', 'es_MX', 'en_GB', 'de_CH', 'ja_JP'])
    expect(inCommonSigns(formula, locale)).toBe(point);
});

test('a formula comes back with the separators of the locale', () => {
  expect(inLocalSigns('=F("a"; 1; {1;2})', 'en_US')).toBe('=F("a", 1, {1;2})');
  expect(inLocalSigns('=F("a"; 1,5)', 'de_DE')).toBe('=F("a"; 1,5)');
});
