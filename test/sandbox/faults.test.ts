import { SandboxClient } from '../support/sandbox-client';

let client: SandboxClient;
beforeEach(async () => {
  client = await SandboxClient.start();
});
afterEach(() => client.sandbox.close());

const balance = () => client.call('demo', 'getBalance');
const outcomes = () => client.sandbox.requests.map(request => request.outcome);

test('the limit can be refused as JSON or as HTTP 429', async () => {
  client.sandbox.injectFault('limit-json');
  expect(await balance()).toMatchObject({ status: 200, json: { success: 0, error: 'LIMIT_EXCEEDED' } });
  client.sandbox.injectFault('limit-429');
  expect(await balance()).toMatchObject({ status: 429, json: { success: 0, error: 'LIMIT_EXCEEDED' } });
  expect(outcomes()).toEqual(['limit-json', 'limit-429']);
});

test('HTTP 500 and an outage page come from in front of CoinTracking: the nonce stays unused', async () => {
  client.sandbox.injectFault('http-500', { times: 1 });
  expect(await client.send('demo', { method: 'getBalance', nonce: '5' })).toMatchObject({
    status: 500,
    json: undefined,
  });
  client.sandbox.injectFault('html', { times: 1 });
  const page = await client.send('demo', { method: 'getBalance', nonce: '5' });
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/^<!DOCTYPE html>/);
  expect((await client.send('demo', { method: 'getBalance', nonce: '5' })).json.success).toBe(1);
});

test('an answer can be cut in the middle while the transfer looks complete', async () => {
  const whole = (await balance()).text;
  client.sandbox.injectFault('truncated');
  const { status, text } = await balance();
  expect(status).toBe(200);
  expect(text).toBe(whole.slice(0, Math.ceil(whole.length / 2)));
  expect(() => JSON.parse(text)).toThrow();
});

test('an answer can have an empty body', async () => {
  client.sandbox.injectFault('empty');
  expect(await balance()).toEqual({ status: 200, text: '', json: undefined });
});

test('an answer can be slow, on the clock of the sandbox', async () => {
  client.sandbox.injectFault({ mode: 'slow', millis: 25_000 });
  const before = client.clock.nowMillis();
  expect((await balance()).json.success).toBe(1);
  expect(client.clock.nowMillis() - before).toBe(25_000);
});

test('a slow answer waits for the clock, and holds up nobody else', async () => {
  // A virtual clock stops while anything works, even if others sleep.
  client.clock.enter();
  client.clock.enter();
  client.sandbox.injectFault({ mode: 'slow', millis: 1 }, { account: 'demo' });
  let isAnswered = false;
  const slow = balance().finally(() => {
    isAnswered = true;
  });
  expect((await client.call('odd', 'getBalance')).json.success).toBe(1);
  expect((await client.call('empty', 'getBalance')).json.success).toBe(1);
  expect(isAnswered).toBe(false);
  client.clock.leave();
  client.clock.leave();
  expect((await slow).json.success).toBe(1);
});

test('the connection can be reset', async () => {
  client.sandbox.injectFault('reset');
  await expect(balance()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(outcomes()).toEqual(['reset']);
});

test('errors nobody has seen yet can be made up', async () => {
  client.sandbox.injectFault('success0');
  expect((await balance()).json).toMatchObject({ success: 0, method: 'getBalance', error: 'MADE_UP' });
  client.sandbox.injectFault({ mode: 'success0', error: 'BLOCKED', text: 'Key is blocked' });
  expect((await balance()).json).toMatchObject({ error: 'BLOCKED', error_msg: 'ERROR: Key is blocked' });
});

test('what cannot be signed is refused as ever, also while misbehaving', async () => {
  client.sandbox.injectFault('limit-429');
  expect((await client.send('demo', { method: 'getBalance', nonce: '1' }, { Sign: 'x' })).json.error).toBe(
    'SIGN_INCORRECT',
  );
});

test('calls that are cut off count against the limit, refused ones do not', async () => {
  client.sandbox.injectFault('limit-json', { times: 30 });
  for (let index = 0; index < 30; index++) await balance();
  client.sandbox.injectFault('empty', { times: 20 });
  for (let index = 0; index < 20; index++) await balance();
  expect((await balance()).json.error).toBe('LIMIT_EXCEEDED');
});

test('a rule can be limited to an account, a method and a number of times', async () => {
  client.sandbox.injectFault('empty', { account: 'demo', method: 'getBalance', times: 2 });
  await client.call('odd', 'getBalance');
  await client.call('demo', 'getGains');
  for (let index = 0; index < 3; index++) await balance();
  expect(outcomes()).toEqual(['answered', 'answered', 'empty', 'empty', 'answered']);
});

test('the youngest rule wins, and each can be ended alone or all together', async () => {
  client.sandbox.injectFault('empty');
  client.sandbox.injectFault('truncated', { account: 'demo' });
  client.sandbox.injectFault('limit-json', { account: 'demo' });
  await balance();
  client.sandbox.injectFault(undefined, { account: 'demo' });
  await balance();
  client.sandbox.injectFault(undefined);
  await balance();
  expect(outcomes()).toEqual(['limit-json', 'empty', 'answered']);
});
