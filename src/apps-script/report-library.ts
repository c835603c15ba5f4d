// Reads the reports' data from its own file. Cells never do, so they don't pay for it.
import type { ReportLibrary } from '../reports/library';

/** `Reports.html` of the built project. */
export const reportsFile = 'Reports';

export function readReportLibrary(): ReportLibrary {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(reportsFile).getContent()) as ReportLibrary;
}
