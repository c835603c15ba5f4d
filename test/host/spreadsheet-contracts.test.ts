import { MemoryWorkbook } from '../../dev/host/host';
import { everySpreadsheetContract } from '../contracts/spreadsheet/every-spreadsheet-contract';
import { sheetNames, spreadsheetsOf } from '../contracts/spreadsheet/spreadsheet-under-test';

describe('scripts in a workbook in memory', () =>
  everySpreadsheetContract(spreadsheetsOf(() => ({ workbook: new MemoryWorkbook({ sheetNames }) }))));
