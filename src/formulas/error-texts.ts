// Sheets' own errors. A value that only begins like one, such as `#42 mint`, is a value.

/** As a cell shows them in English and in German. */
const pattern =
  /^#(?:N\/A|NV|(?:NULL|DIV\/0|VALUE|REF|NUM|ERROR|SPILL|CALC|WERT|BEZUG|ZAHL|FEHLER|ÜBERLAUF)!|NAME\?)$/;

export function isErrorText(shown: unknown): boolean {
  return typeof shown === 'string' && pattern.test(shown);
}
