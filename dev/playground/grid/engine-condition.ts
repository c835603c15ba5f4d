// Converts a conditional format to the engine's rule, which draws it, and back. The engine knows other kinds: the script's own
// condition travels along. Of a person's rules those are read that Sheets has, too.
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { formatA1 } from '../../host/a1';
import type { Box } from '../../host/workbook';
import type {
  BooleanCondition,
  BooleanCriterion,
  ConditionalFormat,
  ConditionFormat,
  GradientCondition,
  GradientPoint,
} from '../../host/workbook/conditional-format';
import { serialOf } from './serial-date';

/** Without its boxes, and with dates as milliseconds. */
type Own =
  | { readonly boolean: Omit<BooleanCondition, 'args'> & { readonly args: readonly OwnArgument[] } }
  | { readonly gradient: GradientCondition };
type OwnArgument = string | number | { readonly $date: number };

export type EngineCondition = IConditionalFormattingRuleConfig & { readonly own?: Own };

const numberOperators: readonly (readonly [BooleanCriterion, CFNumberOperator])[] = [
  ['NUMBER_BETWEEN', CFNumberOperator.between],
  ['NUMBER_NOT_BETWEEN', CFNumberOperator.notBetween],
  ['NUMBER_EQUAL_TO', CFNumberOperator.equal],
  ['NUMBER_NOT_EQUAL_TO', CFNumberOperator.notEqual],
  ['NUMBER_GREATER_THAN', CFNumberOperator.greaterThan],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', CFNumberOperator.greaterThanOrEqual],
  ['NUMBER_LESS_THAN', CFNumberOperator.lessThan],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', CFNumberOperator.lessThanOrEqual],
  ['DATE_AFTER', CFNumberOperator.greaterThan],
  ['DATE_BEFORE', CFNumberOperator.lessThan],
  ['DATE_EQUAL_TO', CFNumberOperator.equal],
];
const textOperators: readonly (readonly [BooleanCriterion, CFTextOperator])[] = [
  ['CELL_EMPTY', CFTextOperator.containsBlanks],
  ['CELL_NOT_EMPTY', CFTextOperator.notContainsBlanks],
  ['TEXT_CONTAINS', CFTextOperator.containsText],
  ['TEXT_DOES_NOT_CONTAIN', CFTextOperator.notContainsText],
  ['TEXT_EQUAL_TO', CFTextOperator.equal],
  ['TEXT_STARTS_WITH', CFTextOperator.beginsWith],
  ['TEXT_ENDS_WITH', CFTextOperator.endsWith],
];
const days: Readonly<Record<string, CFTimePeriodOperator>> = {
  TODAY: CFTimePeriodOperator.today,
  TOMORROW: CFTimePeriodOperator.tomorrow,
  YESTERDAY: CFTimePeriodOperator.yesterday,
};
/** Days from today, for what the engine has no word for. */
const distances: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

export function engineConditionOf(format: ConditionalFormat, timeZone: string): EngineCondition {
  if ('gradient' in format) return { ...scaleOf(format.gradient), own: { gradient: format.gradient } };
  const { boolean, boxes } = format;
  const args = boolean.args.map(arg => (arg instanceof Date ? { $date: arg.getTime() } : arg));
  return { ...highlightOf(boolean, boxes[0]!, timeZone), own: { boolean: { ...boolean, args } } };
}

/** `undefined`: Sheets has no such rule. */
export function conditionFrom(
  condition: EngineCondition,
  boxes: readonly Box[],
  timeZone: string,
): ConditionalFormat | undefined {
  const { own, ...drawn } = condition;
  const kept = own && formatOf(own, boxes);
  // A person may have changed what is drawn.
  if (kept && isSame(engineConditionOf(kept, timeZone), drawn)) return kept;
  const read = readOwn(condition);
  return read && formatOf(read, boxes);
}

function formatOf(own: Own, boxes: readonly Box[]): ConditionalFormat {
  if ('gradient' in own) return { boxes, gradient: own.gradient };
  const args = own.boolean.args.map(arg => (typeof arg === 'object' ? new Date(arg.$date) : arg));
  return { boxes, boolean: { ...own.boolean, args } };
}

function isSame(a: object, b: object): boolean {
  const textOf = (condition: object) => {
    const { type, subType, operator, value, style, config } = condition as Record<string, unknown>;
    return JSON.stringify([type, subType, operator, value, style, config]);
  };
  return textOf(a) === textOf(b);
}

