// Clock triggers, from the setting in the sidebar to their runs.
import { knownTypes } from '../../src/functions/input/transaction-type';
import { type AddOnHarness, editor, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn({ firesTriggers: true });
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
  addOn.workbook.set('A2', { formula: '=CT_GAINS("BTC")' });
});
afterEach(() => addOn.close());

const hourMillis = 3_600_000;
const triggersOf = (user: string) =>
  addOn.host.triggers(addOn.sheet).filter(trigger => trigger.user === user);
const log = async () => (await addOn.asked('getSnapshot', null)).log;

const plantOne = () =>
  addOn.host.addForeignTrigger({ spreadsheet: addOn.sheet, user: owner, handler: 'refreshOnSchedule' });

/** Waits until the virtual clock has passed these hours and nothing runs any more. */
async function pass(hours: number): Promise<void> {
  const untilMillis = addOn.clock.nowMillis() + hours * hourMillis;
  await new Promise<void>(resolve => addOn.clock.at(untilMillis, resolve));
  await addOn.host.idle();
}

test('an hourly schedule makes one trigger, which keeps every dataset fresh with one call an hour each', async () => {
  await addOn.connect('demo');
  const { schedule } = await addOn.asked('setSchedule', { every: 1 });
  expect(schedule).toMatchObject({ own: { every: 1 }, others: 0 });
  expect(triggersOf(owner)).toHaveLength(1);
  await pass(6.5);
  expect(addOn.calls()).toBe(12);
  expect(new Set(addOn.workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A2']));
  const warm = await addOn.cell('CT_TOTAL');
  expect(warm.counts.byCall['UrlFetchApp.fetch']).toBeUndefined();
  const runs = (await log()).filter(({ kind }) => kind === 'schedule');
  expect(runs).toHaveLength(6);
  expect(runs[0]).toMatchObject({ fetched: 2, failed: 0, cells: 2 });
});

test('the status says when the next run is due', async () => {
  await addOn.connect('demo');
  const { schedule } = await addOn.asked('setSchedule', { every: 6 });
  const inHours = (schedule.nextRunMillis - addOn.clock.nowMillis()) / hourMillis;
  expect(inHours).toBeCloseTo(6);
  expect(await addOn.value('CT_STATUS', 'next_refresh')).toEqual(new Date(schedule.nextRunMillis));
});

test('daily runs happen once a day, within the chosen hour of the spreadsheet’s zone', async () => {
  await addOn.connect('demo');
  await addOn.asked('setSchedule', { every: 'day', hour: 7 });
  await pass(48);
  const runs = (await log()).filter(({ kind }) => kind === 'schedule');
  expect(runs.map(({ atMillis }) => new Date(atMillis).getUTCHours())).toEqual([5, 5]);
});

test('each change leaves one trigger at most, off leaves none', async () => {
  for (const every of [1, 2, 4, 6, 12] as const) {
    await addOn.asked('setSchedule', { every });
    expect(triggersOf(owner)).toHaveLength(1);
  }
  await addOn.asked('setSchedule', { every: 'off' });
  expect(triggersOf(owner)).toEqual([]);
});

test.each(['getSnapshot', 'openHelp'])('%s puts a missing or doubled trigger right', async use => {
  await addOn.asked('setSchedule', { every: 4 });
  const start = () => (use === 'getSnapshot' ? addOn.page(use, null) : addOn.menu(use));
  plantOne();
  expect(triggersOf(owner)).toHaveLength(2);
  await start();
  expect(triggersOf(owner)).toHaveLength(1);
  await addOn.asked('setSchedule', { every: 'off' });
  plantOne();
  await start();
  expect(triggersOf(owner)).toEqual([]);
});

test('what Google refuses is said, and the schedule stays what it was', async () => {
  await addOn.asked('setSchedule', { every: 4 });
  addOn.host.faults.triggerFailure = 'Unable to talk to trigger service';
  expect(await addOn.refused('setSchedule', { every: 1 })).toEqual({
    code: 'SCHEDULE_REFUSED',
    detail: 'Unable to talk to trigger service',
  });
  addOn.host.faults.reset();
  const { schedule } = await addOn.asked('getSnapshot', null);
  expect(schedule.own).toEqual({ every: 4 });
  expect(triggersOf(owner)).toHaveLength(1);
});

test('two people who schedule the same spreadsheet don’t fetch twice', async () => {
  await addOn.connect('demo', { storage: 'document' });
  await addOn.asked('setSchedule', { every: 1 }, owner);
  await pass(0.5);
  const { schedule } = await addOn.asked('setSchedule', { every: 1 }, editor);
  expect(schedule).toMatchObject({ own: { every: 1 }, others: 1 });
  await pass(6.4);
  // Six hours, two datasets.
  expect(addOn.calls()).toBeLessThanOrEqual(14);
  expect(addOn.calls()).toBeGreaterThanOrEqual(12);
});

test('when authorization is missing a run does nothing, says so in the log and throws nothing', async () => {
  await addOn.connect('demo');
  await addOn.asked('setSchedule', { every: 1 });
  addOn.host.setAuthorization(owner, 'REQUIRED');
  const outcome = await addOn.host.fireTrigger(triggersOf(owner)[0]!.uid);
  expect(outcome).toMatchObject({ ok: true });
  expect(addOn.calls()).toBe(0);
  addOn.host.setAuthorization(owner, 'NOT_REQUIRED');
  const { schedule } = await addOn.asked('getSnapshot', null);
  expect(schedule.lastRun).toMatchObject({ kind: 'unauthorized' });
});

test('a refused key costs one call, a spent budget none, and each ends with an entry in the log', async () => {
  await addOn.connect('demo', { apiSecret: 'not-the-secret-0123' });
  await addOn.asked('setSchedule', { every: 1 });
  await pass(3.5);
  expect(addOn.calls()).toBe(1);
  expect((await log())[0]).toMatchObject({ kind: 'schedule', fetched: 0, failure: { code: 'KEY_REFUSED' } });
  await addOn.connect('demo');
  for (const type of knownTypes().slice(0, 19 - addOn.calls()))
    await addOn.cell('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${type}`);
  const calls = addOn.calls();
  expect(await addOn.schedule()).toMatchObject({ ok: true });
  expect(addOn.calls()).toBe(calls);
  expect((await log())[0]).toMatchObject({ kind: 'schedule', failure: { code: 'BUDGET_SPENT' } });
});

test('nothing that runs on schedule sends mail or throws, whatever Google’s services do', async () => {
  await addOn.connect('demo');
  await addOn.asked('setSchedule', { every: 1 });
  const { uid } = triggersOf(owner)[0]!;
  for (const fault of [
    { propertyFailure: 'Service unavailable' },
    { cacheWriteFailure: 'x' },
    { lock: 'taken' as const },
  ]) {
    Object.assign(addOn.host.faults, fault);
    expect(await addOn.host.fireTrigger(uid)).toMatchObject({ ok: true });
    addOn.host.faults.reset();
  }
});
