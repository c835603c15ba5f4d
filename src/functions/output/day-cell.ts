// Dates as cells. A cell that a script fills with a Date shows what the spreadsheet's clocks show at that instant, so a whole date
// is the instant at which its day begins there. See docs/apps-script.md for what is known of formulas' results.
import { daySeconds, serialOfDay } from '../../core/days/calendar';
import { isDate } from '../../core/days/read-named-time';
import type { Zone } from '../../core/days/zone';
import type { CellResult, CellValue } from '../define/cell-value';

/** Some days have no midnight: no Date is such a day without a time, so it is the number that spreadsheets count it by. */
export function dayCell(day: number, zone: Zone): CellValue {
  const begin = zone.firstInstant(day);
  return zone.wallAt(begin) === day * daySeconds ? new Date(begin * 1000) : serialOfDay(day);
}

/** For a Sheets that shows a formula's Date as the script's clocks do, which are at UTC. */
export function asScriptShows(result: CellResult, zone: Zone): CellResult {
  const shown = (value: CellValue) => (isDate(value) ? zone.wallDate(value) : value);
  return Array.isArray(result) ? result.map(row => row.map(shown)) : shown(result);
}
