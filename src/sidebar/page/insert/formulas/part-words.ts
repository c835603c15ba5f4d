// What a field and its choices are called. A name that the languages don't know stands as the formula has it.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Option } from '../../../../functions/define/option';
import type { Parameter } from '../../../../functions/define/parameter';
import { helpIn } from '../../../../languages/help-in';
import type { Language } from '../../../../languages/language';
import type { InsertWords } from '../../../../languages/pack';

export type Part = Parameter | Option;

/** `group` is a way of grouping as an argument, and trade groups as an option. */
export function labelOf(part: Part, place: 'args' | 'options', words: InsertWords): string {
  if (part.name === 'period') return words.parts.each!;
  if (part.name === 'group' && place === 'options') return words.parts.groups!;
  return words.parts[part.name] ?? part.name;
}

export function choiceLabel(part: Part, choice: string, entry: CatalogEntry, words: InsertWords): string {
  const name = part.name === 'order' && isByValue(entry) ? 'orderByValue' : part.name;
  const known = words.choices[part.kind === 'yes-no' ? 'yes-no' : name === 'period' ? 'each' : name];
  return known?.[choice] ?? choice;
}

/** Of a list in the words of its choices: the catalog's help has values as a formula spells them. Blank: the label says it all. */
export function hintOf(part: Part, entry: CatalogEntry, words: InsertWords, language: Language): string {
  const hints: Readonly<Record<string, string | undefined>> = words.hints;
  const own = choicesOf(part) && (hints[`${entry.name} ${part.name}`] ?? hints[part.name]);
  return own ?? helpIn(part.help, language);
}

/** What may be chosen; `undefined`: anything may be typed. */
export function choicesOf(part: Part): readonly string[] | undefined {
  if (part.name === 'period') return ['year', 'quarter', 'month', 'day', 'all'];
  return part.kind === 'yes-no' ? ['yes', 'no'] : part.choices;
}

const byValue = ['CT_BALANCE', 'CT_GAINS', 'CT_GROUPED_BALANCE', 'CT_BALANCE_ON'];

function isByValue({ name }: CatalogEntry): boolean {
  return byValue.includes(name);
}
