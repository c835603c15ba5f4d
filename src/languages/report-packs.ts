// The words of report sheets by language, one line each. They ship with the reports' data, not in the script.
export { englishReportWords as en } from '../reports/words';
export { germanReports as de } from './de/reports';
export { chineseReports as zh } from './zh/reports';
