// Univer implements Excel's functions. These are the functions of Sheets that Excel lacks or defines differently.
import type { BaseFunction } from '@univerjs/engine-formula';
import type { SpreadsheetSettings } from '../../../host/workbook';
import { keyOfCaller } from '../cell-position';
import type { ErrorTexts } from '../error-texts';
import { datePatternOf } from '../locale-numbers';
import { ArrayFormula } from './array-formula';
import { ArrayLiteralColumns, ArrayLiteralRows } from './array-literal';
import { withDefault, withoutEnd } from './built-in';
import { Concatenate } from './concatenate';
import { CountUnique } from './count-unique';
import { DateSum } from './date-sums';
import { Dated, ThisMoment } from './dated';
import { ErrorNumber } from './error-type';
import { Filter } from './filter';
import { IfError } from './if-error';
import { Join } from './join';
import { MonthsLater } from './months';
import { operatorFunctions } from './operators';
import { QueryFunction } from './query';
import { Sort } from './sort';
import { SparklineFunction } from './sparkline';
import { Split } from './split';
import { Text } from './text';
import { ToFormat, ToText } from './to-format';
import { TypedNumber } from './typed-number';

export function sheetsDialect(
  settings: SpreadsheetSettings,
  errorTexts: ErrorTexts,
  nowMillis: () => number,
): BaseFunction[] {
  const { locale } = settings;
  const datePattern = datePatternOf([1], locale);
  return [
    new ArrayFormula('ARRAYFORMULA'),
    new ArrayLiteralColumns(),
    new ArrayLiteralRows(),
    new Concatenate(locale),
    new CountUnique('COUNTUNIQUE'),
    ...['DATE', 'TO_DATE'].map(name => new Dated(name, locale)),
    new TypedNumber('DATEVALUE', settings),
    new MonthsLater('EDATE', datePattern, (day, lastDay) => Math.min(day, lastDay)),
    new MonthsLater('EOMONTH', datePattern, (_, lastDay) => lastDay),
    new ErrorNumber('ERROR.TYPE'),
    new Filter('FILTER'),
    new IfError('IFERROR'),
    withDefault('INDEX', 0),
    new Join('JOIN'),
    new DateSum('MINUS'),
    new ThisMoment('NOW', settings, nowMillis),
    new DateSum('PLUS'),
    new QueryFunction(locale, (caller, sentence) => errorTexts.remember(keyOfCaller(caller), sentence)),
    ...['ROUND', 'ROUNDDOWN', 'ROUNDUP'].map(name => withDefault(name, 0)),
    ...['CEILING', 'FLOOR'].map(name => withDefault(name, 1)),
    withoutEnd('SEQUENCE'),
    new Sort('SORT'),
    new SparklineFunction('SPARKLINE'),
    new Split('SPLIT'),
    new Text(locale),
    new ThisMoment('TODAY', settings, nowMillis),
    new ToFormat('TO_DOLLARS', '"$"#,##0.00'),
    new ToFormat('TO_PERCENT', '0%'),
    new ToFormat('TO_PURE_NUMBER', ''),
    new ToText(locale),
    new TypedNumber('VALUE', settings),
    ...operatorFunctions(),
  ];
}
