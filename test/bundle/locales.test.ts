// The built add-on in spreadsheets of different locales and zones: what it writes there is read there.
import { MemoryWorkbook } from '../../dev/host/host';
import type { MemoryWorkbookOptions } from '../../dev/host/memory-workbook/memory-workbook';
import type { Answer } from '../../src/sidebar/contract';
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;

beforeEach(async () => {
  addOn = await startAddOn();
});
afterEach(() => addOn.close());

const places = [
  { locale: 'de_DE', timeZone: 'Europe/Berlin' },
  { locale: 'en_US', timeZone: 'America/Los_Angeles' },
  { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
  { locale: 'pt_BR', timeZone: 'America/Sao_Paulo' },
];
const readings: MemoryWorkbookOptions[] = [
  { separatorsRead: 'local', unparsable: 'shown as #ERROR!' },
  { separatorsRead: 'as set', unparsable: 'refused' },
];
const everyPlace = places.flatMap(place => readings.map(reading => [place, reading] as const));

function spreadsheetIn(place: (typeof places)[number], reading: MemoryWorkbookOptions) {
  const workbook = new MemoryWorkbook({ ...reading, calculate: formula => `value of ${formula}` });
  const spreadsheet = addOn.host.createSpreadsheet({ owner, workbook, ...place });
  const ask = async (functionName: string, request: unknown) => {
    const run = { entry: 'page', functionName, args: [request], spreadsheet, user: owner } as const;
    const outcome = await addOn.host.call(run);
    const answer = outcome.ok ? (outcome.value as Answer<unknown>) : undefined;
    if (!answer?.ok) throw new Error(`${functionName} failed: ${JSON.stringify(outcome)}`);
    return answer.value;
  };
  const connect = () => {
    const { key, secret, plan } = addOn.account('demo');
    const form = { apiKey: key, apiSecret: secret, plan, account: '', storage: 'owner', test: false };
    return ask('connectAccount', form);
  };
  return { workbook, spreadsheet, ask, connect };
}

const a1 = { row: 1, column: 1, rows: 1, columns: 1 };

test.each(everyPlace)('%p: an inserted formula is one that Sheets can parse (%p)', async (place, reading) => {
  const { workbook, ask, connect } = spreadsheetIn(place, reading);
  await connect();
  await ask('insertFormula', {
    formula: '=CT_BALANCE("BTC"; "amount,value_fiat"; "headers=yes")',
    as: 'formula',
  });
  const shown = workbook.values(0, a1)[0]![0];
  expect(shown).toMatch(/^value of =CT_BALANCE\("BTC"[;,] "amount,value_fiat"[;,] "headers=yes"\)$/);
});

test.each(everyPlace)(
  '%p: a refresh leaves the text as it was, and plans by it (%p)',
  async (place, reading) => {
    const { workbook, spreadsheet, ask, connect } = spreadsheetIn(place, reading);
    await connect();
    workbook.set('A1', {
      formula: '=SUM(CT_GAINS({"BTC";"ETH"}; "cost"); CT_TOTAL("value_fiat"; "headers=no"))',
      value: 1,
    });
    const before = workbook.formulas(0, a1);
    const plan = (await ask('planRefresh', { scope: 'everything' })) as { datasets: { dataset: string }[] };
    expect(plan.datasets.map(({ dataset }) => dataset).sort()).toEqual(['getBalance', 'getGains']);
    const outcome = await addOn.host.call({
      entry: 'menu',
      functionName: 'refreshAll',
      spreadsheet,
      user: owner,
    });
    expect(outcome.ok).toBe(true);
    expect(workbook.formulas(0, a1)).toEqual(before);
    expect(workbook.values(0, a1)[0]![0]).toBe(`value of ${before[0]![0]}`);
  },
);

test.each([
  ['in Germany, 2,3 is one argument of a formula', places[0]!, false],
  ['in America, 2,3 is two', places[1]!, true],
])('%s', async (_title, place, isTooMany) => {
  const { ask, connect } = spreadsheetIn(place, readings[0]!);
  await connect();
  const preview = await ask('previewFormula', { formula: '=CT_BALANCE(2,3;"amount";"headers=yes")' });
  const tooMany = { kind: 'failure', failure: { code: 'TOO_MANY_ARGUMENTS', given: 4 } };
  if (isTooMany) expect(preview).toMatchObject(tooMany);
  else expect(preview).not.toMatchObject(tooMany);
});

test.each([
  ['de_DE', 'Falsch'],
  ['fr_FR', 'vrai'],
  ['it_IT', 'Vero'],
  ['es_ES', 'FALSO'],
  ['tr_TR', 'yanlış'],
  ['en_US', 'True'],
])('in %s, a text that reads %s stays a text when values are frozen', async (locale, text) => {
  const { workbook, spreadsheet, connect } = spreadsheetIn({ ...places[0]!, locale }, {});
  await connect();
  workbook.set('A1', { formula: '=CT_STATUS("account")', value: text });
  workbook.select(owner, 'A1');
  const run = { entry: 'menu', functionName: 'freezeSelection', spreadsheet, user: owner } as const;
  expect((await addOn.host.call(run)).ok).toBe(true);
  expect(workbook.formulas(0, a1)).toEqual([['']]);
  expect(workbook.values(0, a1)).toEqual([[text]]);
});
