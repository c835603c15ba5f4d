import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
});
afterAll(() => addOn.close());

test('no secret in cells, cache, logs, errors or addresses, whatever goes wrong', async () => {
  const { key, secret } = addOn.account('demo');
  const seen: string[] = [];
  const look = async (functionName: string, ...args: unknown[]) => {
    const outcome = await addOn.cell(functionName, ...args);
    seen.push(JSON.stringify(outcome));
  };
  await addOn.connect('demo');
  await look('CT_BALANCE');
  await look('CT_STATUS');
  for (const failing of ['limit-429', 'http-500', 'html', 'truncated', 'empty', 'reset'] as const) {
    addOn.sandbox.injectFault(failing);
    addOn.clock.advance(3 * 3_600_000);
    addOn.host.evictCache();
    await look('CT_TRADES');
    await look('CT_STATUS');
  }
  addOn.sandbox.injectFault({
    mode: 'success0',
    error: 'ECHO',
    text: `ERROR: key ${key} with secret ${secret} is odd`,
  });
  addOn.clock.advance(3 * 3_600_000);
  addOn.host.evictCache();
  await look('CT_GAINS');
  expect(seen[seen.length - 1]).toContain('key •••• with secret •••• is odd');
  addOn.host.faults.fetch = url => ({ text: `Unexpected error: ${url} Key: ${key}` });
  addOn.clock.advance(3 * 3_600_000);
  await look('CT_LEDGER');
  await look('CT_STATUS');
  seen.push(JSON.stringify(await addOn.page('getSnapshot', null)));

  const kept = addOn.host.everythingStored();
  const holdsKey = kept.filter(({ text }) => text.includes(secret));
  expect(holdsKey.map(({ where }) => where)).toEqual(['properties of user owner@example.com']);
  expect(kept.filter(({ text }) => text.includes(key))).toEqual(holdsKey);
  expect(seen.filter(text => text.includes(key) || text.includes(secret))).toEqual([]);
  const sent = addOn.sandbox.requests.flatMap(request => request.fields.flat());
  expect(sent.filter(text => text.includes(key) || text.includes(secret))).toEqual([]);
});
