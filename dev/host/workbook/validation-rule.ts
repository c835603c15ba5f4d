// What may be entered in a cell. Reference: spreadsheet/data-validation-criteria.
import type { Box } from '../workbook';

export const validationCriteria = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
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
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
] as const;

export type ValidationCriterion = (typeof validationCriteria)[number];

/** A range of cells as a rule's argument. */
export interface CellsOf {
  readonly sheetId: number;
  readonly box: Box;
}

export type RuleArgument = string | number | boolean | Date | readonly string[] | CellsOf;

export interface ValidationRule {
  readonly criterion: ValidationCriterion;
  readonly args: readonly RuleArgument[];
  /** Only warns. */
  readonly allowsInvalid: boolean;
  /** Blank: none. */
  readonly helpText: string;
}

export function isCells(argument: unknown): argument is CellsOf {
  return typeof argument === 'object' && argument !== null && 'sheetId' in argument;
}
