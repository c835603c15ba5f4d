// Univer implements Excel's functions. These are the functions of Sheets that Excel lacks or defines differently.
import type { BaseFunction } from '@univerjs/engine-formula';
import { ArrayFormula } from './array-formula';
import { CountUnique } from './count-unique';
import { Filter } from './filter';
import { IfError } from './if-error';
import { Join } from './join';
import { Sort } from './sort';
import { Split } from './split';

export function sheetsDialect(): BaseFunction[] {
  return [
    new ArrayFormula('ARRAYFORMULA'),
    new CountUnique('COUNTUNIQUE'),
    new Filter('FILTER'),
    new IfError('IFERROR'),
    new Join('JOIN'),
    new Sort('SORT'),
    new Split('SPLIT'),
  ];
}
