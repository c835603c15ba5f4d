import { createHmac } from 'node:crypto';
import type { Fault, SandboxAccount } from '../../dev/sandbox/sandbox';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
});
afterAll(() => addOn.close());
beforeEach(async () => {
  addOn.host.evictCache();
  addOn.host.faults.reset();
  addOn.sandbox.injectFault(undefined);
  addOn.clock.advance(2 * 3_600_000);
  await addOn.connect('demo');
  addOn.sandbox.requests.length = 0;
});

const failures: [string, Fault, RegExp][] = [
  ['success:0', { mode: 'success0', error: 'SOMETHING', text: 'Something odd' }, /error: "Something odd"/],
  ['the limit as JSON', 'limit-json', /hourly call limit is reached/],
  ['HTTP 429', 'limit-429', /hourly call limit is reached/],
  ['HTTP 500', 'http-500', /having trouble \(HTTP 500\)/],
  ['an HTML page', 'html', /web page instead of data/],
  ['cut-off JSON', 'truncated', /broke off in the middle/],
  ['an empty body', 'empty', /empty answer/],
];

async function callFromAnotherClient({ key, secret }: SandboxAccount, nonce: string): Promise<void> {
  const body = `method=getBalance&nonce=${nonce}`;
  const sign = createHmac('sha512', secret).update(body).digest('hex');
  const headers = { Key: key, Sign: sign, 'Content-Type': 'application/x-www-form-urlencoded' };
  await fetch(addOn.sandbox.url, { method: 'POST', headers, body });
}

/** Everything cached as a table would serve as one. */
function cachedTables(): string[] {
  return Object.values(addOn.host.cache(addOn.sheet)).filter(
    text => text.includes('"table"') || text.includes('"parts"'),
  );
}

async function expectOneSentence(sentence: RegExp, calls: number): Promise<void> {
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => addOn.cell('CT_BALANCE', 'BTC')));
  const messages = new Set(outcomes.map(outcome => (outcome.ok ? 'a value' : outcome.error.message)));
  expect([...messages]).toEqual([expect.stringMatching(sentence)]);
  expect([...messages][0]).toMatch(/^[A-Z][^\n]{20,200}[.!]$/);
  expect(addOn.calls()).toBe(calls);
  expect(cachedTables()).toEqual([]);
}

test.each(failures)(
  '%s: one clear sentence and one call for 40 cells, nothing kept as data',
  async (_, mode, sentence) => {
    addOn.sandbox.injectFault(mode);
    await expectOneSentence(sentence, 1);
  },
);

test('no such host: one clear sentence and one attempt for 40 cells', async () => {
  let attempts = 0;
  addOn.host.faults.fetch = () => {
    attempts++;
    return 'dns';
  };
  await expectOneSentence(/can't be reached/, 0);
  expect(attempts).toBe(1);
});

test('a connection that breaks: one clear sentence and one call', async () => {
  addOn.sandbox.injectFault('reset');
  await expectOneSentence(/can't be reached|Google Sheets reported/, 1);
});

test('an answer that takes 25 s: the cell says so within 20 s, and no other cell waits again', async () => {
  addOn.sandbox.injectFault({ mode: 'slow', millis: 25_000 });
  const startMillis = addOn.clock.nowMillis();
  const note = await addOn.note('CT_BALANCE', 'BTC');
  expect(note).toMatch(/took too long to answer/);
  expect(addOn.clock.nowMillis() - startMillis).toBeLessThanOrEqual(20_500);
  await addOn.note('CT_BALANCE', 'ETH');
  expect(addOn.calls()).toBe(1);
});

test('a refused key is not sent again until it is connected again', async () => {
  await addOn.page('connectAccount', {
    apiKey: addOn.account('demo').key,
    apiSecret: 'not-the-secret',
    plan: 'PRO',
  });
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(
    /refuses the key of account "default" \("Sign is not correct"\)/,
  );
  addOn.clock.advance(5 * 3_600_000);
  addOn.host.evictCache();
  await addOn.note('CT_TRADES');
  expect(addOn.calls()).toBe(1);
  await addOn.connect('demo');
  await addOn.value('CT_BALANCE', 'BTC');
});

test('a plan without API access is said in words', async () => {
  const { key, secret } = addOn.account('free');
  await addOn.page('connectAccount', { apiKey: key, apiSecret: secret, plan: 'PRO' });
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(/no API access/);
});

test('a nonce that another client has passed, in another unit, is answered once with a higher one', async () => {
  await addOn.value('CT_BALANCE', 'BTC');
  addOn.clock.advance(-3_600_000);
  addOn.host.evictCache();
  await callFromAnotherClient(addOn.account('demo'), `${addOn.clock.nowMillis()}000`);
  addOn.host.evictCache();
  await addOn.value('CT_BALANCE', 'BTC');
  const outcomes = ['answered', 'answered', 'NONCE_TO_LOW', 'answered'];
  expect(addOn.sandbox.requests.map(request => request.outcome)).toEqual(outcomes);
});

test('while CoinTracking is down, cells show what was fetched last', async () => {
  const before = await addOn.value('CT_BALANCE', 'BTC');
  addOn.clock.advance(2 * 3_600_000);
  addOn.sandbox.injectFault('http-500');
  expect(await addOn.value('CT_BALANCE', 'BTC')).toBe(before);
  expect(await addOn.value('CT_BALANCE', 'BTC')).toBe(before);
  expect(addOn.calls()).toBe(2);
  addOn.sandbox.injectFault(undefined);
  addOn.clock.advance(2 * 60_000);
  await addOn.value('CT_BALANCE', 'BTC');
  expect(addOn.calls()).toBe(3);
});

test('a cell in back-off looks into the cache once, and asks for nothing but its person’s language', async () => {
  addOn.sandbox.injectFault('html');
  await addOn.note('CT_BALANCE', 'BTC');
  // The first cell of a dataset looks for a last good copy, for all other cells, too.
  await addOn.note('CT_TRADES');
  const outcome = await addOn.cell('CT_TRADES');
  expect(outcome.counts.byCall).toEqual({ 'CacheService.getAll': 1, 'Session.getActiveUserLocale': 1 });
});

test('a cache that takes nothing: the cell still shows its value', async () => {
  addOn.host.faults.cacheWriteFailure = 'Service error: Cache';
  await addOn.value('CT_BALANCE', 'BTC');
});

test('a lock that Google refuses: a sentence within 20 s, no call', async () => {
  addOn.host.faults.lock = 'too many operations';
  const startMillis = addOn.clock.nowMillis();
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(/still being fetched/);
  expect(addOn.clock.nowMillis() - startMillis).toBeLessThanOrEqual(20_000);
  expect(addOn.calls()).toBe(0);
});

test.each([
  ['METHOD', 'This method is not allowed'],
  ['PERMISSION', 'Key has no permission for getLedger'],
  ['SYNC', 'Blockchain data is being updated'],
  ['PARAMETER', 'Parameter limit must be an integer'],
])('a refusal with the code %s stops the ledger alone', async (error, text) => {
  addOn.sandbox.injectFault({ mode: 'success0', error, text }, { method: 'getLedger' });
  expect(await addOn.cell('CT_LEDGER')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining(text) },
  });
  expect(await addOn.value('CT_TOTAL')).toBeGreaterThan(0);
  expect(await addOn.cell('CT_LEDGER')).toMatchObject({ ok: false });
  expect(addOn.calls()).toBe(2);
});
