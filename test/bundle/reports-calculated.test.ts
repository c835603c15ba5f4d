// Every report calculated by a real formula engine on made-up accounts of every kind: no cell shows an error, and its figures agree
// with what the functions give by other ways.
import { isCellError } from '../../dev/playground/grid/cell-content';
import { type HeadlessGrid, openHeadlessGrid } from '../../dev/playground/headless';
import { catalog } from '../../src/functions/catalog';
import type { CellResult } from '../../src/functions/define/cell-value';
import * as reportPacks from '../../src/languages/report-packs';
import { allReports } from '../../src/reports/all-reports';
import { addressOf, boxOf } from '../../src/reports/boxes';
import { validChoices } from '../../src/reports/choices';
import { planSheet } from '../../src/reports/plan-sheet';
import type { Report } from '../../src/reports/report';
import type { ReportWords } from '../../src/reports/words';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

/** Each report on each account, in one language and locale of all that there are. */
const accounts = [
  ['demo', 'de', 'de_DE'],
  ['empty', 'en', 'en_US'],
  ['odd', 'zh', 'de_DE'],
  ['huge', 'en', 'en_US'],
  ['small', 'de', 'en_US'],
  ['german', 'zh', 'en_US'],
] as const;

const packs: Readonly<Record<string, ReportWords>> = reportPacks;

const year = 2026;

describe.each(accounts)('%s', (account, language, locale) => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn({}, { trades: 3_000, coins: 60, years: 3 });
    await addOn.connect(account);
  });
  afterAll(() => addOn.close());

  async function calculated(report: Report, choices: Record<string, string> = {}) {
    const currency = addOn.account(account).data.currency;
    const facts = {
      words: packs[language]!,
      currency,
      account: '',
      isDemo: false,
      choices: validChoices({ year: String(year), ...choices }, report.choices, year),
    };
    const plan = planSheet(report, facts, year);
    const grid = openHeadlessGrid({
      rowCount: 4_000,
      columnCount: 26,
      functions: catalog.map(({ name }) => name),
      settings: { locale, timeZone: 'Europe/Berlin' },
      evaluate: (calls, onAnswer) =>
        calls.forEach(async ({ name, args }, index) => {
          const outcome = await addOn.cell(name, ...args);
          onAnswer(
            index,
            outcome.ok
              ? { ok: true, value: outcome.value as CellResult }
              : { ok: false, message: outcome.error.message },
          );
        }),
    });
    grid.setAll(
      Object.fromEntries(
        plan.contents.flatMap((row, down) =>
          row.flatMap((content, across) =>
            content === '' ? [] : [[addressOf(down + 1, across + 1), content]],
          ),
        ),
      ),
    );
    await settledBy(grid, plan.contents.length);
    return grid;
  }

  test.each(allReports.map(report => [report.name, report] as const))(
    '%s: no cell shows an error, and its figures agree',
    async (name, report) => {
      const before = addOn.calls();
      const grid = await calculated(report);
      try {
        expect(errorsIn(grid)).toEqual([]);
        identities[name](grid);
        expect(addOn.calls() - before).toBeLessThanOrEqual(report.datasets.length);
      } finally {
        grid.dispose();
      }
    },
    120_000,
  );
});

/** A formula may ask for the next call only once another one has its answer. */
async function settledBy(grid: HeadlessGrid, rows: number): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await grid.settled();
    const isWaiting = cells(grid, `A1:Z${rows}`).some(
      value => isCellError(value) && /loading|answer is not there/i.test(`${value.error} ${value.message}`),
    );
    if (!isWaiting && round > 0) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

function cells(grid: HeadlessGrid, address: string): unknown[] {
  const { row, column, rows, columns } = boxOf(address);
  return Array.from({ length: rows * columns }, (_, index) =>
    grid.read(addressOf(row + Math.floor(index / columns), column + (index % columns))),
  );
}

function errorsIn(grid: HeadlessGrid): string[] {
  return Array.from({ length: 200 * 26 }, (_, index) =>
    addressOf(1 + Math.floor(index / 26), 1 + (index % 26)),
  ).flatMap(address => {
    const value = grid.read(address);
    return isCellError(value) ? [`${address}: ${value.message}`] : [];
  });
}

