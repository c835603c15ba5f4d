// Who can use a key where: for each storage, what cells, menu and clock trigger of owner and editor see.
import type { Spreadsheet } from '../../dev/host/host';
import { type AddOnHarness, editor, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
});
afterEach(() => addOn.close());

const people = [owner, editor];
const hourMillis = 3_600_000;

async function total(spreadsheet: Spreadsheet, user: string): Promise<unknown> {
  const outcome = await addOn.host.call({ entry: 'cell', functionName: 'CT_TOTAL', spreadsheet, user });
  return outcome.ok ? outcome.value : outcome.error.message;
}

const toasts = () => addOn.host.toasts(addOn.sheet).map(({ message }) => message);

describe("a key that only its owner may use, in the owner's spreadsheet", () => {
  beforeEach(() => addOn.connect('demo'));

  test('answers in the cells of everybody who can edit it: formulas run with the owner’s store', async () => {
    const ofOwner = await total(addOn.sheet, owner);
    addOn.host.evictCache();
    expect(await total(addOn.sheet, editor)).toBe(ofOwner);
    expect(ofOwner).toEqual(expect.any(Number));
  });

  test('fetches from the owner’s menu and trigger', async () => {
    await addOn.menu('refreshAll');
    expect(addOn.calls()).toBe(1);
    addOn.clock.advance(hourMillis);
    await addOn.schedule(owner);
    expect(addOn.calls()).toBe(2);
  });

  test('is out of reach of an editor’s menu, page and trigger, which leave the fetching to the formulas', async () => {
    await addOn.menu('refreshAll', editor);
    await addOn.schedule(editor);
    expect(addOn.calls()).toBe(0);
    expect(addOn.workbook.recalculated).toContain('Sheet1!A1');
    const { person, accounts } = await addOn.asked('getSnapshot', null, editor);
    expect(person).toBe('editor');
    expect(accounts).toMatchObject([{ account: 'default', usable: false, keyHint: '', plan: undefined }]);
    const plan = await addOn.asked('planRefresh', { scope: 'everything' }, editor);
    expect(plan.datasets).toMatchObject([{ dataset: 'getBalance', calls: 0, byFormulas: true }]);
    expect(await addOn.refused('testConnection', { account: 'default' }, editor)).toMatchObject({
      code: 'KEY_ELSEWHERE',
    });
  });

  test('answers in no other spreadsheet, neither the owner’s nor anybody else’s', async () => {
    const others = [
      addOn.host.createSpreadsheet({ owner, editors: [editor] }),
      addOn.host.createSpreadsheet({ owner: editor, editors: [owner] }),
    ];
    for (const spreadsheet of others)
      for (const user of people) expect(await total(spreadsheet, user)).toMatch(/isn't connected/);
    expect(addOn.calls()).toBe(0);
  });
});

describe("an editor's own key", () => {
  const formOf = (name: string, storage: 'owner' | 'document') => {
    const { key, secret, plan } = addOn.account(name);
    return { apiKey: key, apiSecret: secret, plan, account: '', storage, test: false };
  };

  test('can’t be connected for the editor alone in somebody else’s spreadsheet, where no formula could use it', async () => {
    await addOn.connect('demo');
    const before = addOn.host.properties('document', addOn.sheet.id);
    const failure = await addOn.refused('connectAccount', formOf('odd', 'owner'), editor);
    expect(failure).toEqual({ code: 'CONNECT_INVALID', field: 'storage', problem: 'not-owner' });
    expect(addOn.host.properties('document', addOn.sheet.id)).toEqual(before);
    expect(addOn.host.properties('user', editor)).toEqual({});
  });

  test('connected for everybody, it answers in everybody’s cells, menu and trigger', async () => {
    await addOn.asked('connectAccount', formOf('odd', 'document'), editor);
    const values = [];
    for (const user of people) {
      addOn.host.evictCache();
      values.push(await total(addOn.sheet, user));
    }
    expect(values).toEqual([expect.any(Number), values[0]]);
    addOn.clock.advance(hourMillis);
    await addOn.menu('refreshAll', owner);
    addOn.clock.advance(hourMillis);
    await addOn.schedule(editor);
    expect(addOn.calls()).toBe(4);
    expect(addOn.host.properties('user', owner)).toEqual({});
    const ofEditor = Object.keys(addOn.host.properties('user', editor));
    expect(ofEditor).toEqual([expect.stringMatching(/^ct\.place\./)]);
  });

  test('never answers once the spreadsheet has changed hands, nor does what it fetched', async () => {
    const mine = { owner: editor, editors: [owner], id: 'moved' };
    const before = addOn.host.createSpreadsheet(mine);
    const args = [formOf('odd', 'owner')];
    await addOn.host.call({
      entry: 'page',
      functionName: 'connectAccount',
      args,
      spreadsheet: before,
      user: editor,
    });
    expect(await total(before, editor)).toEqual(expect.any(Number));
    addOn.host.evictCache();
    const calls = addOn.calls();
    // The same file after a change of its owner.
    const { workbook } = addOn;
    const after = addOn.host.createSpreadsheet({ owner, editors: [editor], id: 'moved', workbook });
    await addOn.host.call({ entry: 'menu', functionName: 'refreshAll', spreadsheet: after, user: editor });
    for (const user of people) await total(after, user);
    expect(addOn.calls()).toBe(calls);
  });
});

test('where Google doesn’t say whose the spreadsheet is, a key is connected for everybody or not at all', async () => {
  const spreadsheet = addOn.host.createSpreadsheet({ owner, isInSharedDrive: true });
  const { key, secret, plan } = addOn.account('demo');
  const connect = async (storage: string) => {
    const args = [{ apiKey: key, apiSecret: secret, plan, account: '', storage, test: false }];
    const outcome = await addOn.host.call({
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
  addOn.host.setLocale(editor, 'de_AT');
  await addOn.connect('demo');
  await addOn.menu('refreshAll', editor);
  await addOn.menu('refreshAll', owner);
  expect(toasts()).toEqual(
    expect.arrayContaining([
      '0 Datensätze abgerufen, 1 Formel neu berechnet.',
      '1 dataset fetched, 1 formula recalculated.',
    ]),
  );
});
