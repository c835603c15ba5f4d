// Whether a value may be entered in a cell with a rule that rejects. Texts as reported.
import { formatA1 } from '../../a1';
import { readTyped } from '../../typed-value';
import type { Box, SpreadsheetSettings, Workbook, WorkbookValue } from '../../workbook';
import { isCells, type ValidationRule } from '../../workbook/validation-rule';
import type { FilledBox } from './contents';

/** What is wrong; `undefined`: all may be entered. Formulas aren't looked at: their results come later. */
export async function findRejected(
  workbook: Workbook,
  sheetId: number,
  filled: readonly FilledBox[],
  settings: SpreadsheetSettings,
): Promise<string | undefined> {
  for (const { box, contents } of filled)
    for (const { row, column, value: rule } of await workbook.validations.in(sheetId, box)) {
      if (rule.allowsInvalid) continue;
      const written = readTyped(contents[row - box.row]![column - box.column]!, settings);
      if ('formula' in written || written.value === '') continue;
      const listed = await listedBy(rule, workbook);
      if (listed ? listed.includes(shown(written.value)) : fits(rule, written.value)) continue;
      const cell = formatA1({ row, column, rows: 1, columns: 1 });
      const choices = listed ? ` Please enter one of the following values: ${listed.join(', ')}.` : '';
      return `The data you entered in cell ${cell} violates the data validation rules set on this cell.${choices}`;
    }
  return undefined;
}

/** The values of a list or of a range's cells; `undefined`: it is another kind of rule. */
async function listedBy(
  { criterion, args }: ValidationRule,
  workbook: Workbook,
): Promise<string[] | undefined> {
  const [first] = args;
  if (criterion === 'VALUE_IN_LIST') return [...(first as readonly string[])];
  if (criterion !== 'VALUE_IN_RANGE' || !isCells(first)) return undefined;
  const values = await workbook.values(first.sheetId, first.box as Box);
  return values
    .flat()
    .filter(value => value !== '')
    .map(shown);
}

function shown(value: WorkbookValue): string {
  return value instanceof Date ? String(value.getTime()) : String(value);
}

const day = 86_400_000;

/** Formulas and patterns of texts aren't modelled: they let everything in. */
function fits({ criterion, args }: ValidationRule, value: WorkbookValue): boolean {
  const [first, second] = args.map(argument =>
    argument instanceof Date ? Math.floor(argument.getTime() / day) : argument,
  ) as [number, number];
  const number = value instanceof Date ? Math.floor(value.getTime() / day) : (value as number);
  if (criterion.startsWith('NUMBER_') && typeof value !== 'number') return false;
  if (criterion.startsWith('DATE_') && !(value instanceof Date)) return false;
  switch (criterion) {
    case 'CHECKBOX':
      return args.length === 0 ? typeof value === 'boolean' : args.includes(value as never);
    case 'TEXT_CONTAINS':
      return String(value).includes(String(first));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !String(value).includes(String(first));
    case 'TEXT_EQUAL_TO':
      return String(value) === String(first);
    case 'NUMBER_BETWEEN':
    case 'DATE_BETWEEN':
      return first <= number && number <= second;
    case 'NUMBER_NOT_BETWEEN':
    case 'DATE_NOT_BETWEEN':
      return number < first || number > second;
    case 'NUMBER_EQUAL_TO':
    case 'DATE_EQUAL_TO':
      return number === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return number !== first;
    case 'NUMBER_GREATER_THAN':
    case 'DATE_AFTER':
      return number > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_AFTER':
      return number >= first;
    case 'NUMBER_LESS_THAN':
    case 'DATE_BEFORE':
      return number < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_BEFORE':
      return number <= first;
    default:
      return true;
  }
}