const numbers = (grid: HeadlessGrid, address: string) =>
  cells(grid, address).filter(value => typeof value === 'number');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const number = (grid: HeadlessGrid, address: string) => Number(grid.read(address) || 0);

/** Each figure by another way than its formula's. */
const identities: Readonly<Record<Report['name'], (grid: HeadlessGrid) => void>> = {
  overview: grid => {
    const values = numbers(grid, 'E22:E61');
    const positive = values.filter(value => value > 0);
    if (positive.length > 0) expect(sum(numbers(grid, 'F22:F61'))).toBeCloseTo(1, 8);
    expect(sum(numbers(grid, 'W4:W11'))).toBeCloseTo(number(grid, 'B5'), 6);
    const changes = cells(grid, 'H22:H61');
    const gained = sum(
      cells(grid, 'E22:E61').map((value, row) => {
        const change = changes[row];
        return typeof value === 'number' && typeof change === 'number'
          ? (value * change) / (100 + change)
          : 0;
      }),
    );
    expect(number(grid, 'F6')).toBeCloseTo(gained, 6);
    const weeks = numbers(grid, 'I22:I61');
    const best = [...weeks].filter(week => week > 0).sort((a, b) => b - a)[0];
    expect(grid.read('M22')).toBe(best ?? '');
  },
  tax: grid => {
    const [sales, gains] = [cells(grid, 'J23:J4000'), cells(grid, 'I23:I4000')];
    const gainOf = (term: string) =>
      sum(gains.map((gain, row) => (sales[row] === term && typeof gain === 'number' ? gain : 0)));
    expect(number(grid, 'I10')).toBeCloseTo(gainOf('short'), 6);
    expect(number(grid, 'I11')).toBeCloseTo(gainOf('long'), 6);
    expect(number(grid, 'I13')).toBeCloseTo(sum(numbers(grid, 'I23:I4000')), 6);
    expect(number(grid, 'J21')).toBe(sales.filter(term => term !== '').length);
    expect(number(grid, 'Q21')).toBe(numbers(grid, 'M23:M4000').length);
    expect(number(grid, 'L5')).toBeCloseTo(sum(numbers(grid, 'Q10:Q11')), 8);
    expect(number(grid, 'H5')).toBeCloseTo(sum(numbers(grid, 'Q13:Q19')), 8);
  },
  income: grid => {
    const total = number(grid, 'C22');
    expect(sum(numbers(grid, 'D22:G22'))).toBeCloseTo(total, 6);
    expect(sum(numbers(grid, 'J22:J26'))).toBeCloseTo(total, 6);
    expect(sum(numbers(grid, 'K30:K4000'))).toBeCloseTo(total, 6);
    expect(sum(numbers(grid, 'Q9:T20'))).toBeCloseTo(total, 6);
    if (total > 0) expect(sum(numbers(grid, 'L22:L26'))).toBeCloseTo(1, 8);
  },
  exchanges: grid => {
    const total = number(grid, 'C16');
    expect(sum(numbers(grid, 'F18:O57'))).toBeCloseTo(sum(numbers(grid, 'F16:O16')), 4);
    expect(sum(numbers(grid, 'F16:O16'))).toBeCloseTo(total, 4);
    if (total > 0) expect(sum(numbers(grid, 'F17:O17'))).toBeCloseTo(1, 8);
    expect(sum(numbers(grid, 'R4:W13'))).toBeCloseTo(sum(numbers(grid, 'Z4:Z13')), 4);
  },
  history: grid => {
    const ends = cells(grid, 'F20:F79');
    cells(grid, 'C20:C79').forEach((start, row) => {
      const before = ends[row + 1];
      if (typeof start === 'number' && typeof before === 'number') expect(start).toBeCloseTo(before, 6);
      const end = ends[row];
      if (typeof end !== 'number') return;
      const [flows, gain] = [number(grid, `D${20 + row}`), number(grid, `E${20 + row}`)];
      expect(Number(start) + flows + gain).toBeCloseTo(end, 6);
    });
  },
};
