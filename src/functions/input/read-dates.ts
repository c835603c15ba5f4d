// Days as people give them to an argument: one, or a range of cells.
import type { NamedTime } from '../../core/days/named-time';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Dates } from '../define/parameter';
import { readDate } from './read-date';

/** A blank cell of a range is no day. */
export function readDates(argument: string, given: CellArgument): Dates | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  if (!Array.isArray(given)) return { items: [readDate(argument, given as CellValue)], many: false };
  const items = (given as CellValue[][])
    .flat()
    .map(cell => (typeof cell === 'string' && cell.trim() === '' ? undefined : readDate(argument, cell)));
  return { items, many: items.length > 1 };
}

/** The same text for the same days, and short: there may be hundreds. */
export function datesInWords({ items }: Dates): string {
  return items.map(word).join(' ');
}

function word(named: NamedTime | undefined): string {
  if (named === undefined) return '-';
  if (named.kind === 'date') return `@${named.millis.toString(36)}`;
  if (named.kind === 'wall') return `${named.first.toString(36)}+${(named.last - named.first).toString(36)}`;
  return JSON.stringify(named);
}
