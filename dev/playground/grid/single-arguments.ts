// Functions of single values, and which of their arguments are such.

const all =
  `ABS ADD CEILING CHAR CODE DATE DATEVALUE DAY DAYS DIVIDE EDATE EOMONTH EQ EXACT EXP FIND FLOOR GT GTE HOUR INT
  ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER LT LTE MID MINUS MINUTE MOD MONTH
  MULTIPLY N NE NOT POW POWER PROPER QUOTIENT REGEXEXTRACT REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP
  SEARCH SECOND SIGN SQRT SUBSTITUTE T TEXT TIME TO_DATE TO_TEXT TRIM TRUNC UMINUS UPPER VALUE WEEKDAY WEEKNUM YEAR`
    .split(/\s+/)
    .map(name => [name, () => true] as const);

const isFirst = (index: number) => index === 0;
const isSecond = (index: number) => index === 1;

const byName = new Map<string, (index: number) => boolean>([
  ...all,
  // The two results may be tables.
  ['IF', isFirst],
  ['HLOOKUP', isFirst],
  ['MATCH', isFirst],
  ['VLOOKUP', isFirst],
  ['XLOOKUP', isFirst],
  ['COUNTIF', isSecond],
  ['SUMIF', isSecond],
]);

/** `undefined`: the function takes ranges, or isn't known. */
export function singleArguments(name: string): ((index: number) => boolean) | undefined {
  return byName.get(name.toUpperCase());
}
