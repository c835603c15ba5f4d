// Three spreadsheets of one person that know one key by two names each: a table that one has fetched should serve all.
import type { Spreadsheet } from '../../host/host';
import { ours } from '../add-on';
import { type BenchHarness, withHarness } from '../bench-harness';
import { byDataset } from '../called-dataset';
import { datasetsOf, type Formula, inAccount, sheetOf } from '../formula';
import { noteProgress } from '../progress';
import { type Findings, goal } from '../report/report';
import { mostSeconds, recalculate, sentencesOf, slowestSecondsOf, withoutBudget } from '../round';

const spreadsheets = 3;
const otherName = 'second';
const recalculationMinutes = 10;
const hourMinutes = 60;
const mostCalls = 8;

const layout = {
  title: 'Several spreadsheets',
  explanation: `One person has ${spreadsheets} spreadsheets. Each knows the same key by two names, and half of its formulas use each. They are opened one minute apart and recalculated every ${recalculationMinutes} minutes. The floor of calls: one for each dataset.`,
  columns: {
    spreadsheets: 'spreadsheets',
    names: 'names of the key',
    formulas: 'formulas each',
    cells: 'cells run',
    calls: 'calls in an hour',
    called: 'datasets called',
    usedUp: 'cells without a call left',
    failed: 'cells with an error',
    slowestSeconds: 'slowest cell s',
    says: 'what they say',
  },
};

export async function measureSeveralSpreadsheets(count: number): Promise<Findings> {
  return withHarness({ addOn: ours }, async harness => {
    const formulas = sheetOf(count).map((formula, index) =>
      index % 2 === 0 ? formula : inAccount(formula, otherName),
    );
    const sheets = await openSheets(harness, formulas);
    const outcomes = await liveAnHour(harness, sheets, formulas);
    const { requests } = harness.sandbox;
    const usedUp = withoutBudget(outcomes);
    const says = sentencesOf(outcomes);
    const row = {
      spreadsheets,
      names: 2,
      formulas: count,
      cells: outcomes.length,
      calls: { value: requests.length, floor: datasetsOf(formulas) },
      called: { value: byDataset(requests).size, floor: datasetsOf(formulas) },
      usedUp: { value: usedUp, floor: 0 },
      failed: { value: outcomes.filter(({ ok }) => !ok).length, floor: 0 },
      slowestSeconds: slowestSecondsOf(outcomes),
      says: says.join(' / '),
    };
    const name = `${spreadsheets} spreadsheets × 2 names of a key × ${count} formulas`;
    return {
      section: { ...layout, rows: [row] },
      goals: [
        goal(`${name}: calls in an hour`, requests.length, mostCalls),
        goal(`${name}: cells without a call left`, usedUp, 0, says),
        goal(`${name}: seconds of the slowest cell`, row.slowestSeconds, mostSeconds, says),
      ],
    };
  });
}

async function openSheets(harness: BenchHarness, formulas: readonly Formula[]): Promise<Spreadsheet[]> {
  const sheets = [await harness.newSheet(formulas)];
  while (sheets.length < spreadsheets) sheets.push(await harness.anotherSheet(formulas));
  for (const sheet of sheets) await harness.connect(sheet, { account: otherName });
  return sheets;
}

async function liveAnHour(
  harness: BenchHarness,
  sheets: readonly Spreadsheet[],
  formulas: readonly Formula[],
) {
  const startMillis = harness.clock.nowMillis();
  const outcomes = [];
  for (let minute = 0; minute < hourMinutes; minute++) {
    const sheet = sheets[minute % recalculationMinutes];
    if (sheet === undefined) continue;
    // What began before may have waited into this minute.
    const dueMillis = startMillis + minute * 60_000;
    harness.clock.advance(Math.max(0, dueMillis - harness.clock.nowMillis()));
    outcomes.push(...(await recalculate(harness, sheet, formulas)).outcomes);
    noteProgress(`minute ${minute} of ${hourMinutes}`);
  }
  return outcomes;
}
