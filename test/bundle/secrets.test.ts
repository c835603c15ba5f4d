import { type Rig, startRig } from './rig';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('no secret in cells, cache, logs, errors or addresses, whatever goes wrong', async () => {
  const { key, secret } = rig.account('demo');
  const seen: string[] = [];
  const look = async (functionName: string, ...args: unknown[]) => {
    const outcome = await rig.cell(functionName, ...args);
    seen.push(JSON.stringify(outcome));
  };
  await rig.connect('demo');
  await look('CT_BALANCE');
  await look('CT_STATUS');
  for (const failing of ['limit-429', 'http-500', 'html', 'truncated', 'empty', 'reset'] as const) {
    rig.sandbox.misbehave(failing);
    rig.clock.advance(3 * 3_600_000);
    rig.host.evictCache();
    await look('CT_TRADES');
    await look('CT_STATUS');
  }
  rig.sandbox.misbehave({
    mode: 'success0',
    error: 'ECHO',
    text: `ERROR: key ${key} with secret ${secret} is odd`,
  });
  rig.clock.advance(3 * 3_600_000);
  rig.host.evictCache();
  await look('CT_GAINS');
  expect(seen[seen.length - 1]).toContain('key •••• with secret •••• is odd');
  rig.host.faults.fetch = url => ({ text: `Unexpected error: ${url} Key: ${key}` });
  rig.clock.advance(3 * 3_600_000);
  await look('CT_LEDGER');
  await look('CT_STATUS');
  seen.push(JSON.stringify(await rig.page('getSnapshot', null)));

  const kept = rig.host.everythingStored();
  const holdsKey = kept.filter(({ text }) => text.includes(secret));
  expect(holdsKey.map(({ where }) => where)).toEqual(['properties of user owner@example.com']);
  expect(kept.filter(({ text }) => text.includes(key))).toEqual(holdsKey);
  expect(seen.filter(text => text.includes(key) || text.includes(secret))).toEqual([]);
  const sent = rig.sandbox.requests.flatMap(request => request.fields.flat());
  expect(sent.filter(text => text.includes(key) || text.includes(secret))).toEqual([]);
});
