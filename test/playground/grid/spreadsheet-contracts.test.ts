import { openHeadlessGrid } from '../../../dev/playground/headless';
import { everySpreadsheetContract } from '../../contracts/spreadsheet/every-spreadsheet-contract';
import { sheetNames, spreadsheetsOf } from '../../contracts/spreadsheet/spreadsheet-under-test';

const open = spreadsheetsOf(() => {
  const grid = openHeadlessGrid({
    functions: [],
    evaluate: async () => {},
    rowCount: 1000,
    columnCount: 26,
    sheetNames,
  });
  return { workbook: grid.workbook, close: () => grid.dispose() };
});

describe('scripts in the grid', () => everySpreadsheetContract(open));
