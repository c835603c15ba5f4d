// A refresh that is killed at each of its service calls in turn, after the call is done.
import type { AddOnHarness } from '../support/add-on-harness';
import { expectRepairedAfterEachKill, startWithFormulas } from '../support/killed-refresh';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startWithFormulas();
});
afterAll(() => addOn.close());

test('with killAfterRoundTrip, the next start puts every formula back byte for byte, and spends no call twice', async () => {
  await expectRepairedAfterEachKill(addOn, 'killAfterRoundTrip');
}, 240_000);
