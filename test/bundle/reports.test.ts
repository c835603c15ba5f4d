// Reports made by the built add-on in the local Apps Script. How many service calls they take: round-trips.test.ts.
import type { ReportName } from '../../src/sidebar/contract';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
});
afterEach(() => addOn.close());

const reports: readonly ReportName[] = ['overview', 'tax', 'income', 'exchanges', 'history'];

test.each(reports)('%s of the demo account says so in its title, and plans no call', async report => {
  const before = addOn.calls();
  const order = { report, choices: {}, account: 'demo' };
  const offer = await addOn.asked('planReport', order);
  expect(offer.datasets.map(({ account, calls }) => [account, calls])).toEqual(
    offer.datasets.map(() => ['demo', 0]),
  );
  const { sheet, steps } = await addOn.asked('startReport', { ...order, name: offer.freeName });
  for (const step of steps) await addOn.asked('continueReport', { sheet, step });
  expect(JSON.stringify(addOn.workbook.snapshot())).toContain('(demo data)');
  expect(addOn.calls()).toBe(before);
});
