// Whose key answers where: for each way to keep a key, what cells, menu and clock trigger of owner and editor see.
import type { Spreadsheet } from '../../dev/host/host';
import { editor, owner, type Rig, startRig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  rig.workbook.set('A1', { formula: '=CT_TOTAL()' });
});
afterEach(() => rig.close());

const people = [owner, editor];
const hourMillis = 3_600_000;

async function total(spreadsheet: Spreadsheet, user: string): Promise<unknown> {
  const outcome = await rig.host.call({ entry: 'cell', functionName: 'CT_TOTAL', spreadsheet, user });
  return outcome.ok ? outcome.value : outcome.error.message;
}

const toasts = () => rig.host.toasts(rig.sheet).map(({ message }) => message);

describe("a key that only its owner may use, in the owner's spreadsheet", () => {
  beforeEach(() => rig.connect('demo'));

  test('answers in the cells of everybody who can edit it: formulas run with the owner’s store', async () => {
    const ofOwner = await total(rig.sheet, owner);
    rig.host.evictCache();
    expect(await total(rig.sheet, editor)).toBe(ofOwner);
    expect(ofOwner).toEqual(expect.any(Number));
  });

  test('fetches from the owner’s menu and trigger', async () => {
    await rig.menu('refreshAll');
    expect(rig.calls()).toBe(1);
    rig.clock.advance(hourMillis);
    await rig.schedule(owner);
    expect(rig.calls()).toBe(2);
  });

  test('is out of reach of an editor’s menu, page and trigger, which leave the fetching to the formulas', async () => {
    await rig.menu('refreshAll', editor);
    await rig.schedule(editor);
    expect(rig.calls()).toBe(0);
    expect(rig.workbook.recalculated).toContain('Sheet1!A1');
    const { person, accounts } = await rig.asked('getSnapshot', null, editor);
    expect(person).toBe('editor');
    expect(accounts).toMatchObject([{ account: 'default', usable: false, keyHint: '', plan: undefined }]);
    const plan = await rig.asked('planRefresh', { scope: 'everything' }, editor);
    expect(plan.datasets).toMatchObject([{ dataset: 'getBalance', calls: 0, byFormulas: true }]);
    expect(await rig.refused('testConnection', { account: 'default' }, editor)).toMatchObject({
      code: 'KEY_ELSEWHERE',
    });
  });

  test('answers in no other spreadsheet, neither the owner’s nor anybody else’s', async () => {
    const others = [
      rig.host.createSpreadsheet({ owner, editors: [editor] }),
      rig.host.createSpreadsheet({ owner: editor, editors: [owner] }),
    ];
    for (const spreadsheet of others)
      for (const user of people) expect(await total(spreadsheet, user)).toMatch(/isn't connected/);
    expect(rig.calls()).toBe(0);
  });
});

describe("an editor's own key", () => {
  const formOf = (name: string, storage: 'owner' | 'document') => {
    const { key, secret, plan } = rig.account(name);
    return { apiKey: key, apiSecret: secret, plan, account: '', storage, test: false };
  };

  test('can’t be connected for the editor alone in somebody else’s spreadsheet, where no formula could use it', async () => {
    await rig.connect('demo');
    const before = rig.host.properties('document', rig.sheet.id);
    const failure = await rig.refused('connectAccount', formOf('odd', 'owner'), editor);
    expect(failure).toEqual({ code: 'CONNECT_INVALID', field: 'storage', problem: 'not-owner' });
    expect(rig.host.properties('document', rig.sheet.id)).toEqual(before);
    expect(rig.host.properties('user', editor)).toEqual({});
  });

  test('connected for everybody, it answers in everybody’s cells, menu and trigger', async () => {
    await rig.asked('connectAccount', formOf('odd', 'document'), editor);
    const values = [];
    for (const user of people) {
      rig.host.evictCache();
      values.push(await total(rig.sheet, user));
    }
    expect(values).toEqual([expect.any(Number), values[0]]);
    rig.clock.advance(hourMillis);
    await rig.menu('refreshAll', owner);
    rig.clock.advance(hourMillis);
    await rig.schedule(editor);
    expect(rig.calls()).toBe(4);
    for (const user of people) expect(rig.host.properties('user', user)).toEqual({});
  });

  test('never answers once the spreadsheet has changed hands, nor does what it fetched', async () => {
    const mine = { owner: editor, editors: [owner], id: 'moved' };
    const before = rig.host.createSpreadsheet(mine);
    const args = [formOf('odd', 'owner')];
    await rig.host.call({
      entry: 'page',
      functionName: 'connectAccount',
      args,
      spreadsheet: before,
      user: editor,
    });
    expect(await total(before, editor)).toEqual(expect.any(Number));
    rig.host.evictCache();
    const calls = rig.calls();
    // The same file, now of the other person.
    const { workbook } = rig;
    const after = rig.host.createSpreadsheet({ owner, editors: [editor], id: 'moved', workbook });
    await rig.host.call({ entry: 'menu', functionName: 'refreshAll', spreadsheet: after, user: editor });
    for (const user of people) await total(after, user);
    expect(rig.calls()).toBe(calls);
  });
});

test('where Google tells nobody whose the spreadsheet is, a key is connected for everybody or not at all', async () => {
  const spreadsheet = rig.host.createSpreadsheet({ owner, isInSharedDrive: true });
  const { key, secret, plan } = rig.account('demo');
  const connect = async (storage: string) => {
    const args = [{ apiKey: key, apiSecret: secret, plan, account: '', storage, test: false }];
    const outcome = await rig.host.call({
      entry: 'page',
      functionName: 'connectAccount',
      args,
      spreadsheet,
      user: owner,
    });
    return outcome.ok ? outcome.value : outcome.error;
  };
  expect(await connect('owner')).toMatchObject({ ok: false, failure: { problem: 'not-owner' } });
  expect(await connect('document')).toMatchObject({
    ok: true,
    value: { snapshot: { person: 'unknown', accounts: [{ usable: true }] } },
  });
});

test('what an editor’s menu says is in the editor’s language', async () => {
  rig.host.setLocale(editor, 'de_AT');
  await rig.connect('demo');
  await rig.menu('refreshAll', editor);
  await rig.menu('refreshAll', owner);
  expect(toasts()).toEqual(
    expect.arrayContaining([
      '0 Datensätze abgerufen, 1 Formel neu berechnet.',
      '1 dataset fetched, 1 formula recalculated.',
    ]),
  );
});
