import { editor, owner, type Rig, startRig } from './rig';

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
  const outcome = await rig.page('getStatus');
  const { key } = rig.account('demo');
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      accounts: [
        {
          account: 'default',
          plan: 'PRO',
          storage: 'owner',
          usable: true,
          keyHint: `${key.slice(0, 4)}••••${key.slice(-4)}`,
          callsLeft: 19,
          callsAnHour: 20,
          datasets: [{ dataset: 'getBalance', state: 'fresh', rows: expect.any(Number) }],
        },
      ],
    },
  });
});

test.each([
  ['an empty key', { apiKey: ' ' }, /^API key: It is empty/],
  ['a key with other characters', { apiKey: 'schlüssel-schlüssel' }, /^API key: It doesn't look like one/],
  ['the key twice', { apiSecret: 'KEY' }, /^API secret: This is the key again/],
  ['a FREE plan', { plan: 'FREE' }, /^Plan: .*no API access/],
  ['no plan', { plan: undefined }, /^Plan: Choose one of PRO, EXPERT, UNLIMITED/],
  ['an odd storage', { storage: 'cloud' }, /^Storage: Choose "owner" or "document"/],
  ['an odd name', { account: 'a/b' }, /^Account name: Use up to 40/],
])('%s is refused with a sentence at its field and nothing is stored', async (_, wrong, sentence) => {
  const { key, secret, plan } = rig.account('demo');
  const request = { apiKey: key, apiSecret: secret, plan, ...wrong };
  if (request.apiSecret === 'KEY') request.apiSecret = key;
  const outcome = await rig.page('connectAccount', request);
  expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringMatching(sentence) } });
  expect(rig.host.everythingStored().filter(({ where }) => /propert/i.test(where))).toEqual([]);
});

test('blanks and line breaks that came along from a web page are not part of a key', async () => {
  const { key, secret } = rig.account('demo');
  const spoilt = {
    apiKey: `  ${key}\n`,
    apiSecret: `${secret.slice(0, 20)}\r\n${secret.slice(20)} `,
    plan: 'pro',
  };
  expect(await rig.page('connectAccount', spoilt)).toMatchObject({ ok: true });
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
  expect(await rig.page('disconnectAccount', {})).toMatchObject({ ok: true, value: { accounts: [] } });
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

describe('who may use a key', () => {
  const other = () => rig.host.createSpreadsheet({ owner, editors: [editor] });
  const cellIn = (spreadsheet: typeof rig.sheet, user: string) =>
    rig.host.call({ entry: 'cell', functionName: 'CT_TOTAL', spreadsheet, user });

  test("the owner's key works in the owner's cells and in an editor's cells of a spreadsheet where it is switched on", async () => {
    await rig.connect('demo');
    expect(await cellIn(rig.sheet, owner)).toMatchObject({ ok: true });
    rig.host.evictCache();
    expect(await cellIn(rig.sheet, editor)).toMatchObject({ ok: true });
    expect(await rig.value('CT_STATUS', 'calls_left')).toBe(18);
  });

  test("it doesn't work in another spreadsheet of the same owner", async () => {
    await rig.connect('demo');
    expect(await cellIn(other(), owner)).toMatchObject({ ok: false });
    expect(rig.calls()).toBe(0);
  });

  test("an editor's own key neither answers in somebody else's spreadsheet nor opens its owner's account there", async () => {
    await rig.connect('demo');
    const shared = other();
    const { key, secret, plan } = rig.account('odd');
    const request = { apiKey: key, apiSecret: secret, plan };
    await rig.host.call({
      entry: 'page',
      functionName: 'connectAccount',
      args: [request],
      spreadsheet: shared,
      user: editor,
    });
    for (const user of [owner, editor]) {
      expect(await cellIn(shared, user)).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/isn't available to this spreadsheet's formulas/) },
      });
    }
    expect(rig.calls()).toBe(0);
  });

  test('a key kept with the spreadsheet works for everybody who can edit it, whoever connected it', async () => {
    const shared = other();
    const { key, secret, plan } = rig.account('demo');
    const request = { apiKey: key, apiSecret: secret, plan, storage: 'document' };
    await rig.host.call({
      entry: 'page',
      functionName: 'connectAccount',
      args: [request],
      spreadsheet: shared,
      user: editor,
    });
    expect(await cellIn(shared, owner)).toMatchObject({ ok: true });
    expect(await cellIn(shared, editor)).toMatchObject({ ok: true });
    expect(rig.host.properties('user', editor)).toEqual({});
    expect(rig.host.properties('user', owner)).toEqual({});
  });
});
