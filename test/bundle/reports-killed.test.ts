// The making, renewing and removing of reports, killed at each service call: the next start leaves nothing half done behind, and
// nothing of the person's is touched.

import { type ReportName, reportNames } from '../../src/reports/report';
import type { PageFunction, PageFunctions } from '../../src/sidebar/contract';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { isWhole } from '../support/whole';

/** Longer than any making takes. */
const later = 11 * 60_000;

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: 1, note: 'mine', numberFormat: '0.00' });
  addOn.workbook.set('Data!C3', { formula: '=A1*2', value: 4 });
  await addOn.connect('small');
});
afterAll(() => addOn.close());

type Call = <F extends PageFunction>(name: F, request: Parameters<PageFunctions[F]>[0]) => Promise<unknown>;

/** Each service call; or every eighth of each report, which are others in each. */
const [first, step] = isWhole ? [() => 1, 1] : [(report: ReportName) => 1 + reportNames.indexOf(report), 8];

/**
 * Lets a page function die at one of its service calls after the other. `prepare` comes before each time, `expectMended` after it.
 * Returns how many calls it makes, as far as they were tried.
 */
async function killAtEach<F extends PageFunction>(
  report: ReportName,
  name: F,
  prepare: () => Promise<Parameters<PageFunctions[F]>[0]>,
  expectMended: () => void,
): Promise<number> {
  for (let trip = first(report); ; trip += step) {
    const request = await prepare();
    addOn.host.faults.killAtRoundTrip = trip;
    const outcome = await addOn.page(name, request);
    addOn.host.faults.reset();
    if (outcome.ok) return trip;
    addOn.clock.advance(later);
    await addOn.asked('getOpening', null);
    expectMended();
  }
}

/** What a person sees in the spreadsheet. */
function content() {
  const { workbook } = addOn;
  const sheets = workbook.sheets().map(({ id, name }) => {
    const [charts, colours] = [
      workbook.overlays.of(id, 'charts'),
      workbook.overlays.of(id, 'conditionalFormats'),
    ];
    return { name, charts: charts.length, colours };
  });
  return { sheets, cells: workbook.snapshot() };
}

const notes = () =>
  Object.keys(addOn.host.properties('document', addOn.sheet.id)).filter(key => key === 'ct.report');

describe.each(reportNames)('%s', report => {
  const asked: Call = (name, request) => addOn.asked(name, request);
  let before: unknown;
  beforeAll(() => {
    before = content();
  });
  const start = async () => {
    const order = { report, choices: {}, account: '', name: 'Report' };
    return addOn.asked('startReport', order);
  };
  const made = async () => {
    const { sheet, steps } = await start();
    for (const step of steps) await asked('continueReport', { sheet, step });
    await asked('readReport', { sheet });
    return { sheet };
  };
  const nothingIsLeft = () => {
    expect(content()).toEqual(before);
    expect(addOn.workbook.registers.of('metadata')).toEqual([]);
    expect(notes()).toEqual([]);
  };

  test('being made', async () => {
    const order = { report, choices: {}, account: '', name: 'Report' };
    await killAtEach(report, 'startReport', async () => order, nothingIsLeft);
    await asked('removeReport', { sheet: addOn.workbook.sheets().at(-1)!.id });
    const steps = (await start()).steps;
    await asked('removeReport', { sheet: addOn.workbook.sheets().at(-1)!.id });
    for (const [at, step] of steps.entries()) {
      const prepare = async () => {
        const { sheet } = await start();
        for (const done of steps.slice(0, at)) await asked('continueReport', { sheet, step: done });
        return { sheet, step };
      };
      const deaths = await killAtEach(report, 'continueReport', prepare, nothingIsLeft);
      expect(deaths).toBeGreaterThan(3);
      await asked('removeReport', { sheet: addOn.workbook.sheets().at(-1)!.id });
    }
    nothingIsLeft();
  }, 240_000);

  test('being made anew: it is finished', async () => {
    const { sheet } = await made();
    addOn.workbook.set('Report!X70', 'my own');
    const whole = JSON.stringify(content());
    await killAtEach(
      report,
      'renewReport',
      async () => ({ sheet }),
      () => {
        // Compared as text: the sheet has thirty thousand cells.
        expect(JSON.stringify(content()) === whole).toBe(true);
      },
    );
    for (const step of ['fill', 'draw'] as const) await asked('continueReport', { sheet, step });
    await asked('readReport', { sheet });
    expect(JSON.stringify(content()) === whole).toBe(true);
    addOn.workbook.set('Report!X70', '');
    expect(await asked('removeReport', { sheet })).toEqual({ removed: 'removed' });
    nothingIsLeft();
  }, 240_000);

  test('being removed: nothing happened, or it is gone', async () => {
    let sheet: number | undefined;
    let whole = '';
    let gone = 0;
    const prepare = async () => {
      if (sheet === undefined) {
        sheet = (await made()).sheet;
        whole = JSON.stringify(content());
      }
      return { sheet };
    };
    await killAtEach(report, 'removeReport', prepare, () => {
      if (JSON.stringify(content()) === whole) return;
      gone++;
      sheet = undefined;
      nothingIsLeft();
    });
    nothingIsLeft();
    expect(gone).toBeGreaterThan(0);
  }, 240_000);
});
