// Names as people give them to a formula: one, a list "a,b" in one text, or a range.
import { CoinTrackingError } from '../../core/errors';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Names } from '../define/parameter';

/** `undefined` for an argument that was left out or is a blank cell; a range of blanks is many of them. */
export function readNames(argument: string, given: CellArgument): Names | undefined {
  if (Array.isArray(given)) {
    const items = (given as CellValue[][]).flat().map(value => nameOf(argument, value));
    return items.join('') === '' && items.length <= 1 ? undefined : { items, many: items.length > 1 };
  }
  const text = nameOf(argument, given as CellValue | null | undefined);
  const items = text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
  if (items.length === 0) return undefined;
  return { items, many: items.length > 1 };
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
  return String(value).trim();
}
