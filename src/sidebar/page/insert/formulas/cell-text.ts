// A preview cell as a formatted table shows it: numbers in the browser's locale, dates as in 2025-12-31, in the spreadsheet's zone.
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
  const days = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone,
  });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', ...zone });
  return cell => {
    if (typeof cell === 'number') return numbers.format(cell);
    if (typeof cell === 'boolean') return String(cell).toUpperCase();
    if (typeof cell === 'string') return cell;
    const [day, time] = [days.format(cell.date), clock.format(cell.date)];
    return time === '00:00:00' ? day : `${day} ${time.slice(0, 5)}`;
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
