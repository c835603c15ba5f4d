import { owner, type Rig, startRig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

test('without an account a cell says what to do, and asks nobody', async () => {
  expect(await rig.note('CT_BALANCE', 'BTC')).toMatch(/isn't connected in this spreadsheet yet/);
  expect(rig.calls()).toBe(0);
});

test('the status tells what a page needs and of the key only its ends', async () => {
  await rig.connect('demo');
  await rig.value('CT_BALANCE', 'BTC');
  const { key } = rig.account('demo');
  expect(await rig.asked('getSnapshot', null)).toMatchObject({
    language: 'en',
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
  const { key, secret, plan } = rig.account('demo');
  const form = { apiKey: key, apiSecret: secret, plan, account: '', storage: 'owner', test: true, ...wrong };
  if (form.apiSecret === 'KEY') form.apiSecret = key;
  const failure = await rig.refused('connectAccount', form as never);
  expect(failure).toEqual({ code: 'CONNECT_INVALID', field, problem });
  expect(rig.calls()).toBe(0);
  expect(rig.host.everythingStored().filter(({ where }) => /propert/i.test(where))).toEqual([]);
});

test('blanks and line breaks that came along from a web page are not part of a key', async () => {
  const { key, secret } = rig.account('demo');
  const apiSecret = `${secret.slice(0, 20)}\r\n${secret.slice(20)} `;
  await rig.connect('demo', { apiKey: `  ${key}\n`, apiSecret, plan: 'pro' });
  await rig.value('CT_BALANCE', 'BTC');
});

test('several accounts side by side, each by its name', async () => {
  await rig.connect('demo');
  await rig.connect('odd', { account: 'Second one' });
  const [first, second] = [
    await rig.value('CT_TOTAL'),
    await rig.value('CT_TOTAL', '', 'account=Second one'),
  ];
  expect(second).not.toBe(first);
  expect(await rig.note('CT_TOTAL', '', 'account=third')).toMatch(/Connected: default, Second one/);
});

test('disconnecting leaves no key, no table and no cell that shows one; the count of calls stays', async () => {
  await rig.connect('demo');
  await rig.value('CT_BALANCE', 'BTC');
  await rig.value('CT_TRADES');
  expect(await rig.asked('disconnectAccount', { account: 'default' })).toMatchObject({ accounts: [] });
  expect(rig.host.cache(rig.sheet)).toEqual({});
  const stored = rig.host
    .everythingStored()
    .map(({ text }) => text)
    .join('\n');
  expect(stored).not.toContain(rig.account('demo').key);
  expect(stored).not.toContain(rig.account('demo').secret);
  expect(stored).toContain('ct.calls.');
  expect(await rig.note('CT_BALANCE', 'BTC')).toMatch(/isn't connected/);
  await rig.connect('demo');
  expect(await rig.value('CT_STATUS', 'calls_left')).toBe(18);
});

test('another key under the same name never serves what the first one fetched', async () => {
  await rig.connect('demo');
  const before = await rig.value('CT_TOTAL');
  await rig.connect('odd');
  expect(await rig.value('CT_TOTAL')).not.toBe(before);
  expect(JSON.stringify(rig.host.properties('user', owner))).not.toContain(rig.account('demo').secret);
});