function highlightOf(
  { criterion, args, format }: BooleanCondition,
  box: Box,
  timeZone: string,
): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell as const, style: styleOf(format) };
  const [first, second] = args.map(arg => (arg instanceof Date ? serialOf(arg, timeZone) : arg));
  const number = numberOperators.find(([name]) => name === criterion)?.[1];
  if (number !== undefined) {
    const value = second === undefined ? first : [first, second];
    return { ...base, subType: CFSubRuleType.number, operator: number, value } as INumberHighlightCell;
  }
  const text = textOperators.find(([name]) => name === criterion)?.[1];
  if (text !== undefined)
    return { ...base, subType: CFSubRuleType.text, operator: text, value: String(first ?? '') };
  if (criterion === 'CUSTOM_FORMULA')
    return { ...base, subType: CFSubRuleType.formula, value: String(first) };
  const day = criterion === 'DATE_EQUAL_TO_RELATIVE' ? days[String(first)] : undefined;
  if (day !== undefined) return { ...base, subType: CFSubRuleType.timePeriod, operator: day };
  const cell = formatA1({ ...box, rows: 1, columns: 1 });
  const sign = criterion.startsWith('DATE_AFTER') ? '>' : criterion.startsWith('DATE_BEFORE') ? '<' : '=';
  const value = `=ISNUMBER(${cell})*(INT(${cell})${sign}TODAY()+${distances[String(first)] ?? 0})`;
  return { ...base, subType: CFSubRuleType.formula, value };
}

function scaleOf({ min, mid, max }: GradientCondition): IColorScale {
  const points = [min, ...(mid ? [mid] : []), max];
  return {
    type: CFRuleType.colorScale,
    config: points.map(({ color, type, value }, index) => ({ index, color, value: pointValue(type, value) })),
  };
}

const valueTypes: readonly (readonly [GradientPoint['type'], CFValueType])[] = [
  ['MIN', CFValueType.min],
  ['MAX', CFValueType.max],
  ['NUMBER', CFValueType.num],
  ['PERCENT', CFValueType.percent],
  ['PERCENTILE', CFValueType.percentile],
];

function pointValue(type: GradientPoint['type'], value: string) {
  const engineType = valueTypes.find(([name]) => name === type)![1];
  return value === '' ? { type: engineType } : { type: engineType, value: Number(value) };
}

function styleOf(format: ConditionFormat): IStyleBase {
  const truth = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const { background, fontColor, bold, italic, underline, strikethrough } = format;
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: truth(bold) }),
    ...(italic !== undefined && { it: truth(italic) }),
    ...(underline !== undefined && { ul: { s: truth(underline) } }),
    ...(strikethrough !== undefined && { st: { s: truth(strikethrough) } }),
  };
}

function readOwn(condition: EngineCondition): Own | undefined {
  if (condition.type === CFRuleType.colorScale) return readScale(condition as IColorScale);
  if (condition.type !== CFRuleType.highlightCell) return undefined;
  const rule = condition as Exclude<EngineCondition, { type: CFRuleType.colorScale }> & {
    readonly subType?: CFSubRuleType;
    readonly operator?: string;
    readonly value?: unknown;
    readonly style: IStyleBase;
  };
  const format = formatFrom(rule.style);
  const made = (criterion: BooleanCriterion, ...args: OwnArgument[]): Own => ({
    boolean: { criterion, args, format },
  });
  const named = [...numberOperators, ...textOperators].find(
    ([, operator]) => operator === rule.operator,
  )?.[0];
  switch (rule.subType) {
    case CFSubRuleType.number:
      return named && made(named, ...([rule.value].flat() as number[]));
    case CFSubRuleType.text: {
      const isBlank = named === 'CELL_EMPTY' || named === 'CELL_NOT_EMPTY';
      return named && (isBlank ? made(named) : made(named, String(rule.value ?? '')));
    }
    case CFSubRuleType.formula:
      return made('CUSTOM_FORMULA', String(rule.value));
    case CFSubRuleType.timePeriod: {
      const day = Object.keys(days).find(name => days[name] === rule.operator);
      return day === undefined ? undefined : made('DATE_EQUAL_TO_RELATIVE', day);
    }
    default:
      return undefined;
  }
}

function readScale({ config }: IColorScale): Own | undefined {
  const points = [...config]
    .sort((a, b) => a.index - b.index)
    .map(({ color, value }): GradientPoint | undefined => {
      const type = valueTypes.find(([, one]) => one === value.type)?.[0];
      return type && { color, type, value: String(value.value ?? '') };
    });
  const [min, mid, max] = points.length === 2 ? [points[0], undefined, points[1]] : points;
  return min && max && { gradient: { min, max, ...(mid && { mid }) } };
}

function formatFrom({ bg, cl, bl, it, ul, st }: IStyleBase): ConditionFormat {
  return {
    ...(bg?.rgb && { background: bg.rgb }),
    ...(cl?.rgb && { fontColor: cl.rgb }),
    ...(bl != null && { bold: bl === BooleanNumber.TRUE }),
    ...(it != null && { italic: it === BooleanNumber.TRUE }),
    ...(ul && { underline: ul.s === BooleanNumber.TRUE }),
    ...(st && { strikethrough: st.s === BooleanNumber.TRUE }),
  };
}
