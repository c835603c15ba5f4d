// Builds the file of the reports' data. It is JSON, with what an HTML file could take for markup written as escapes.

import { version } from '../../package.json';
import * as words from '../../src/languages/report-packs';
import { allReports } from '../../src/reports/all-reports';
import type { ReportLibrary } from '../../src/reports/library';

export function buildReports(): string {
  const library: ReportLibrary = { version, reports: allReports, words };
  return JSON.stringify(library).replace(
    /[<>&]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
