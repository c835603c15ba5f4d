// A format that depends on what a cell shows. Reference: spreadsheet/conditional-format-rule.
import type { Box } from '../workbook';

export const booleanCriteria = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
] as const;

export type BooleanCriterion = (typeof booleanCriteria)[number];

/** What a true condition gives; what it lacks stays as the cell has it. */
export interface ConditionFormat {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface BooleanCondition {
  readonly criterion: BooleanCriterion;
  /** A relative date is its name. */
  readonly args: readonly (string | number | Date)[];
  readonly format: ConditionFormat;
}

export interface GradientPoint {
  readonly color: string;
  /** `MIN` and `MAX` have no value: the smallest and the largest in the ranges. */
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value: string;
}

export interface GradientCondition {
  readonly min: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max: GradientPoint;
}

/** Of the rules of a cell the first one that is true counts. */
export type ConditionalFormat = { readonly boxes: readonly Box[] } & (
  | { readonly boolean: BooleanCondition }
  | { readonly gradient: GradientCondition }
);
