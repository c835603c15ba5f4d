// Rules for what may be entered. They are values: only setDataValidation asks the host. Reference: spreadsheet/data-validation and
// its builder; what a builder begins with was recorded live.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import {
  type CellsOf,
  isCells,
  type RuleArgument,
  type ValidationCriterion,
  type ValidationRule,
  validationCriteria,
} from '../workbook/validation-rule';
import { adoptArgument } from './cell-values';
import { enumeration } from './enumeration';
import { createRange } from './range';
import { aRange, placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import {
  anything,
  flag,
  type Kind,
  listOf,
  type Method,
  made,
  number,
  oneOf,
  optional,
  questions,
  takes,
  text,
} from './signature';

export const DataValidationCriteria = enumeration(validationCriteria);

/** Of a rule that the script passes back. */
export const ruleOf = new WeakMap<object, ValidationRule>();
export const aRule = made(ruleOf);

const date: Kind<Date> = (value): value is Date => value instanceof Date && !Number.isNaN(value.getTime());

/** A rule that is being built has no criterion at first. */
type Draft = Omit<ValidationRule, 'criterion'> & { readonly criterion?: ValidationCriterion };

export function createDataValidation(realm: Realm, rule: ValidationRule): object {
  const validation = service(
    'DataValidation',
    questions('DataValidation', {
      ...getters(realm, () => rule),
      copy: takes([], () => createValidationBuilder(realm, rule)),
    }),
  );
  ruleOf.set(validation, rule);
  return validation;
}

export function createValidationBuilder(
  realm: Realm,
  start: Draft = { args: [], allowsInvalid: true, helpText: '' },
): object {
  let draft = start;
  const change = (part: Partial<Draft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const requires = (criterion: ValidationCriterion, ...args: readonly RuleArgument[]) =>
    change({ criterion, args });
  const of = <T extends RuleArgument>(
    kind: Kind<T>,
    criterion: ValidationCriterion,
    count: 0 | 1 | 2,
  ): Method => takes([kind, kind].slice(0, count), (...args) => requires(criterion, ...(args as T[])));

  const builder: object = service(
    'DataValidationBuilder',
    questions('DataValidationBuilder', {
      ...getters(realm, () => draft),
      requireDate: of(date, 'DATE_IS_VALID_DATE', 0),
      requireDateAfter: of(date, 'DATE_AFTER', 1),
      requireDateBefore: of(date, 'DATE_BEFORE', 1),
      requireDateBetween: of(date, 'DATE_BETWEEN', 2),
      requireDateEqualTo: of(date, 'DATE_EQUAL_TO', 1),
      requireDateNotBetween: of(date, 'DATE_NOT_BETWEEN', 2),
      requireDateOnOrAfter: of(date, 'DATE_ON_OR_AFTER', 1),
      requireDateOnOrBefore: of(date, 'DATE_ON_OR_BEFORE', 1),
      requireFormulaSatisfied: of(text, 'CUSTOM_FORMULA', 1),
      requireNumberBetween: of(number, 'NUMBER_BETWEEN', 2),
      requireNumberEqualTo: of(number, 'NUMBER_EQUAL_TO', 1),
      requireNumberGreaterThan: of(number, 'NUMBER_GREATER_THAN', 1),
      requireNumberGreaterThanOrEqualTo: of(number, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
      requireNumberLessThan: of(number, 'NUMBER_LESS_THAN', 1),
      requireNumberLessThanOrEqualTo: of(number, 'NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
      requireNumberNotBetween: of(number, 'NUMBER_NOT_BETWEEN', 2),
      requireNumberNotEqualTo: of(number, 'NUMBER_NOT_EQUAL_TO', 1),
      requireTextContains: of(text, 'TEXT_CONTAINS', 1),
      requireTextDoesNotContain: of(text, 'TEXT_DOES_NOT_CONTAIN', 1),
      requireTextEqualTo: of(text, 'TEXT_EQUAL_TO', 1),
      requireTextIsEmail: of(text, 'TEXT_IS_VALID_EMAIL', 0),
      requireTextIsUrl: of(text, 'TEXT_IS_VALID_URL', 0),
      requireCheckbox: takes([anything, anything], (...args) =>
        requires('CHECKBOX', ...(args.filter(arg => arg !== undefined) as RuleArgument[])),
      ),
      /** Numbers become texts, as recorded live. */
      requireValueInList: takes([listOf(anything), optional(flag)], (values, showsDropdown = true) =>
        requires('VALUE_IN_LIST', values.map(String), showsDropdown),
      ),
      requireValueInRange: takes([aRange, optional(flag)], (range, showsDropdown = true) =>
        requires('VALUE_IN_RANGE', cellsOf(range), showsDropdown),
      ),
      withCriteria: takes([oneOf(DataValidationCriteria), listOf(anything)], ({ enumName }, args) =>
        requires(enumName, ...args.map(arg => (aRange(arg) ? cellsOf(arg) : (arg as RuleArgument)))),
      ),
      setAllowInvalid: takes([flag], allowsInvalid => change({ allowsInvalid })),
      setHelpText: takes([text], helpText => change({ helpText })),
      copy: takes([], () => createValidationBuilder(realm, draft)),
      build: takes([], () => {
        const { criterion } = draft;
        if (criterion === undefined)
          throw new Exception(
            'DataValidationBuilder.build without a criterion is not available in the local host yet.',
          );
        return createDataValidation(realm, { ...draft, criterion });
      }),
    }),
  );
  return builder;
}

function cellsOf(range: object): CellsOf {
  const { sheet, box } = placeOfRange.get(range)!;
  return { sheetId: sheet.id, box };
}

function getters(realm: Realm, rule: () => Draft): Record<string, Method> {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const toScript = (argument: RuleArgument) =>
    isCells(argument)
      ? createRange(realm, { sheet: remote.getSheetFacts(argument.sheetId), box: argument.box })
      : adoptArgument(argument);
  return {
    getAllowInvalid: takes([], () => rule().allowsInvalid),
    getHelpText: takes([], () => rule().helpText || null),
    getCriteriaType: takes([], () => {
      const { criterion } = rule();
      return criterion === undefined ? null : DataValidationCriteria[criterion];
    }),
    getCriteriaValues: takes([], () => Array.from(rule().args, toScript)),
  };
}
