// A refresh that is killed at each of its service calls in turn, before and after the call is done.
import { type Rig, startRig } from './rig';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  rig.workbook.set('A1', { formula: '=CT_TOTAL()', value: 1, note: 'mine', numberFormat: '0.00' });
  rig.workbook.set('A2', {
    formula: '=IF(ct_balance("BTC")>1,"CT_TOTAL()", CT_TOTAL( "profit_fiat" ))',
    value: 2,
  });
  rig.workbook.set('B2', { formula: '=CT_GAINS("ETH","cost")', value: 3, validation: 'a number' });
  rig.workbook.set('Data!C3', { formula: '=ARRAYFORMULA(CT_GAINS(,"cost")*2)', value: 4 });
  rig.workbook.merge('Data!C3:D4');
  await rig.connect('demo');
});
afterAll(() => rig.close());

const hourMillis = 3_600_000;

async function killedAt(fault: 'killAtRoundTrip' | 'killAfterRoundTrip', trip: number): Promise<boolean> {
  rig.host.faults[fault] = trip;
  const outcome = await rig.menu('refreshAll');
  rig.host.faults.reset();
  return !outcome.ok;
}

test.each(['killAtRoundTrip', 'killAfterRoundTrip'] as const)(
  'with %s, the next start puts every formula back byte for byte, and spends no call twice',
  async fault => {
    const before = rig.workbook.snapshot();
    let deaths = 0;
    let callsLost = 0;
    for (let trip = 1; ; trip++) {
      // Hours later nothing is fresh and no call counts.
      rig.clock.advance(2 * hourMillis);
      rig.host.evictCache();
      rig.sandbox.requests.length = 0;
      if (!(await killedAt(fault, trip))) break;
      deaths++;
      const sent = rig.calls();
      const kept = Object.keys(rig.host.cache(rig.sheet)).filter(key => !key.endsWith('!')).length;
      await rig.menu('refreshAll');
      expect(rig.workbook.snapshot()).toEqual(before);
      // Two datasets; only a call whose answer died with the run, before anything was kept, has to be sent again.
      const again = rig.calls() - 2;
      expect(again).toBe(sent - kept);
      expect(again).toBeLessThanOrEqual(1);
      callsLost += again;
    }
    expect(deaths).toBeGreaterThan(40);
    expect(callsLost).toBeLessThan(deaths / 3);
  },
  240_000,
);

/** Kills refreshes until one has died while formulas have their second names. */
async function leaveRenamed(): Promise<void> {
  await rig.menu('refreshAll');
  for (let trip = 1; trip < 100; trip++) {
    await killedAt('killAtRoundTrip', trip);
    if (JSON.stringify(rig.workbook.snapshot()).includes('REFRESHING')) return;
  }
  throw new Error('No run died while formulas had their second names.');
}

test('whatever starts next repairs it: the sidebar, a trigger, a menu', async () => {
  const before = rig.workbook.snapshot();
  for (const start of [
    () => rig.asked('getSnapshot', null),
    () => rig.schedule(),
    () => rig.menu('openHelp'),
  ]) {
    rig.clock.advance(2 * hourMillis);
    await leaveRenamed();
    await start();
    expect(rig.workbook.snapshot()).toEqual(before);
  }
});

test('a formula that was left under its second name still shows its value', async () => {
  expect(await rig.value('CT_REFRESHING_TOTAL')).toBe(await rig.value('CT_TOTAL'));
});
