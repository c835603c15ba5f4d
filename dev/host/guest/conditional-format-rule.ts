// Conditional formats. They are values: only setConditionalFormatRules asks the host. Reference:
// spreadsheet/conditional-format-rule and its builder.
import type { SheetFacts } from '../workbook';
import {
  type BooleanCondition,
  type BooleanCriterion,
  booleanCriteria,
  type ConditionalFormat,
  type ConditionFormat,
  type GradientCondition,
  type GradientPoint,
} from '../workbook/conditional-format';
import { adoptArgument } from './cell-values';
import { readColor } from './color';
import { enumeration } from './enumeration';
import { createRange } from './range';
import { aRange, type Place, placeOfRange } from './range-kind';
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
  orNull,
  questions,
  takes,
  text,
} from './signature';

export const BooleanCriteria = enumeration(booleanCriteria);
export const InterpolationType = enumeration(['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);
export const RelativeDate = enumeration([
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

/** A rule with its sheet. */
type Rule = ConditionalFormat & { readonly sheet: SheetFacts };

const rules = new WeakMap<object, Rule>();
export const aConditionalFormat = made(rules);

export function conditionalFormatOf(rule: object): ConditionalFormat & { readonly sheetId: number } {
  const { sheet, ...format } = rules.get(rule)!;
  return { ...(format as ConditionalFormat), sheetId: sheet.id };
}

interface Draft {
  readonly places: readonly Place[];
  readonly boolean?: Omit<BooleanCondition, 'format'>;
  readonly format: ConditionFormat;
  readonly gradient: Partial<GradientCondition>;
}

export function createConditionalFormat(realm: Realm, rule: Rule): object {
  const draft: Draft = {
    places: rule.boxes.map(box => ({ sheet: rule.sheet, box })),
    ...('boolean' in rule
      ? { boolean: rule.boolean, format: rule.boolean.format, gradient: {} }
      : { format: {}, gradient: rule.gradient }),
  };
  const made = service(
    'ConditionalFormatRule',
    questions('ConditionalFormatRule', {
      ...getters(realm, () => draft),
      copy: takes([], () => createConditionalFormatBuilder(realm, draft)),
    }),
  );
  rules.set(made, rule);
  return made;
}

const nothing: Draft = { places: [], format: {}, gradient: {} };

export function createConditionalFormatBuilder(realm: Realm, start: Draft = nothing): object {
  let draft = start;
  const change = (part: Partial<Draft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const when = (criterion: BooleanCriterion, args: BooleanCondition['args'] = []) =>
    change({ boolean: { criterion, args } });
  const numbers = (criterion: BooleanCriterion, count: 1 | 2) =>
    takes([number, number].slice(0, count), (...args) => when(criterion, args as number[]));
  const texts = (criterion: BooleanCriterion) => takes([text], given => when(criterion, [given]));
  const dates = (criterion: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO') =>
    takes([aDay], day =>
      day instanceof Date ? when(criterion, [day]) : when(`${criterion}_RELATIVE`, [day.enumName]),
    );
  const format = <N extends keyof ConditionFormat>(name: N, kind: Kind<ConditionFormat[N] & {}>): Method =>
    takes([orNull(kind)], given => {
      const { [name]: _, ...others } = draft.format;
      const value = typeof given === 'string' ? readColor(given) : given;
      return change({ format: given === null ? others : { ...others, [name]: value } });
    });
  const point = (name: keyof GradientCondition, made: GradientPoint) =>
    change({ gradient: { ...draft.gradient, [name]: made } });
  const pointWithValue = (name: keyof GradientCondition) =>
    takes([text, oneOf(InterpolationType), text], (color, { enumName }, value) =>
      point(name, { color: readColor(color), type: enumName, value }),
    );

  const builder: object = service(
    'ConditionalFormatRuleBuilder',
    questions('ConditionalFormatRuleBuilder', {
      ...getters(realm, () => draft),
      setRanges: takes([listOf(aRange)], ranges =>
        change({ places: ranges.map(range => placeOfRange.get(range)!) }),
      ),
      setBackground: format('background', text),
      setFontColor: format('fontColor', text),
      setBold: format('bold', flag),
      setItalic: format('italic', flag),
      setUnderline: format('underline', flag),
      setStrikethrough: format('strikethrough', flag),
      setGradientMinpoint: takes([text], color =>
        point('min', { color: readColor(color), type: 'MIN', value: '' }),
      ),
      setGradientMaxpoint: takes([text], color =>
        point('max', { color: readColor(color), type: 'MAX', value: '' }),
      ),
      setGradientMinpointWithValue: pointWithValue('min'),
      setGradientMidpointWithValue: pointWithValue('mid'),
      setGradientMaxpointWithValue: pointWithValue('max'),
      whenCellEmpty: takes([], () => when('CELL_EMPTY')),
      whenCellNotEmpty: takes([], () => when('CELL_NOT_EMPTY')),
      whenDateAfter: dates('DATE_AFTER'),
      whenDateBefore: dates('DATE_BEFORE'),
      whenDateEqualTo: dates('DATE_EQUAL_TO'),
      whenFormulaSatisfied: texts('CUSTOM_FORMULA'),
      whenNumberBetween: numbers('NUMBER_BETWEEN', 2),
      whenNumberEqualTo: numbers('NUMBER_EQUAL_TO', 1),
      whenNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 1),
      whenNumberGreaterThanOrEqualTo: numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 1),
      whenNumberLessThan: numbers('NUMBER_LESS_THAN', 1),
      whenNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 1),
      whenNumberNotBetween: numbers('NUMBER_NOT_BETWEEN', 2),
      whenNumberNotEqualTo: numbers('NUMBER_NOT_EQUAL_TO', 1),
      whenTextContains: texts('TEXT_CONTAINS'),
      whenTextDoesNotContain: texts('TEXT_DOES_NOT_CONTAIN'),
      whenTextEndsWith: texts('TEXT_ENDS_WITH'),
      whenTextEqualTo: texts('TEXT_EQUAL_TO'),
      whenTextStartsWith: texts('TEXT_STARTS_WITH'),
      withCriteria: takes([oneOf(BooleanCriteria), listOf(anything)], ({ enumName }, args) =>
        when(enumName, args as BooleanCondition['args']),
      ),
      copy: takes([], () => createConditionalFormatBuilder(realm, draft)),
      build: takes([], () => createConditionalFormat(realm, finish(draft))),
    }),
  );
  return builder;
}

const aDay: Kind<Date | (typeof RelativeDate)[keyof typeof RelativeDate]> = (value): value is never =>
  value instanceof Date || oneOf(RelativeDate)(value);

/** That a rule needs a range is documented, the texts are not. */
function finish({ places, boolean, format, gradient }: Draft): Rule {
  const [first] = places;
  if (first === undefined) throw new Exception('A conditional format rule must have at least one range.');
  if (places.some(({ sheet }) => sheet.id !== first.sheet.id))
    throw new Exception('Conditional format rule cannot reference a different sheet.');
  const base = { sheet: first.sheet, boxes: places.map(({ box }) => box) };
  const { min, mid, max } = gradient;
  if (boolean !== undefined && min === undefined && max === undefined)
    return { ...base, boolean: { ...boolean, format } };
  if (boolean === undefined && min !== undefined && max !== undefined)
    return { ...base, gradient: { min, max, ...(mid && { mid }) } };
  throw new Exception('A conditional format rule of this kind is not available in the local host yet.');
}

function getters(realm: Realm, read: () => Draft): Record<string, Method> {
  return {
    getRanges: takes([], () => read().places.map(place => createRange(realm, place))),
    getBooleanCondition: takes([], () => {
      const { boolean, format } = read();
      return boolean === undefined ? null : createBooleanCondition({ ...boolean, format });
    }),
    getGradientCondition: takes([], () => {
      const { min, mid, max } = read().gradient;
      return min === undefined || max === undefined
        ? null
        : createGradientCondition({ min, max, ...(mid && { mid }) });
    }),
  };
}

function createBooleanCondition({ criterion, args, format }: BooleanCondition): object {
  const of = (name: keyof ConditionFormat) => takes([], () => format[name] ?? null);
  return service(
    'BooleanCondition',
    questions('BooleanCondition', {
      getCriteriaType: takes([], () => BooleanCriteria[criterion]),
      getCriteriaValues: takes([], () =>
        Array.from(args, argument =>
          criterion.endsWith('_RELATIVE')
            ? RelativeDate[argument as keyof typeof RelativeDate]
            : adoptArgument(argument),
        ),
      ),
      getBackground: of('background'),
      getFontColor: of('fontColor'),
      getBold: of('bold'),
      getItalic: of('italic'),
      getUnderline: of('underline'),
      getStrikethrough: of('strikethrough'),
    }),
  );
}

/** What a missing midpoint gives isn't documented: blank texts here. */
function createGradientCondition({ min, mid, max }: GradientCondition): object {
  const ofPoint = (name: string, point: GradientPoint | undefined): Record<string, Method> => ({
    [`get${name}Color`]: takes([], () => point?.color ?? ''),
    [`get${name}Type`]: takes([], () =>
      point === undefined || point.type === 'MIN' || point.type === 'MAX'
        ? null
        : InterpolationType[point.type],
    ),
    [`get${name}Value`]: takes([], () => point?.value ?? ''),
  });
  return service(
    'GradientCondition',
    questions('GradientCondition', {
      ...ofPoint('Min', min),
      ...ofPoint('Mid', mid),
      ...ofPoint('Max', max),
    }),
  );
}
