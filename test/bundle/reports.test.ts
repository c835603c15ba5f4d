// Reports made by the built add-on in the local Apps Script: how many service calls they take, and what they leave behind.
import type {
  Answer,
  PageFunction,
  PageFunctions,
  ReportName,
  StartedReport,
} from '../../src/sidebar/contract';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
});
afterEach(() => addOn.close());

/** What a page function answers, and how many service calls it makes. */
async function counted<F extends PageFunction>(name: F, request: Parameters<PageFunctions[F]>[0]) {
  const outcome = await addOn.page(name, request);
  const answer = (outcome.ok ? outcome.value : undefined) as Answer<unknown> | undefined;
  if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer ?? outcome)}`);
  return { value: answer.value, calls: outcome.counts.roundTrips };
}

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

test.each(reports)('%s is made with at most 60 service calls', async report => {
  const order = { report, choices: {}, account: '' };
  const offer = await addOn.asked('planReport', order);
  const started = await counted('startReport', { ...order, name: offer.freeName });
  const { sheet, steps } = started.value as StartedReport;
  let { calls } = started;
  for (const step of steps) calls += (await counted('continueReport', { sheet, step })).calls;
  expect(calls).toBeLessThanOrEqual(60);
});
