// A person edits the spreadsheet right before a call of the built add-on, in each kind of execution.
import { callsIn } from '../../src/formulas/formula-calls';
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
});
afterAll(() => addOn.close());

function fill(): void {
  const { workbook } = addOn;
  for (const { name } of workbook.sheets()) workbook.deleteSheet(name);
  workbook.addSheet('Sheet1');
  workbook.addSheet('Data');
  workbook.set('Sheet1!A1', { formula: '=CT_TOTAL()', value: 1 });
  workbook.set('Sheet1!A2', { formula: '=CT_BALANCE("BTC")', value: 2 });
  workbook.set('Sheet1!A3', 'own text');
  workbook.set('Sheet1!A4', { formula: '=SUM(ct_gains("ETH";"cost"))', value: 3 });
  workbook.set('Data!B2', { formula: '=CT_TOTAL()', value: 4 });
  workbook.select(owner, 'Sheet1!A1:A4');
}

const runs: Readonly<Record<string, () => Promise<unknown>>> = {
  'the menu’s refresh': () => addOn.menu('refreshAll'),
  'the menu’s refresh of a selection': () => addOn.menu('refreshSelection'),
  'the sidebar’s refresh': () => addOn.asked('recalculate', { scope: 'sheet' }).catch(() => {}),
  'the clock’s refresh': () => addOn.schedule(),
};

const edits: Readonly<Record<string, () => void>> = {
  'a row is inserted': () => addOn.workbook.insertRow('Sheet1', 1),
  'a cell is typed over': () => addOn.workbook.set('Sheet1!A2', { formula: '', value: 'typed' }),
  'a sheet is deleted': () => addOn.workbook.deleteSheet('Data'),
};

const contents = () =>
  Object.entries(addOn.workbook.snapshot()).flatMap(([address, cell]) =>
    'formula' in cell ? [[address, cell.formula, callsIn(cell.formula).length > 0 ? '' : cell.value]] : [],
  );

const cases = Object.entries(runs).flatMap(([name, run]) =>
  Object.entries(edits).map(([what, edit]) => [name, what, run, edit] as const),
);

test.each(cases)(
  '%s while %s leaves all as the person did',
  async (_, __, run, edit) => {
    fill();
    edit();
    const alone = contents();
    for (let n = 1; ; n++) {
      fill();
      let isEdited = false;
      addOn.host.faults.beforeWorkbookCall = call => {
        if (call !== n) return;
        isEdited = true;
        edit();
      };
      await run();
      addOn.host.faults.reset();
      if (!isEdited) break;
      expect({ n, contents: contents() }).toEqual({ n, contents: alone });
    }
  },
  60_000,
);
