// What stands on a report's sheet besides its cells: which charts and which colours are the report's, and which are the person's.
import { addressOfBox, type Box } from '../reports/boxes';
import type { ColourRule } from '../reports/colour-rules';
import type { SheetPlan } from '../reports/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** At its place and of its cells; one that was moved, or made of other cells, is the person's. */
export function removeCharts(sheet: Sheet, { charts }: SheetPlan): void {
  const keyOf = (row: number, column: number, ranges: string) => `${row} ${column} ${ranges}`;
  const planned = new Set(charts.map(({ at, ranges }) => keyOf(at.row, at.column, joined(ranges))));
  for (const chart of sheet.getCharts()) {
    const at = chart.getContainerInfo();
    const key = keyOf(at.getAnchorRow(), at.getAnchorColumn(), joinedRanges(chart.getRanges()));
    if (planned.has(key)) sheet.removeChart(chart);
  }
}

/** All others of the sheet: those of other cells, or of another kind. */
export function rulesOfPerson(sheet: Sheet, planned: readonly ColourRule[]): Rule[] {
  const ours = new Set(planned.map(({ boxes, when }) => `${when.kind} ${joined(boxes)}`));
  return sheet
    .getConditionalFormatRules()
    .filter(rule => !ours.has(`${kindOf(rule)} ${joinedRanges(rule.getRanges())}`));
}

/** Notes, charts and pictures: whatever of the person's no cell holds. */
export function hasBesides(sheet: Sheet): boolean {
  const hasNotes = () =>
    sheet
      .getDataRange()
      .getNotes()
      .some(row => row.some(note => note !== ''));
  return (
    sheet.getCharts().length > 0 ||
    sheet.getImages().length > 0 ||
    sheet.getDrawings().length > 0 ||
    hasNotes()
  );
}

function kindOf(rule: Rule): ColourRule['when']['kind'] | undefined {
  const condition = rule.getBooleanCondition();
  if (condition === null) return 'scale';
  const { CUSTOM_FORMULA, NUMBER_GREATER_THAN, NUMBER_LESS_THAN, NUMBER_EQUAL_TO } =
    SpreadsheetApp.BooleanCriteria;
  switch (condition.getCriteriaType()) {
    case CUSTOM_FORMULA:
      return 'formula';
    case NUMBER_GREATER_THAN:
      return 'above';
    case NUMBER_LESS_THAN:
      return 'below';
    case NUMBER_EQUAL_TO:
      return 'equal';
    default:
      return undefined;
  }
}

function joined(boxes: readonly Box[]): string {
  return boxes.map(addressOfBox).sort().join();
}

function joinedRanges(ranges: readonly Range[]): string {
  return joined(
    ranges.map(range => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
  );
}
