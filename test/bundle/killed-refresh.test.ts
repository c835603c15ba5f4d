// A refresh that is killed at each of its service calls in turn, before the call is done.
import type { AddOnHarness } from '../support/add-on-harness';
import {
  expectRepairedAfterEachKill,
  hourMillis,
  killedAt,
  startWithFormulas,
} from '../support/killed-refresh';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startWithFormulas();
});
afterAll(() => addOn.close());

test('with killAtRoundTrip, the next start puts every formula back byte for byte, and spends no call twice', async () => {
  await expectRepairedAfterEachKill(addOn, 'killAtRoundTrip');
}, 240_000);

/** Kills refreshes until one dies while formulas have their second names. */
async function leaveRenamed(): Promise<void> {
  await addOn.menu('refreshAll');
  for (let trip = 1; trip < 100; trip++) {
    await killedAt(addOn, 'killAtRoundTrip', trip);
    if (JSON.stringify(addOn.workbook.snapshot()).includes('REFRESHING')) return;
  }
  throw new Error('No run died while formulas had their second names.');
}

test('whatever starts next repairs it: the sidebar, a trigger, a menu', async () => {
  const before = addOn.workbook.snapshot();
  for (const start of [
    () => addOn.asked('getSnapshot', null),
    () => addOn.schedule(),
    () => addOn.menu('openHelp'),
  ]) {
    addOn.clock.advance(2 * hourMillis);
    await leaveRenamed();
    await start();
    expect(addOn.workbook.snapshot()).toEqual(before);
  }
}, 120_000);

test('a formula that was left under its second name still shows its value', async () => {
  expect(await addOn.value('CT_REFRESHING_TOTAL')).toBe(await addOn.value('CT_TOTAL'));
});
