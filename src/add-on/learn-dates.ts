// How Sheets shows a Date that a formula returns isn't documented: at the clocks of the spreadsheet, as it does with a Date that a
// script writes, or at those of the script. So a person's first refresh compares what a formula returned with what its cells hold.
import type { StoredState } from '../core/datasets/stored-state';
import { noteHowDatesAreShown, storedStamp, zoneOf } from '../core/datasets/zone-of-spreadsheet';
import { isDate } from '../core/days/read-named-time';
import type { Zone, ZoneStamp } from '../core/days/zone';
import type { Ports } from '../core/ports';
import type { CtCell } from '../formulas/ct-cells';
import { usesDays } from '../formulas/uses-days';
import type { Workbook } from '../formulas/workbook';
import type { CellValue } from '../functions/define/cell-value';
import { cachedResult } from './cached-result';

const fewFormulas = 3;
const enoughRows = 100;

type Rows = readonly (readonly CellValue[])[];

/** Spends no call, and nothing at all once it is known. */
export function learnHowDatesAreShown(
  cells: readonly CtCell[],
  workbook: Workbook,
  state: StoredState,
  ports: Ports,
): void {
  const stamp = storedStamp(state);
  const dated = cells.filter(cell => usesDays([cell])).slice(0, fewFormulas);
  if (stamp === undefined || stamp.shows !== undefined || dated.length === 0) return;
  try {
    const { sheet } = dated[0]!;
    const shown = workbook.values(sheet) ?? [];
    for (const { sheet: own, row, column, formula } of dated) {
      if (own !== sheet) continue;
      const returned = returnedBy(formula, workbook, ports);
      const rows = shown.slice(row - 1, row - 1 + enoughRows).map(cellsOfRow => cellsOfRow.slice(column - 1));
      const found = compare(returned, rows, zoneOf(stamp, ports));
      if (found === undefined) continue;
      noteHowDatesAreShown(found, state, ports);
      return;
    }
  } catch {
    // Another refresh may find out.
  }
}

function returnedBy(formula: string, workbook: Workbook, ports: Ports): Rows {
  try {
    return cachedResult(formula, workbook, ports).cells;
  } catch {
    return [];
  }
}

/** `undefined`: no dates, both are the same here, or the cells hold something else. */
function compare(returned: Rows, shown: Rows, zone: Zone): ZoneStamp['shows'] {
  const found = new Set<ZoneStamp['shows'] | 'neither'>();
  for (const [row, values] of shown.entries()) {
    for (const [column, value] of values.entries()) {
      const date = returned[row]?.[column];
      if (!isDate(date) || !isDate(value)) continue;
      const [instant, at] = [Math.round(date.getTime() / 1000), Math.round(value.getTime() / 1000)];
      if (zone.offsetAt(instant) === 0) continue;
      found.add(at === instant ? 'instant' : at === zone.instantOf(instant) ? 'script' : 'neither');
    }
  }
  const [only] = found;
  return found.size === 1 && only !== 'neither' ? only : undefined;
}
