import { openHeadlessGrid, type HeadlessGrid } from '../../dev/playground/headless';
import { catalog } from '../../src/functions/catalog';
import type { CellResult } from '../../src/functions/define/cell-value';
import { allReports } from '../../src/reports/all-reports';
import { addressOf } from '../../src/reports/boxes';
import { planSheet } from '../../src/reports/plan-sheet';
import { englishReportWords } from '../../src/reports/words';
import { validChoices } from '../../src/reports/choices';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { writeFileSync } from 'node:fs';

let addOn: AddOnHarness;
beforeAll(async () => { addOn = await startAddOn(); await addOn.connect('demo'); });
afterAll(() => addOn.close());

test.each(allReports.map(r => [r.name, r] as const))('%s', async (name, report) => {
  const year = new Date(addOn.clock.nowMillis()).getUTCFullYear();
  const plan = planSheet(report, { words: englishReportWords, currency: 'EUR', account: '', isDemo: false, choices: validChoices({}, report.choices, year) }, year);
  const grid: HeadlessGrid = openHeadlessGrid({
    functions: catalog.map(({ name }) => name),
    evaluate: (calls, onAnswer) =>
      calls.forEach(async ({ name, args }, index) => {
        const outcome = await addOn.cell(name, ...args);
        onAnswer(index, outcome.ok ? { ok: true, value: outcome.value as CellResult } : { ok: false, message: outcome.error.message });
      }),
  });
  const contents: Record<string, any> = {};
  plan.contents.forEach((row, r) => row.forEach((c, col) => { if (c !== '') contents[addressOf(r + 1, col + 1)] = c; }));
  grid.setAll(contents);
  await grid.settled();
  await grid.settled();
  const out: string[] = [`calls ${addOn.calls()}`];
  for (let r = 1; r <= 62; r++) {
    const cells: string[] = [];
    for (let c = 1; c <= 26; c++) {
      const v = grid.read(addressOf(r, c)) as any;
      if (v !== '' && v !== undefined && v !== null) cells.push(`${addressOf(r, c)}=${typeof v === 'object' && v.message !== undefined ? `ERR(${v.error ?? ''} ${v.message})` : v instanceof Date ? v.toISOString().slice(0, 10) : typeof v === 'number' ? Math.round(v * 1e4) / 1e4 : v}`);
    }
    if (cells.length) out.push(cells.join(' | '));
  }
  writeFileSync(`/tmp/report-${name}.txt`, out.join('\n'));
  grid.dispose();
}, 120000);
