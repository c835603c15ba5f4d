// A report's sheet on which a person has drawn a chart and set a colour rule: making it anew and removing it leave both.
import { builtBundle } from '../../dev/build/built-bundle';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

/** What a person does by hand. The chart is of the cells of the report's own one; the rule is on cells that have one, too. */
const byHand = `
  const reportSheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Mine');
  function addOwn() {
    const sheet = reportSheet();
    const [first] = sheet.getCharts();
    let chart = sheet.newChart().asBarChart();
    for (const range of first.getRanges()) chart = chart.addRange(range);
    sheet.insertChart(chart.setPosition(40, 2, 0, 0).setOption('title', 'My chart').build());
    const rules = sheet.getConditionalFormatRules();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('BTC').setBold(true).setRanges(rules[0].getRanges());
    sheet.setConditionalFormatRules([...rules, rule.build()]);
  }
  function look() {
    const sheet = reportSheet();
    if (sheet === null) return null;
    const kinds = sheet.getConditionalFormatRules().map(rule => {
      const condition = rule.getBooleanCondition();
      return condition === null ? 'scale' : String(condition.getCriteriaType());
    });
    return {
      titles: sheet.getCharts().map(chart => chart.getOptions().get('title')),
      rules: kinds.length,
      ownRules: kinds.filter(kind => kind === 'TEXT_CONTAINS').length,
    };
  }
`;

let addOn: AddOnHarness;
let sheet: number;
beforeEach(async () => {
  const { code } = await builtBundle();
  addOn = await startAddOn({ bundle: code + byHand });
  await addOn.connect('demo');
  const order = { report: 'overview', choices: {}, account: '' } as const;
  const { sheet: made, steps } = await addOn.asked('startReport', { ...order, name: 'Mine' });
  sheet = made;
  for (const step of steps) await addOn.asked('continueReport', { sheet, step });
});
afterEach(() => addOn.close());

async function byPage(name: 'addOwn' | 'look'): Promise<unknown> {
  const outcome = await addOn.page(name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

test('made anew, the report has its own charts and rules once, and the person’s are still there', async () => {
  const before = (await byPage('look')) as { titles: string[]; rules: number };
  await byPage('addOwn');
  const { steps } = await addOn.asked('renewReport', { sheet });
  for (const step of steps) await addOn.asked('continueReport', { sheet, step });
  const after = (await byPage('look')) as { titles: string[] };
  expect(after).toMatchObject({ rules: before.rules + 1, ownRules: 1 });
  expect([...after.titles].sort()).toEqual([...before.titles, 'My chart'].sort());
});

test('removed, a sheet without anything of the person’s is gone', async () => {
  expect(await addOn.asked('removeReport', { sheet })).toMatchObject({ removed: 'removed' });
  expect(await byPage('look')).toBeNull();
});

test('removed, the person’s chart keeps the sheet', async () => {
  await byPage('addOwn');
  expect(await addOn.asked('removeReport', { sheet })).toMatchObject({ removed: 'kept' });
  expect(await byPage('look')).toEqual({ titles: ['My chart'], rules: 1, ownRules: 1 });
});
