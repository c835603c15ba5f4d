// A made-up account, connected in a spreadsheet of the real formula engine, in which reports are made and compared with what is
// computed by hand.
import type { WorkbookValue } from '../../../dev/host/workbook';
import * as reportPacks from '../../../src/languages/report-packs';
import { allReports } from '../../../src/reports/all-reports';
import { planSheet } from '../../../src/reports/plan-sheet';
import type { ReportName } from '../../../src/reports/report';
import type { ReportWords } from '../../../src/reports/words';
import { type AddOnHarness, owner } from '../add-on-harness';
import { differences, type SheetRead } from '../by-hand/compare';
import { serialOf } from '../by-hand/entries';
import { type CheckRow, handOf, type Wanted } from '../by-hand/hand';
import { type Chosen, reportByHand, usualRules } from '../by-hand/report-by-hand';
import { type MadeReport, openReportGrid, type ReportGrid } from './report-grid';

const packs: Readonly<Record<string, ReportWords>> = reportPacks;

export const usualChoices: Chosen = { year: 2026, ...usualRules };

export interface AccountInGrid {
  readonly opened: ReportGrid;
  make(report: ReportName, language: string): Promise<MadeReport>;
  /** Cells that differ from what is computed by hand. `own`: what a person has put there, by address. */
  differences(
    made: MadeReport,
    more?: { chosen?: Chosen; own?: Readonly<Record<string, Wanted>> },
  ): Promise<string[]>;
  read(sheet: number): Promise<SheetRead>;
  /** As a person types. */
  type(
    sheet: number,
    row: number,
    column: number,
    values: readonly (readonly WorkbookValue[])[],
  ): Promise<void>;
  /** All sheets, with formulas and formats. */
  snapshot(): Promise<unknown>;
  close(): Promise<void>;
}

export async function openAccountInGrid(
  addOn: AddOnHarness,
  account: string,
  locale: string,
): Promise<AccountInGrid> {
  const opened = openReportGrid(addOn, locale);
  const { workbook } = opened.grid;
  const { key, secret, plan } = addOn.account(account);
  const form = { apiKey: key, apiSecret: secret, plan, account: '', storage: 'owner', test: false } as const;
  await opened.asked('connectAccount', form);
  const fetched = new Set<string>();
  const languages = new Map<number, { report: ReportName; language: string }>();

  const type: AccountInGrid['type'] = async (sheet, row, column, values) => {
    const box = { row, column, rows: values.length, columns: values[0]!.length };
    await workbook.write(sheet, box, values);
    await workbook.flush();
    await opened.grid.settled();
  };

  const checksOf = async (span: string): Promise<CheckRow[]> => {
    const rows = await opened.table('CT_CHECK', `${span}columns=time,coin,exchange,text; headers=no`);
    // Nothing is one blank cell.
    const found = rows.filter(row => row.length === 4);
    return found.map(([time, coin, exchange, text]) => [
      time === '' ? '' : serialOf(addOn.account(account).data, new Date(String(time)).getTime() / 1000),
      String(coin),
      String(exchange),
      String(text),
    ]);
  };

  const read = async (sheet: number): Promise<SheetRead> => {
    const facts = (await workbook.sheets()).find(({ id }) => id === sheet)!;
    const box = { row: 1, column: 1, rows: facts.lastRow, columns: facts.lastColumn };
    return { values: await workbook.values(sheet, box), shown: await workbook.displayValues(sheet, box) };
  };

  await type(0, 2, 2, [
    ['mine', 12.5],
    ['=C2*2', ''],
  ]);
  return {
    opened,
    read,
    type,
    make: async (report, language) => {
      addOn.host.setLocale(owner, language);
      const made = await opened.make({ report, choices: {}, account: '' });
      for (const dataset of allReports.find(({ name }) => name === report)!.datasets) fetched.add(dataset);
      languages.set(made.sheet, { report, language });
      return made;
    },
    differences: async ({ sheet }, { chosen = usualChoices, own = {} } = {}) => {
      const { report, language } = languages.get(sheet)!;
      const words = packs[language]!;
      const { data } = addOn.account(account);
      const nowSeconds = Math.floor(addOn.clock.nowMillis() / 1000);
      const knows = {
        trades: fetched.has('getTrades?trade_prices=1'),
        histories: fetched.has('getHistoricalCurrency'),
      };
      const hasChecks = knows.trades && (report === 'tax' || report === 'overview');
      const checks = hasChecks
        ? { all: await checksOf(''), ofYear: await checksOf(`from=${chosen.year}; to=${chosen.year}; `) }
        : { all: [], ofYear: [] };
      const hand = handOf(data, nowSeconds, { words, locale, knows, checks });
      const choices = { ...chosen, year: String(chosen.year) };
      const facts = { words, currency: data.currency, account: '', isDemo: false, choices };
      const plan = planSheet(allReports.find(({ name }) => name === report)!, facts, usualChoices.year);
      const wanted = reportByHand(report, hand, chosen, nowSeconds);
      for (const [address, value] of Object.entries(own)) wanted.put(address, value);
      return differences(await read(sheet), wanted, plan, hand);
    },
    snapshot: async () => {
      const sheets = await workbook.sheets();
      return Promise.all(
        sheets.map(async ({ id, name, lastRow, lastColumn }) => {
          const box = { row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
          const [values, formulas, formats] = await Promise.all([
            workbook.values(id, box),
            workbook.formulas(id, box),
            workbook.formats.of(id, box),
          ]);
          return { name, values, formulas, formats };
        }),
      );
    },
    close: async () => {
      // The key's calls are for the next spreadsheet.
      await opened.asked('disconnectAccount', { account: 'default' });
      opened.grid.dispose();
    },
  };
}
