// The local services have no method that Google's don't have.
import { methodsInTypes } from '../support/apps-script-types';
import { valueIn } from '../support/open-host';
import { openWorkbook } from '../support/open-workbook';

const objects: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'file',
  Sheet: 'sheet',
  Range: "sheet.getRange('A1')",
  RangeList: "sheet.getRangeList(['A1'])",
  TextFinder: "file.createTextFinder('x')",
  Protection: 'file.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]',
};

test.each(Object.keys(objects))('%s has the methods of Google’s types alone', async name => {
  const { onSheet, run } = openWorkbook();
  const methods = valueIn(await run('page', onSheet(`return Object.keys(${objects[name]})`))) as string[];
  const known = methodsInTypes('spreadsheet', name);
  expect(methods.length).toBeGreaterThan(0);
  expect(methods.filter(method => !known.has(method))).toEqual([]);
});
