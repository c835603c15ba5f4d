// The local services have no method that Google's don't have.
import { methodsInTypes } from '../support/apps-script-types';
import { valueIn } from '../support/open-host';
import { openWorkbook } from '../support/open-workbook';

const rule = "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')])";
const objects: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'file',
  Sheet: 'sheet',
  Range: "sheet.getRange('A1')",
  RangeList: "sheet.getRangeList(['A1'])",
  TextFinder: "file.createTextFinder('x')",
  Protection: 'file.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]',
  NamedRange: "(file.setNamedRange('x', sheet.getRange('A1')), file.getNamedRanges()[0])",
  DeveloperMetadata: "file.addDeveloperMetadata('x').getDeveloperMetadata()[0]",
  DeveloperMetadataLocation: "file.addDeveloperMetadata('x').getDeveloperMetadata()[0].getLocation()",
  DeveloperMetadataFinder: 'file.createDeveloperMetadataFinder()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DataValidation: 'SpreadsheetApp.newDataValidation().requireDate().build()',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  ConditionalFormatRule: `${rule}.build()`,
  BooleanCondition: `${rule}.getBooleanCondition()`,
  GradientCondition:
    "SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('#000').getGradientCondition()",
  EmbeddedChartBuilder: 'sheet.newChart()',
  EmbeddedAreaChartBuilder: 'sheet.newChart().asAreaChart()',
  EmbeddedBarChartBuilder: 'sheet.newChart().asBarChart()',
  EmbeddedColumnChartBuilder: 'sheet.newChart().asColumnChart()',
  EmbeddedComboChartBuilder: 'sheet.newChart().asComboChart()',
  EmbeddedLineChartBuilder: 'sheet.newChart().asLineChart()',
  EmbeddedPieChartBuilder: 'sheet.newChart().asPieChart()',
  EmbeddedScatterChartBuilder: 'sheet.newChart().asScatterChart()',
  EmbeddedChart: "sheet.newChart().asPieChart().addRange(sheet.getRange('A1')).build()",
  ContainerInfo: 'sheet.newChart().getContainer()',
  Banding: "sheet.getRange('A1').applyRowBanding()",
};

test.each(Object.keys(objects))('%s has the methods of Google’s types alone', async name => {
  const { onSheet, run } = openWorkbook();
  const methods = valueIn(await run('page', onSheet(`return Object.keys(${objects[name]})`))) as string[];
  const known = methodsInTypes('spreadsheet', name);
  expect(methods.length).toBeGreaterThan(0);
  expect(methods.filter(method => !known.has(method))).toEqual([]);
});
