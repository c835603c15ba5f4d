// Foreseen histories: the coins whose histories the spreadsheet's formulas read. A cell asks before it fetches the first of them,
// because for more than two coins one call for all is cheaper.
import type { Dataset } from '../core/dataset';
import { isCoinHistory } from '../core/datasets/coin-histories';
import type { StoredState } from '../core/datasets/stored-state';
import { findCtCells } from './ct-cells';
import { usedDatasets } from './used-datasets';
import type { Workbook } from './workbook';

/** None where the spreadsheet can't be read from here: then the histories come one by one. */
export function foreseenHistories(workbook: Workbook, state: StoredState): Dataset[] {
  try {
    const cells = findCtCells('everything', workbook).cells.flatMap(cell => {
      const calls = cell.calls.filter(({ name }) => name === 'CT_HISTORICAL_CURRENCY');
      return calls.length > 0 ? [{ ...cell, calls }] : [];
    });
    return usedDatasets(cells, workbook, state)
      .map(({ dataset }) => dataset)
      .filter(isCoinHistory);
  } catch {
    return [];
  }
}
