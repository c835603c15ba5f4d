// Converts a rule for what may be entered to the engine's, which draws it, and back. The engine knows fewer kinds: the script's
// own rule travels along. One that a person made has none, and is read by what it says.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import type {
  CellsOf,
  RuleArgument,
  ValidationCriterion,
  ValidationRule,
} from '../../host/workbook/validation-rule';
import { dateOf, serialOf } from './serial-date';

export type EngineRule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

export interface RuleContext {
  readonly timeZone: string;
  /** `=Data!$A$1:$A$3`. */
  addressOf(cells: CellsOf): string;
  cellsAt(address: string): CellsOf | undefined;
}

const operators: readonly (readonly [string, DataValidationOperator])[] = [
  ['NOT_BETWEEN', DataValidationOperator.NOT_BETWEEN],
  ['BETWEEN', DataValidationOperator.BETWEEN],
  ['NOT_EQUAL_TO', DataValidationOperator.NOT_EQUAL],
  ['EQUAL_TO', DataValidationOperator.EQUAL],
  ['GREATER_THAN_OR_EQUAL_TO', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['GREATER_THAN', DataValidationOperator.GREATER_THAN],
  ['LESS_THAN_OR_EQUAL_TO', DataValidationOperator.LESS_THAN_OR_EQUAL],
  ['LESS_THAN', DataValidationOperator.LESS_THAN],
  ['ON_OR_AFTER', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['AFTER', DataValidationOperator.GREATER_THAN],
  ['ON_OR_BEFORE', DataValidationOperator.LESS_THAN_OR_EQUAL],
  ['BEFORE', DataValidationOperator.LESS_THAN],
];

/** Dates don't survive as JSON. `drawnAs`: a person may change what is drawn. */
type Own = Omit<ValidationRule, 'args'> & {
  readonly args: readonly (RuleArgument | { $date: number })[];
  readonly drawnAs: string;
};

export function engineRuleOf(rule: ValidationRule, context: RuleContext): EngineRule {
  const drawn = drawnRule(rule, context);
  const own: Own = {
    ...rule,
    args: rule.args.map(argument => (argument instanceof Date ? { $date: argument.getTime() } : argument)),
    drawnAs: textOf(drawn),
  };
  return {
    ...drawn,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowsInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(rule.helpText !== '' && { error: rule.helpText, prompt: rule.helpText, showInputMessage: true }),
    bizInfo: { own } as EngineRule['bizInfo'],
  };
}

export function ruleFrom(engineRule: EngineRule, context: RuleContext): ValidationRule {
  const { own } = (engineRule.bizInfo ?? {}) as { own?: Own };
  if (own?.drawnAs !== textOf(engineRule)) return readRule(engineRule, context);
  const { drawnAs: _, args, ...kept } = own;
  return {
    ...kept,
    args: args.map(argument =>
      typeof argument === 'object' && '$date' in argument ? new Date(argument.$date) : argument,
    ),
  };
}

function textOf({ type, operator, formula1, formula2 }: EngineRule): string {
  return JSON.stringify([type, operator, formula1, formula2]);
}

function drawnRule({ criterion, args }: ValidationRule, context: RuleContext): EngineRule {
  const [first, second] = args;
  const number = (argument: RuleArgument | undefined) =>
    argument instanceof Date ? String(serialOf(argument, context.timeZone)) : String(argument);
  const operator = operators.find(([end]) => criterion.endsWith(end))?.[1];
  if (criterion === 'VALUE_IN_LIST')
    return {
      type: DataValidationType.LIST,
      formula1: serializeListOptions([...(first as readonly string[])]),
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: second !== false,
    };
  if (criterion === 'VALUE_IN_RANGE')
    return {
      type: DataValidationType.LIST,
      formula1: context.addressOf(first as CellsOf),
      renderMode: DataValidationRenderMode.ARROW,
      showDropDown: second !== false,
    };
  if (criterion === 'CHECKBOX')
    return {
      type: DataValidationType.CHECKBOX,
      ...(first !== undefined && { formula1: String(first), formula2: String(second ?? '') }),
    };
  if (criterion === 'CUSTOM_FORMULA') return { type: DataValidationType.CUSTOM, formula1: String(first) };
  const type = criterion.startsWith('DATE_') ? DataValidationType.DATE : DataValidationType.DECIMAL;
  const isCompared = /^(?:NUMBER|DATE)_/.test(criterion) && operator !== undefined;
  if (!isCompared) return { type: DataValidationType.ANY };
  return {
    type,
    operator,
    formula1: number(first),
    ...(second !== undefined && { formula2: number(second) }),
  };
}

function readRule(engineRule: EngineRule, context: RuleContext): ValidationRule {
  const { type, formula1 = '', errorStyle, error = '' } = engineRule;
  const common = { allowsInvalid: errorStyle !== DataValidationErrorStyle.STOP, helpText: error };
  const rule = (criterion: ValidationCriterion, ...args: readonly RuleArgument[]): ValidationRule => ({
    ...common,
    criterion,
    args,
  });
  const cells = context.cellsAt(formula1);
  switch (type) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return cells === undefined
        ? rule('VALUE_IN_LIST', deserializeListOptions(formula1), engineRule.showDropDown !== false)
        : rule('VALUE_IN_RANGE', cells, engineRule.showDropDown !== false);
    case DataValidationType.CHECKBOX:
      return rule('CHECKBOX', ...[formula1, engineRule.formula2 ?? ''].filter(value => value !== ''));
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
      return rule(...compared('NUMBER', engineRule, Number));
    case DataValidationType.DATE:
      return rule(...compared('DATE', engineRule, text => dateOf(Number(text), context.timeZone)));
    default:
      return rule('CUSTOM_FORMULA', formula1);
  }
}

function compared(
  kind: 'NUMBER' | 'DATE',
  { operator, formula1 = '', formula2 }: EngineRule,
  read: (text: string) => number | Date,
): [ValidationCriterion, ...RuleArgument[]] {
  const ends = operators.filter(([, one]) => one === operator).map(([end]) => end);
  // Dates have words of their own: after, on or before.
  const end = (kind === 'DATE' ? ends.at(-1) : ends[0]) ?? 'EQUAL_TO';
  const args = [formula1, ...(formula2 ? [formula2] : [])].map(read);
  return [`${kind}_${end}` as ValidationCriterion, ...args];
}
