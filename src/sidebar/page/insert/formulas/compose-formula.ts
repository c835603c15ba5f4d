// Turns a form into its formula. Separators are semicolons: Sheets takes them in every locale, commas only in some.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Option, OptionKind } from '../../../../functions/define/option';
import { partsOf, unquoted } from '../../../../functions/input/name-list';
import { parseOptions } from '../../../../functions/input/parse-options';
import { type FormValues, isTyped } from './form-values';
import { referenceIn } from './typed-reference';

/** Options follow the last argument that is given: a text with an equals sign is never taken for a name. */
export function composeFormula(entry: CatalogEntry, typed: FormValues): string {
  const args = entry.parameters
    .filter(({ kind }) => kind !== 'options')
    .map(({ name }) => referenceIn(typed.args[name] ?? '') ?? quoted(oneLine(typed.args[name] ?? '')));
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  const options = optionsText(entry, typed);
  return `=${entry.name}(${[...args, ...(options === '' ? [] : [quoted(options)])].join('; ')})`;
}

/** Blank: left out. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replace(/"/g, '""')}"`;
}

function optionsText(entry: CatalogEntry, { options }: FormValues): string {
  return inOrder(entry.options)
    .filter(({ name }) => isTyped(options[name]))
    .map(({ name, kind }) => `${name}=${optionValue(oneLine(options[name]!), kind)}`)
    .join('; ');
}

/** What the rows are about comes first, the long list of columns last. */
function inOrder(options: readonly Option[]): readonly Option[] {
  const isLast = ({ name }: Option) => name === 'columns' || name === 'headers';
  return [...options.filter(option => !isLast(option)), ...options.filter(isLast).reverse()];
}

/**
 * Quoted where it would be misread without quotes. A value with semicolons and both kinds of quotes can't be written; the
 * preview then shows how it is read.
 */
function optionValue(value: string, kind: OptionKind): string {
  if (kind !== 'names') return inQuotes(value);
  const typed = partsOf(value, ',');
  const safe = typed.map(part => (isQuotedWhole(part) ? part : inQuotes(part)));
  return safe.every((part, index) => part === typed[index]) ? value : safe.join(', ');
}

function isQuotedWhole(part: string): boolean {
  return unquoted(part) !== part && readBack(part)?.value === unquoted(part);
}

/** A quote that opens there could be closed by one in another option. */
const opensQuotes = /(?:^|[=,;])\s*["']/;

function inQuotes(value: string): string {
  const forms = [...(opensQuotes.test(value) ? [] : [value]), `"${value}"`, `'${value}'`];
  return forms.find(form => readBack(form)?.value === value) ?? value;
}

const reading = ['value', 'next'].map(name => ({ name, kind: 'text', help: '', example: '' }) as const);

/** `undefined`: the option behind it would be misread. */
function readBack(form: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read = parseOptions(`value=${form}; next=x`, reading);
    return read.next === 'x' ? read : undefined;
  } catch {
    return undefined;
  }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}
