import { SandboxClient, sign } from '../support/sandbox-client';

let client: SandboxClient;
beforeEach(async () => {
  client = await SandboxClient.start();
});
afterEach(() => client.sandbox.close());

const envelope = (error: string, text: string, method: string | undefined = 'getBalance') => ({
  status: 200,
  text: JSON.stringify({ success: 0, method, error, error_msg: `ERROR: ${text}` }),
  json: expect.anything(),
});

test('a signed call is answered, whether its body is url-encoded or multipart', async () => {
  expect((await client.call('empty', 'getBalance')).json.success).toBe(1);

  const fields = { method: 'getTrades', nonce: client.nextNonce(), type: 'Gift/Tip(In)' };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { key, secret } = client.account('empty');
  const text = `method=getTrades&nonce=${fields.nonce}&type=Gift%2FTip%28In%29`;
  const reply = await client.post(form, { Key: key, Sign: sign(secret, text) });
  expect(reply.text).toBe('{"success":1,"method":"getTrades"}');
});

test('names of headers may be written in any case', async () => {
  const { key, secret } = client.account('empty');
  const body = 'nonce=1&method=getBalance';
  expect((await client.post(body, { kEY: key, SIGN: sign(secret, body) })).json.success).toBe(1);
});

test('a call without key is refused', async () => {
  const reply = await client.send('demo', { method: 'getBalance', nonce: '1' }, { Key: '' });
  expect(reply).toEqual(envelope('KEY_MISSING', 'API Key not set'));
});

test('a wrong signature and an unknown key are refused alike', async () => {
  const refusal = envelope('SIGN_INCORRECT', 'Sign is not correct');
  expect(await client.send('demo', { method: 'getBalance', nonce: '1' }, { Sign: 'f'.repeat(128) })).toEqual(
    refusal,
  );
  expect(await client.send('demo', { method: 'getBalance', nonce: '1' }, { Key: 'nobody' })).toEqual(refusal);
});

test('missing sign, missing nonce and an unknown method are refused with a code of their own', async () => {
  expect((await client.send('demo', { method: 'getBalance', nonce: '1' }, { Sign: '' })).json.error).toBe(
    'SIGN_MISSING',
  );
  expect((await client.send('demo', { method: 'getBalance' })).json.error).toBe('NONCE_MISSING');
  expect((await client.call('demo', 'getRich')).json).toMatchObject({
    method: 'getRich',
    error: 'METHOD_UNKNOWN',
  });
});

test('a call without method is refused, and its nonce is used up', async () => {
  const reply = await client.send('demo', { nonce: '7' });
  expect(reply.text).toBe('{"success":0,"error":"NO_METHOD","error_msg":"ERROR: Method not set"}');
  expect((await client.send('demo', { method: 'getBalance', nonce: '7' })).json.error).toBe('NONCE_TO_LOW');
});

test('a nonce has to be higher than the last one of its key', async () => {
  expect((await client.send('demo', { method: 'getBalance', nonce: '1511143064' })).json.success).toBe(1);
  for (const nonce of ['1511143064', '1511143063', '-1', 'abc', '0']) {
    expect(await client.send('demo', { method: 'getBalance', nonce })).toEqual(
      envelope('NONCE_TO_LOW', 'Nonce must be higher than 1511143064'),
    );
  }
  expect((await client.send('empty', { method: 'getBalance', nonce: '1' })).json.success).toBe(1);
  expect((await client.send('demo', { method: 'getBalance', nonce: '1511143065' })).json.success).toBe(1);
});

test('a nonce under a wrong signature is not used up', async () => {
  await client.send('demo', { method: 'getBalance', nonce: '99' }, { Sign: 'f'.repeat(128) });
  expect((await client.send('demo', { method: 'getBalance', nonce: '50' })).json.success).toBe(1);
});

test.each([
  ['demo', 20],
  ['odd', 20],
  ['huge', 60],
])('%s may call %i times in any hour', async (name, limit) => {
  const minute = 60_000;
  const codes: string[] = [];
  for (let index = 0; index < limit; index++) {
    codes.push((await client.call(name, 'getTrades', { limit: '1' })).json.error ?? 'answered');
    if (index === 0) client.clock.advance(30 * minute);
  }
  expect(new Set(codes)).toEqual(new Set(['answered']));

  const refused = await client.call(name, 'getBalance');
  expect(refused).toEqual(envelope('LIMIT_EXCEEDED', 'API call limit per hour exceeded'));

  // The first call is over an hour old, the others aren't, and the refused one didn't count.
  client.clock.advance(30 * minute - 1);
  expect((await client.call(name, 'getBalance')).json.success).toBe(0);
  client.clock.advance(1);
  expect((await client.call(name, 'getBalance')).json.success).toBe(1);
  expect((await client.call(name, 'getBalance')).json.success).toBe(0);
  client.clock.advance(30 * minute);
  expect((await client.call(name, 'getBalance')).json.success).toBe(1);
});

test('the FREE plan has no API, but learns so only with a right signature', async () => {
  expect((await client.call('free', 'getBalance')).json.error).toBe('NO_API_ACCESS');
  expect((await client.send('free', { method: 'getBalance', nonce: '1' }, { Sign: 'x' })).json.error).toBe(
    'SIGN_INCORRECT',
  );
});

test('only the documented address is the API', async () => {
  const elsewhere = await fetch(client.sandbox.url.replace('/api/v1/', '/'), { method: 'POST' });
  expect(elsewhere.status).toBe(404);
  expect(await (await fetch(client.sandbox.url)).json()).toMatchObject({ error: 'KEY_MISSING' });
});

test('every request is on record in the order of arrival, without the secret', async () => {
  await client.send('demo', { nonce: '5', method: 'getTrades', limit: '1' });
  await client.send('demo', { nonce: '5', method: 'getBalance' });
  await client.post('', {});
  const atMillis = client.clock.nowMillis();
  expect(client.sandbox.requests).toEqual([
    {
      account: 'demo',
      method: 'getTrades',
      nonce: 5,
      fields: [
        ['nonce', '5'],
        ['method', 'getTrades'],
        ['limit', '1'],
      ],
      atMillis,
      outcome: 'answered',
    },
    {
      account: 'demo',
      method: 'getBalance',
      nonce: 5,
      fields: expect.anything(),
      atMillis,
      outcome: 'NONCE_TO_LOW',
    },
    { fields: [], atMillis, outcome: 'KEY_MISSING' },
  ]);
  expect(JSON.stringify(client.sandbox.requests)).not.toContain(client.account('demo').secret);
});
