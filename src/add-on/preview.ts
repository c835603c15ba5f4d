// The first rows of a formula's result, in values that google.script.run can pass to the page.
import { failureOf } from '../core/errors';
import { callsIn } from '../formulas/formula-calls';
import { planRefresh } from '../formulas/plan-refresh';
import type { CellValue } from '../functions/define/cell-value';
import { tableLook } from '../reports/table-look';
import type { Preview, PreviewCell } from '../sidebar/contract';
import { cachedResult } from './cached-result';
import type { AddOnContext } from './context';
import { columnsIn } from './inserted';
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
      hasHeader: tableLook(cells, columnsIn(formula, workbook)).header !== undefined,
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

function crossing(value: CellValue): PreviewCell {
  return value instanceof Date ? { date: value.getTime() } : value;
}
