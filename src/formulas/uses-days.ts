// Whether formulas show or name days, so that they depend on the spreadsheet's time zone.
import { catalog } from '../functions/catalog';
import { columnsOf } from '../functions/define/columns';
import type { CtCell } from './ct-cells';

export function usesDays(cells: readonly CtCell[]): boolean {
  return cells.some(({ calls }) => calls.some(({ name }) => hasDays(name)));
}

function hasDays(name: string): boolean {
  const columns = catalog.find(entry => entry.name === name)?.columns;
  return columns !== undefined && columnsOf(columns).some(({ type }) => type === 'time' || type === 'day');
}
