// The boxes of ranges that the script passes back.
import type { Box, SheetFacts } from '../workbook';
import { made } from './signature';

export interface Place {
  readonly sheet: SheetFacts;
  readonly box: Box;
  /** From A1 notation without ends: `A:A`, `2:3`. */
  readonly whole?: 'rows' | 'columns';
}

export const placeOfRange = new WeakMap<object, Place>();
export const aRange = made(placeOfRange);
