// Whether a spreadsheet's locale writes 2,3 for two and three tenths. Formulas there can't separate arguments by commas.

/** Languages of Sheets with a decimal point, and countries that differ from their language. */
const withPoint =
  /^(?:en|zh|ja|ko|th|fil|tl|iw|he|hi|bn|gu|kn|ml|mr|ne|or|pa|si|ta|te|ur|my|mn|am|cy|ga|ms|sw|zu)(?!_ZA)|^(?:ar|es_(?:MX|US|PR|DO|GT|HN|NI|PA|PE|SV|CU|BZ)|de_(?:CH|LI)|it_CH)/;

/** `locale`: as `getSpreadsheetLocale` gives it: `de_DE`, `zh_CN`, `in_ID`; it may be a language alone. */
export function hasDecimalComma(locale: string): boolean {
  return locale !== '' && !withPoint.test(locale.replace('-', '_'));
}
