// The first rows of a formula's result, in values that google.script.run can pass to the page.
import { failureOf } from '../core/errors';
import { callsIn } from '../formulas/formula-calls';
import { planRefresh } from '../formulas/plan-refresh';
import { requireSingleCall } from '../formulas/preview-formula';
import type { Workbook } from '../formulas/workbook';
import { catalog } from '../functions/catalog';
import type { CellValue } from '../functions/define/cell-value';
import type { CatalogEntry } from '../functions/define/define-function';
import { tableLook } from '../reports/table-look';
import type { Preview, PreviewCell } from '../sidebar/contract';
import { cachedResult } from './cached-result';
import type { AddOnContext } from './context';
import { planned } from './planned';

const shownRows = 8;
const shownColumns = 12;

export function previewOf(formula: string, { workbook, state, ports }: AddOnContext): Preview {
  try {
    const { cells, fetchedAtMillis } = cachedResult(formula, workbook, ports);
    return {
      kind: 'value',
      cells: cells.slice(0, shownRows).map(row => row.slice(0, shownColumns).map(crossing)),
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
      hasHeader: tableLook(cells, entryOf(formula, workbook).columns).header !== undefined,
      fetchedAtMillis,
    };
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code !== 'NOT_CACHED') return { kind: 'failure', failure };
    const cell = { ...workbook.activeCell(), formula, calls: callsIn(formula, workbook.hasDecimalComma) };
    return {
      kind: 'not-fetched',
      datasets: planRefresh([cell], 'person', workbook, state, ports).map(planned),
    };
  }
}

function entryOf(formula: string, workbook: Workbook): CatalogEntry {
  const { name } = requireSingleCall(formula, workbook);
  return catalog.find(entry => entry.name === name)!;
}

function crossing(value: CellValue): PreviewCell {
  return value instanceof Date ? { date: value.getTime() } : value;
}
