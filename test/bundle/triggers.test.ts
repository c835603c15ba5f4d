// Clock triggers from the sidebar's setting to what they do at their time.
import { editor, owner, type Rig, startRig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ firesTriggers: true });
  rig.workbook.set('A1', { formula: '=CT_TOTAL()' });
  rig.workbook.set('A2', { formula: '=CT_GAINS("BTC")' });
});
afterEach(() => rig.close());

const hourMillis = 3_600_000;
const triggersOf = (user: string) => rig.host.triggers(rig.sheet).filter(trigger => trigger.user === user);
const log = async () => (await rig.asked('getSnapshot', null)).log;

const plantOne = () =>
  rig.host.plantTrigger({ spreadsheet: rig.sheet, user: owner, handler: 'refreshOnSchedule' });

/** Lets the time pass that it takes, with all that happens in it. */
async function pass(hours: number): Promise<void> {
  const untilMillis = rig.clock.nowMillis() + hours * hourMillis;
  await new Promise<void>(resolve => rig.clock.at(untilMillis, resolve));
  await rig.host.idle();
}

test('an hourly schedule makes one trigger, which keeps every dataset fresh with one call an hour each', async () => {
  await rig.connect('demo');
  const { schedule } = await rig.asked('setSchedule', { every: 1 });
  expect(schedule).toMatchObject({ own: { every: 1 }, others: 0 });
  expect(triggersOf(owner)).toHaveLength(1);
  await pass(6.5);
  expect(rig.calls()).toBe(12);
  expect(new Set(rig.workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A2']));
  const warm = await rig.cell('CT_TOTAL');
  expect(warm.counts.byCall['UrlFetchApp.fetch']).toBeUndefined();
  const runs = (await log()).filter(({ kind }) => kind === 'schedule');
  expect(runs).toHaveLength(6);
  expect(runs[0]).toMatchObject({ fetched: 2, failed: 0, cells: 2 });
});

test('the status tells when the next run is due', async () => {
  await rig.connect('demo');
  const { schedule } = await rig.asked('setSchedule', { every: 6 });
  const inHours = (schedule.nextRunMillis - rig.clock.nowMillis()) / hourMillis;
  expect(inHours).toBeCloseTo(6);
  expect(await rig.value('CT_STATUS', 'next_refresh')).toEqual(new Date(schedule.nextRunMillis));
});

test('daily runs happen once a day, within the chosen hour of the spreadsheet’s zone', async () => {
  await rig.connect('demo');
  await rig.asked('setSchedule', { every: 'day', hour: 7 });
  await pass(48);
  const runs = (await log()).filter(({ kind }) => kind === 'schedule');
  expect(runs.map(({ atMillis }) => new Date(atMillis).getUTCHours())).toEqual([7, 7]);
});

test('each change leaves one trigger at most, off leaves none', async () => {
  for (const every of [1, 2, 4, 6, 12] as const) {
    await rig.asked('setSchedule', { every });
    expect(triggersOf(owner)).toHaveLength(1);
  }
  await rig.asked('setSchedule', { every: 'off' });
  expect(triggersOf(owner)).toEqual([]);
});

test.each(['getSnapshot', 'openHelp'])('%s puts a missing or doubled trigger right', async use => {
  await rig.asked('setSchedule', { every: 4 });
  const start = () => (use === 'getSnapshot' ? rig.page(use, null) : rig.menu(use));
  plantOne();
  expect(triggersOf(owner)).toHaveLength(2);
  await start();
  expect(triggersOf(owner)).toHaveLength(1);
  await rig.asked('setSchedule', { every: 'off' });
  plantOne();
  await start();
  expect(triggersOf(owner)).toEqual([]);
});

test('what Google refuses is said, and the schedule stays what it was', async () => {
  await rig.asked('setSchedule', { every: 4 });
  rig.host.faults.triggerFailure = 'Unable to talk to trigger service';
  expect(await rig.refused('setSchedule', { every: 1 })).toEqual({
    code: 'SCHEDULE_REFUSED',
    detail: 'Unable to talk to trigger service',
  });
  rig.host.faults.reset();
  const { schedule } = await rig.asked('getSnapshot', null);
  expect(schedule.own).toEqual({ every: 4 });
  expect(triggersOf(owner)).toHaveLength(1);
});

test('two people who schedule the same spreadsheet don’t fetch twice', async () => {
  await rig.connect('demo', { storage: 'document' });
  await rig.asked('setSchedule', { every: 1 }, owner);
  await pass(0.5);
  const { schedule } = await rig.asked('setSchedule', { every: 1 }, editor);
  expect(schedule).toMatchObject({ own: { every: 1 }, others: 1 });
  await pass(6.4);
  // Six hours, two datasets.
  expect(rig.calls()).toBeLessThanOrEqual(14);
  expect(rig.calls()).toBeGreaterThanOrEqual(12);
});

test('when authorization is missing a run does nothing, says so in the log and throws nothing', async () => {
  await rig.connect('demo');
  await rig.asked('setSchedule', { every: 1 });
  rig.host.setAuthorization(owner, 'REQUIRED');
  const outcome = await rig.host.fireTrigger(triggersOf(owner)[0]!.uid);
  expect(outcome).toMatchObject({ ok: true });
  expect(rig.calls()).toBe(0);
  rig.host.setAuthorization(owner, 'NOT_REQUIRED');
  const { schedule } = await rig.asked('getSnapshot', null);
  expect(schedule.lastRun).toMatchObject({ kind: 'unauthorized' });
});

test('a refused key costs one call, a spent budget none, and each ends with an entry in the log', async () => {
  await rig.connect('demo', { apiSecret: 'not-the-secret-0123' });
  await rig.asked('setSchedule', { every: 1 });
  await pass(3.5);
  expect(rig.calls()).toBe(1);
  expect((await log())[0]).toMatchObject({ kind: 'schedule', fetched: 0, failure: { code: 'KEY_REFUSED' } });
  await rig.connect('demo');
  for (let type = 0; rig.calls() < 19; type++)
    await rig.cell('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${type}`);
  const calls = rig.calls();
  expect(await rig.schedule()).toMatchObject({ ok: true });
  expect(rig.calls()).toBe(calls);
  expect((await log())[0]).toMatchObject({ kind: 'schedule', failure: { code: 'BUDGET_SPENT' } });
});

test('nothing that runs on schedule sends mail or throws, whatever Google’s services do', async () => {
  await rig.connect('demo');
  await rig.asked('setSchedule', { every: 1 });
  const { uid } = triggersOf(owner)[0]!;
  for (const fault of [
    { propertyFailure: 'Service unavailable' },
    { cacheWriteFailure: 'x' },
    { lock: 'taken' as const },
  ]) {
    Object.assign(rig.host.faults, fault);
    expect(await rig.host.fireTrigger(uid)).toMatchObject({ ok: true });
    rig.host.faults.reset();
  }
});
