// What the making of reports works with: the sheets, what ships with the add-on, and what a sheet's mark says of its report.
import { CoinTrackingError } from '../core/errors';
import { type Choices, validChoices } from './choices';
import type { ReportLibrary } from './library';
import { planSheet } from './plan-sheet';
import type { Report, ReportName } from './report';
import { type ReportMark, readMark } from './report-mark';
import type { SheetPlan } from './sheet-plan';
import type { Held, Sheets } from './sheets';
import type { Facts } from './templates';

export interface ReportRequest {
  readonly report: ReportName;
  readonly choices: Choices;
  /** Blank: the default account. */
  readonly account: string;
}

export interface Workshop {
  readonly sheets: Sheets;
  readonly library: ReportLibrary;
  readonly language: string;
  readonly nowMillis: number;
  /** In the spreadsheet's zone. */
  readonly thisYear: number;
  /** Of the account, as far as it is known; blank: it isn't. */
  currencyOf(account: string): string;
  isDemo(account: string): boolean;
  /** Kept with the spreadsheet from before a sheet is added until it is marked. */
  readonly startNote: { read(): string | undefined; write(text: string): void; remove(): void };
}

export function planOn(
  sheet: number,
  shop: Workshop,
): { readonly mark: ReportMark; readonly plan: SheetPlan } {
  const mark = readMark(shop.sheets.marked().find(({ id }) => id === sheet)?.mark ?? '');
  if (mark === undefined) throw new CoinTrackingError({ code: 'REPORT_GONE' });
  const plan = planSheet(reportOf(mark.report, shop), factsOf(mark, mark, shop), mark.thisYear);
  return { mark, plan };
}

export function heldOn(sheet: number, shop: Workshop): Held {
  const held = shop.sheets.read(sheet);
  if (held === undefined) throw new CoinTrackingError({ code: 'REPORT_GONE' });
  return held;
}

export function reportOf(name: ReportName, { library }: Workshop): Report {
  const report = library.reports.find(known => known.name === name);
  if (report === undefined) throw new CoinTrackingError({ code: 'REQUEST_INVALID', field: 'report' });
  return report;
}

/** In the language of those for whom it is made. */
export function factsOf(
  { report, choices, account }: ReportRequest,
  { language, thisYear, currency }: Pick<ReportMark, 'language' | 'thisYear' | 'currency'>,
  shop: Workshop,
): Facts {
  return {
    words: shop.library.words[language] ?? shop.library.words.en!,
    currency: currency || shop.currencyOf(account),
    account,
    isDemo: shop.isDemo(account),
    choices: validChoices(choices, reportOf(report, shop).choices, thisYear),
  };
}
