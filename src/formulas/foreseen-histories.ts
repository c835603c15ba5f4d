// Foreseen histories: the coins whose histories the spreadsheet's formulas read. A cell asks before it fetches the first of them,
// because for more than two coins one call for all is cheaper.
import type { Dataset } from '../core/dataset';
import type { StoredState } from '../core/datasets/stored-state';
import { catalog } from '../functions/catalog';
import { findCtCells } from './ct-cells';
import { usedDatasets } from './used-datasets';
import type { Workbook } from './workbook';

/** Functions that read histories of coins. */
const readers = new Set(
  catalog
    .filter(({ name, foresees }) => foresees !== undefined || name === 'CT_HISTORICAL_CURRENCY')
    .map(({ name }) => name as string),
);

/** None where the spreadsheet can't be read from here: then the histories come one by one. */
export function foreseenHistories(workbook: Workbook, state: StoredState, nowMillis: number): Dataset[] {
  try {
    const cells = findCtCells('everything', workbook).cells.flatMap(cell => {
      const calls = cell.calls.filter(({ name }) => readers.has(name));
      return calls.length > 0 ? [{ ...cell, calls }] : [];
    });
    return usedDatasets(cells, workbook, state, nowMillis)
      .map(({ dataset }) => dataset)
      .filter(({ method }) => method === 'getHistoricalCurrency');
  } catch {
    return [];
  }
}
