// Names as people give them to a formula: one, a list "a,b" in one text, or a range.
import { CoinTrackingError } from '../../core/errors';
import { tidied } from '../../core/names';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Names } from '../define/parameter';
import { namesIn, partsOf, unquoted } from './name-list';

/** `undefined` for an argument that was left out or is a blank cell; a range of blanks is many of them. */
export function readNames(argument: string, given: CellArgument): Names | undefined {
  if (Array.isArray(given)) {
    const rows = given as CellValue[][];
    const items = rows.flat().map(value => nameOf(argument, value));
    if (items.join('') === '' && items.length <= 1) return undefined;
    return { items, many: items.length > 1, columns: rows[0]!.length };
  }
  const parts = partsOf(nameOf(argument, given as CellValue | null | undefined), ',');
  if (parts.length === 0) return undefined;
  return { items: parts.map(unquoted), many: parts.length > 1, columns: 1, parts };
}

/** A text may be one name with a comma in it, if there is such a name. */
export function namesAmong(names: Names, present: () => readonly string[]): Names {
  if (names.parts === undefined || names.parts.join('') === names.items[0]) return names;
  const items = namesIn(names.parts, present());
  return { ...names, items, many: items.length > 1 };
}

export function readText(argument: string, given: CellArgument): string | undefined {
  const names = Array.isArray(given) ? readNames(argument, given) : undefined;
  if (names?.many) {
    throw new CoinTrackingError({
      code: 'ARGUMENT_INVALID',
      argument,
      given: '',
      expected: 'one-value',
    });
  }
  const text = names ? names.items[0]! : nameOf(argument, given as CellValue | null | undefined);
  return text === '' ? undefined : text;
}

function nameOf(argument: string, value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    throw new CoinTrackingError({ code: 'ARGUMENT_INVALID', argument, given: '', expected: 'name' });
  }
  return tidied(String(value));
}
