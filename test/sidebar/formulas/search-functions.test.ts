import { catalog } from '../../../src/functions/catalog';
import { languages } from '../../../src/languages/language';
import { pagePackOf } from '../../../src/languages/page-pack-of';
import { searchFunctions } from '../../../src/sidebar/page/insert/formulas/search-functions';

const found = (query: string, language: (typeof languages)[number] = 'en') =>
  searchFunctions(query, catalog, language).map(({ name }) => name);

test.each(languages)('in the language %s, nothing asked for finds all, in their order', language => {
  expect(found('  ', language)).toEqual(catalog.map(({ name }) => name));
});

test.each(languages)(
  'in the language %s, each example that the search suggests finds something',
  language => {
    const examples = pagePackOf(language)
      .functionsSection.searchExample.replace('…', '')
      .split(/[,、] */);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) expect([example, found(example, language)]).not.toEqual([example, []]);
  },
);

test('names are found however they are typed', () => {
  expect(found('ct_grouped_balance')).toEqual(['CT_GROUPED_BALANCE']);
  expect(found('Grouped  BALANCE')[0]).toBe('CT_GROUPED_BALANCE');
});

test('a name comes before a summary, a summary before the rest', () => {
  const names = found('trade');
  expect(names[0]).toBe('CT_TRADES');
  expect(names.indexOf('CT_GROUPED_BALANCE')).toBeLessThan(names.indexOf('CT_LEDGER'));
});

test('options and what examples show are found, too', () => {
  expect(found('tax_method')).toEqual(['CT_GAINS']);
  expect(found('ready for a chart')).toContain('CT_HISTORICAL_SUMMARY');
});

test('people search in their language, in English, and without accents', () => {
  expect(found('Börse', 'de')).toContain('CT_GROUPED_BALANCE');
  expect(found('borse', 'de')).toEqual(found('Börse', 'de'));
  expect(found('exchange', 'de')).toContain('CT_GROUPED_BALANCE');
  expect(found('交易所', 'zh')[0]).toBe('CT_GROUPED_BALANCE');
  expect(found('Börse', 'en')).toEqual([]);
});

test('every word has to be there', () => {
  expect(found('balance nonsense')).toEqual([]);
});

test('columns by field or header, and the method that is read, are found, too', () => {
  expect(found('fee_currency')).toEqual(['CT_TRADES']);
  expect(found('change 24h (%)')).toEqual(['CT_BALANCE']);
  expect(found('getHistoricalCurrency')[0]).toBe('CT_HISTORICAL_CURRENCY');
});
