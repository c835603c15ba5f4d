// A refresh that is killed at each of its service calls in turn, before and after the call is done.
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: 1, note: 'mine', numberFormat: '0.00' });
  addOn.workbook.set('A2', {
    formula: '=IF(ct_balance("BTC")>1,"CT_TOTAL()", CT_TOTAL( "profit_fiat" ))',
    value: 2,
  });
  addOn.workbook.set('B2', { formula: '=CT_GAINS("ETH","cost")', value: 3, validation: 'a number' });
  addOn.workbook.set('Data!C3', { formula: '=ARRAYFORMULA(CT_GAINS(,"cost")*2)', value: 4 });
  addOn.workbook.merge('Data!C3:D4');
  await addOn.connect('demo');
});
afterAll(() => addOn.close());

const hourMillis = 3_600_000;

async function killedAt(fault: 'killAtRoundTrip' | 'killAfterRoundTrip', trip: number): Promise<boolean> {
  addOn.host.faults[fault] = trip;
  const outcome = await addOn.menu('refreshAll');
  addOn.host.faults.reset();
  return !outcome.ok;
}

test.each(['killAtRoundTrip', 'killAfterRoundTrip'] as const)(
  'with %s, the next start puts every formula back byte for byte, and spends no call twice',
  async fault => {
    const before = addOn.workbook.snapshot();
    let deaths = 0;
    let callsLost = 0;
    for (let trip = 1; ; trip++) {
      // Hours later nothing is fresh, and no earlier call counts.
      addOn.clock.advance(2 * hourMillis);
      addOn.host.evictCache();
      addOn.sandbox.requests.length = 0;
      if (!(await killedAt(fault, trip))) break;
      deaths++;
      const sent = addOn.calls();
      const kept = Object.keys(addOn.host.cache(addOn.sheet)).filter(key => !key.endsWith('!')).length;
      await addOn.menu('refreshAll');
      expect(addOn.workbook.snapshot()).toEqual(before);
      // Two datasets; a call is repeated only if the run died before it stored the answer.
      const again = addOn.calls() - 2;
      expect(again).toBe(sent - kept);
      expect(again).toBeLessThanOrEqual(1);
      callsLost += again;
    }
    expect(deaths).toBeGreaterThan(40);
    expect(callsLost).toBeLessThan(deaths / 3);
  },
  240_000,
);

/** Kills refreshes until one dies while formulas have their second names. */
async function leaveRenamed(): Promise<void> {
  await addOn.menu('refreshAll');
  for (let trip = 1; trip < 100; trip++) {
    await killedAt('killAtRoundTrip', trip);
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
