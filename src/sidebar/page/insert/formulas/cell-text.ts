// A preview cell as a sheet shows it: numbers in the browser's locale, dates in the spreadsheet's time zone.
import type { PreviewCell } from '../../../contract';

export type CellText = (cell: PreviewCell) => string;

export function cellTexts(locale: string, timeZone: string): CellText {
  // Amounts of coins need many decimals, values few: significant digits suit both.
  const numbers = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 8,
    maximumFractionDigits: 2,
    roundingPriority: 'morePrecision',
  });
  const zone = knownZone(timeZone);
  const day = { year: 'numeric', month: '2-digit', day: '2-digit', ...zone } as const;
  const days = new Intl.DateTimeFormat(locale, day);
  const moments = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', ...zone });
  return cell => {
    if (typeof cell === 'number') return numbers.format(cell);
    if (typeof cell === 'boolean') return String(cell).toUpperCase();
    if (typeof cell === 'string') return cell;
    return (clock.format(cell.date) === '00:00:00' ? days : moments).format(cell.date);
  };
}

/** Google may know a zone that the browser doesn't. Then the browser's own zone is used. */
function knownZone(timeZone: string): { timeZone?: string } {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
