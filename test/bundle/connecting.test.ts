import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
});
afterEach(() => addOn.close());

test('without an account a cell says what to do, and asks nobody', async () => {
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(/isn't connected in this spreadsheet yet/);
  expect(addOn.calls()).toBe(0);
});

test('the status has what a page needs, and of the key only its ends', async () => {
  await addOn.connect('demo');
  await addOn.value('CT_BALANCE', 'BTC');
  const { key } = addOn.account('demo');
  expect(await addOn.asked('getSnapshot', null)).toMatchObject({
    person: 'owner',
    defaultAccount: 'default',
    accounts: [
      {
        account: 'default',
        plan: 'PRO',
        storage: 'owner',
        usable: true,
        keyHint: `${key.slice(0, 4)}••••${key.slice(-4)}`,
        callsLeft: 19,
        callsAnHour: 20,
        datasets: [{ dataset: 'getBalance', source: 'fresh', rows: expect.any(Number) }],
      },
    ],
    log: [{ kind: 'call', dataset: 'getBalance' }, { kind: 'connected' }],
  });
});

test.each([
  ['an empty key', { apiKey: ' ' }, 'apiKey', 'empty'],
  ['a key with other characters', { apiKey: 'schlüssel-schlüssel' }, 'apiKey', 'not-a-key'],
  ['the key twice', { apiSecret: 'KEY' }, 'apiSecret', 'same-as-key'],
  ['a FREE plan', { plan: 'FREE' }, 'plan', 'free-plan'],
  ['no plan', { plan: '' }, 'plan', 'unknown-plan'],
  ['an odd storage', { storage: 'cloud' }, 'storage', 'unknown-storage'],
  ['an odd name', { account: 'a/b' }, 'account', 'not-a-name'],
])('%s is refused at its field and nothing is stored', async (_, wrong, field, problem) => {
  const { key, secret, plan } = addOn.account('demo');
  const form = { apiKey: key, apiSecret: secret, plan, account: '', storage: 'owner', test: true, ...wrong };
  if (form.apiSecret === 'KEY') form.apiSecret = key;
  const failure = await addOn.refused('connectAccount', form as never);
  expect(failure).toEqual({ code: 'CONNECT_INVALID', field, problem });
  expect(addOn.calls()).toBe(0);
  expect(addOn.host.everythingStored().filter(({ where }) => /propert/i.test(where))).toEqual([]);
});

test('blanks and line breaks that came along from a web page are not part of a key', async () => {
  const { key, secret } = addOn.account('demo');
  const apiSecret = `${secret.slice(0, 20)}\r\n${secret.slice(20)} `;
  await addOn.connect('demo', { apiKey: `  ${key}\n`, apiSecret, plan: 'pro' });
  await addOn.value('CT_BALANCE', 'BTC');
});

test('several accounts side by side, each by its name', async () => {
  await addOn.connect('demo');
  await addOn.connect('odd', { account: 'Second one' });
  const [first, second] = [
    await addOn.value('CT_TOTAL'),
    await addOn.value('CT_TOTAL', '', 'account=Second one'),
  ];
  expect(second).not.toBe(first);
  expect(await addOn.note('CT_TOTAL', '', 'account=third')).toMatch(/Connected: default, Second one/);
});

test('disconnecting leaves no key, no table and no cell that shows one; the count of calls stays', async () => {
  await addOn.connect('demo');
  await addOn.value('CT_BALANCE', 'BTC');
  await addOn.value('CT_TRADES');
  expect(await addOn.asked('disconnectAccount', { account: 'default' })).toMatchObject({
    snapshot: { accounts: [], ownKeys: [] },
    key: 'deleted',
  });
  expect(addOn.host.cache(addOn.sheet)).toEqual({});
  const stored = addOn.host
    .everythingStored()
    .map(({ text }) => text)
    .join('\n');
  expect(stored).not.toContain(addOn.account('demo').key);
  expect(stored).not.toContain(addOn.account('demo').secret);
  expect(stored).toContain('ct.calls.');
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(/isn't connected/);
  await addOn.connect('demo');
  expect(await addOn.value('CT_STATUS', 'calls_left')).toBe(18);
});

test('another key under the same name never serves what the first one fetched', async () => {
  await addOn.connect('demo');
  const before = await addOn.value('CT_TOTAL');
  await addOn.connect('odd');
  expect(await addOn.value('CT_TOTAL')).not.toBe(before);
  expect(JSON.stringify(addOn.host.properties('user', owner))).not.toContain(addOn.account('demo').secret);
});
