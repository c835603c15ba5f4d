// The columns that a function has with what the form says so far: some come only with an option, some only where CoinTracking
// sends them.
import { columnsOf, type FunctionColumn } from '../../../../functions/define/columns';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { type FormValues, isTyped } from '../formulas/form-values';
import { referenceIn } from './typed-reference';

const ownRange = 'classes of your own';

/** `fields`: the figures of the fetched table; `undefined`: it isn't fetched. */
export function availableColumns(
  entry: CatalogEntry,
  typed: FormValues,
  fields: readonly string[] | undefined,
): readonly string[] {
  const columns = columnsOf(entry.columns);
  const isThere = (column: FunctionColumn) => {
    if (column.notWith.some(given => isGiven(given, entry, typed))) return false;
    if (column.isAlways) return true;
    if (column.onlyWith.length > 0) return column.onlyWith.some(given => isGiven(given, entry, typed));
    return fields?.includes(column.name) ?? false;
  };
  const known = columns.filter(isThere).map(({ name }) => name);
  const more = (fields ?? []).filter(name => !columns.some(column => column.name === name));
  return [...known, ...more];
}

/** `by=coin`, several of them with `;` between; an option's name alone; or the value of the first argument, in quotes. */
function isGiven(given: string, entry: CatalogEntry, { args, options }: FormValues): boolean {
  return given.split(';').every(part => {
    if (part === ownRange) return referenceIn(args[entry.parameters[0]!.name] ?? '') !== undefined;
    const [name = '', value] = part.trim().split('=');
    if (value === '*' || value === 'text') return value === 'text' || options[name] === value;
    if (value !== undefined) return (options[name] || defaultOf(entry, name)) === value;
    const quoted = /^"(.*)"$/.exec(name)?.[1];
    const first = entry.parameters[0];
    if (quoted !== undefined) return ((first && args[first.name]) || first?.choices?.[0]) === quoted;
    return isTyped(options[name]) || isTyped(args[name]);
  });
}

function defaultOf(entry: CatalogEntry, name: string): string | undefined {
  return entry.options.find(option => option.name === name)?.default;
}
