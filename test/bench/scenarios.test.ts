// Short pieces of the benchmark. Checks only counts: times depend on the machine.
import { computedFrom } from '../../dev/bench/formula';
import type { Figure, Findings, Row } from '../../dev/bench/report/report';
import { measureApiErrors } from '../../dev/bench/scenarios/api-errors';
import { measureCells } from '../../dev/bench/scenarios/cells';
import { measureDays } from '../../dev/bench/scenarios/day';
import { measureLargeBalance } from '../../dev/bench/scenarios/large-balance';
import { measureOutage } from '../../dev/bench/scenarios/outage';
import { measureSeveralSpreadsheets } from '../../dev/bench/scenarios/several-spreadsheets';
import { measureSlowAnswers } from '../../dev/bench/scenarios/slow-answers';
import { measureTransactions } from '../../dev/bench/scenarios/transactions';

// Each scenario starts its own hosts with 30 workers.
jest.setTimeout(180_000);

function value(figure: Figure | undefined): number {
  if (typeof figure === 'object') return figure.value;
  if (typeof figure === 'number') return figure;
  throw new Error(`${figure} is not a figure`);
}

function rowsOf({ section }: Findings, labels: Row): Row[] {
  return section.rows.filter(row => Object.entries(labels).every(([name, label]) => row[name] === label));
}

const missed = ({ goals }: Findings) => goals.filter(({ isReached }) => !isReached);

test('cells: one call for all cold ones, none for warm ones; without a cache one each', async () => {
  const cells = await measureCells([10]);
  const [cold, warm] = rowsOf(cells, { who: 'this add-on', kind: 'different functions' });
  expect(cold).toMatchObject({ state: 'cold', calls: { value: 7, floor: 7 }, failed: { value: 0 } });
  expect(warm).toMatchObject({
    state: 'warm',
    calls: { value: 0, floor: 0 },
    seconds: { floor: 0.03 },
  });
  // CT_STATUS asks four times: both stores, which spreadsheet it is, and for the person's language; the others read one cache entry.
  expect(value(warm!.seconds)).toBeLessThanOrEqual(0.12);
  for (const row of rowsOf(cells, { who: 'fetch per formula' })) expect(value(row.calls)).toBe(10);
  expect(missed(cells)).toEqual([]);
});

test('three spreadsheets with two names of a key: calls are counted together, and cells without one left', async () => {
  const several = await measureSeveralSpreadsheets(10);
  const [row] = several.section.rows;
  expect(row).toMatchObject({ cells: 180, calls: { floor: 2 }, usedUp: { value: 0 } });
  expect(value(row!.calls)).toBeGreaterThanOrEqual(2);
  expect(several.goals.map(({ atMost }) => atMost)).toEqual([8, 0, 20]);
});

test('slow answers: the slower they are, the longer the cells take', async () => {
  const slow = await measureSlowAnswers(10);
  const [usual, slower] = slow.section.rows;
  expect(value(usual!.meanSeconds)).toBeGreaterThan(1.5);
  expect(value(slower!.meanSeconds)).toBeGreaterThan(5);
  expect(slow.section.rows.map(row => value(row.inVain))).toEqual([0, 0]);
});

test('a large balance: the plain cache refuses it and asks again at each recalculation', async () => {
  const large = await measureLargeBalance(500, 1);
  const [cold, warm] = rowsOf(large, { who: 'this add-on' });
  expect([value(cold!.calls), value(warm!.calls)]).toEqual([1, 0]);
  const [, baselineWarm] = rowsOf(large, { who: 'cache without lock' });
  expect(value(baselineWarm!.calls)).toBe(1);
  expect(baselineWarm!.says).toMatch(/too large/);
});

test('a refusing API: asked once, and not again by the same cells', async () => {
  const apiErrors = await measureApiErrors(5);
  for (const row of rowsOf(apiErrors, { who: 'this add-on' })) {
    expect(row).toMatchObject({ calls: { value: 1 }, callsAgain: { value: 0 }, failed: { value: 5 } });
  }
  for (const row of rowsOf(apiErrors, { who: 'fetch per formula' })) expect(value(row.callsAgain)).toBe(5);
});

test('an hour without the API: one call in each back-off window, every cell keeps its value', async () => {
  const outage = await measureOutage(3);
  expect(outage.section.rows.map(row => value(row.failed))).toEqual([0, 0]);
  expect(rowsOf(outage, { api: 'no answer' })[0]!.callMinutes).toMatch(/^0, 1, 3/);
  expect(missed(outage)).toEqual([]);
});

test('two hours of a sheet with all functions stay within the limit without an error', async () => {
  const day = await measureDays([{ formulas: 40, hours: 2, triggerMinute: 25 }]);
  expect(day.section.rows[0]).toMatchObject({
    cells: 480,
    failed: { value: 0 },
    failedTriggers: { value: 0 },
  });
  expect(missed(day)).toEqual([]);
});

test('answers from transactions: three calls for a sheet of them all, and warm cells of two round trips', async () => {
  const found = await measureTransactions({ trades: [300], coins: 6, years: 1, rounds: 1 });
  const rows = rowsOf(found, { trades: 300 });
  expect(rows.map(({ says }) => says ?? '').join('')).toBe('');
  expect(rows).toHaveLength(computedFrom.length + 1);
  expect(rows.at(-1)).toMatchObject({ calls: { value: 3, floor: 3 } });
  for (const row of rows.slice(0, -1)) expect(value(row.trips)).toBeLessThanOrEqual(2);
  expect(found.goals.every(({ measured }) => measured !== undefined)).toBe(true);
});
