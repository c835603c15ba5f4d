// A refresh that is killed at one of its service calls, before or after the call is done, in a spreadsheet with formulas of
// every kind.
import { type AddOnHarness, startAddOn } from './add-on-harness';

export const hourMillis = 3_600_000;

export type Kill = 'killAtRoundTrip' | 'killAfterRoundTrip';

export async function startWithFormulas(): Promise<AddOnHarness> {
  const addOn = await startAddOn();
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: 1, note: 'mine', numberFormat: '0.00' });
  addOn.workbook.set('A2', {
    formula: '=IF(ct_balance("BTC")>1;"CT_TOTAL()"; CT_TOTAL( "profit_fiat" ))',
    value: 2,
  });
  addOn.workbook.set('B2', { formula: '=CT_GAINS("ETH";"cost")', value: 3, validation: 'a number' });
  addOn.workbook.set('Data!C3', { formula: '=ARRAYFORMULA(CT_GAINS(;"cost")*2)', value: 4 });
  addOn.workbook.merge('Data!C3:D4');
  await addOn.connect('demo');
  return addOn;
}

export async function killedAt(addOn: AddOnHarness, fault: Kill, trip: number): Promise<boolean> {
  addOn.host.faults[fault] = trip;
  const outcome = await addOn.menu('refreshAll');
  addOn.host.faults.reset();
  return !outcome.ok;
}

/** Kills refreshes at each of their service calls in turn. A file does so for one kind, so that two workers share them. */
export async function expectRepairedAfterEachKill(addOn: AddOnHarness, fault: Kill): Promise<void> {
  const before = addOn.workbook.snapshot();
  let deaths = 0;
  let callsLost = 0;
  for (let trip = 1; ; trip++) {
    // Hours later nothing is fresh, and no earlier call counts.
    addOn.clock.advance(2 * hourMillis);
    addOn.host.evictCache();
    addOn.sandbox.requests.length = 0;
    if (!(await killedAt(addOn, fault, trip))) break;
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
}
