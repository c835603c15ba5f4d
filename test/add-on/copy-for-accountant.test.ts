// A tax year as values on a sheet of its own.
import type { AddOnContext } from '../../src/add-on/context';
import { copyForAccountant } from '../../src/add-on/copy-for-accountant';
import { workshopOf } from '../../src/add-on/workshop';
import { StoredState } from '../../src/core/datasets/stored-state';
import type { Area, Workbook } from '../../src/formulas/workbook';
import type { CellValue } from '../../src/functions/define/cell-value';
import { fillReport, readReport, startReport } from '../../src/reports/make-report';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemorySheets, reportLibrary } from '../support/memory-sheets';
import { facts, MemoryTriggers } from '../support/memory-triggers';
import { Sheet } from '../support/sheet';

function setUp(isWritable = true) {
  const cells = new Sheet();
  const { ports } = cells;
  const sheets = new MemorySheets();
  const written: (readonly (readonly CellValue[])[])[] = [];
  const workbook: Workbook = Object.assign(new MemoryWorkbook({}), {
    writeValues: (_: Area, values: readonly (readonly CellValue[])[]) => {
      written.push(values);
      return isWritable;
    },
  });
  const context: AddOnContext = {
    ports,
    ownStore: ports.personStore,
    state: new StoredState(ports),
    workbook,
    sheets,
    reportLibrary: () => reportLibrary,
    window: { openSidebar: () => {}, toast: () => {} },
    triggers: new MemoryTriggers(),
    isAuthorized: () => true,
    facts: { ...facts, roleOfPerson: () => 'owner', name: () => 'Sheet' },
  };
  const shop = workshopOf(context);
  const sheet = startReport({ report: 'tax', choices: { year: '2025' }, account: '' }, 'Tax 2025', shop);
  fillReport(sheet, shop);
  readReport(sheet, shop);
  return { cells, sheets, context, sheet, written };
}

test('it holds the choices of the yellow cells, the data’s age and every sale with its row, as the functions give them', () => {
  const { cells, sheets, context, sheet, written } = setUp();
  cells.run('CT_REALIZED', '2025');
  cells.run('CT_BALANCE');
  sheets.type('Tax 2025', 5, 17, 'LIFO');
  const calls = context.ports.http as unknown as { requests: unknown[] };
  const before = calls.requests.length;
  expect(copyForAccountant(sheet, context).name).toBe('Tax 2025 (values)');
  expect(calls.requests.length).toBe(before);
  const rows = written[0]!.map(row => row.filter(value => value !== ''));
  expect(rows).toContainEqual(['Method', 'LIFO']);
  expect(rows).toContainEqual(['Made by', 'CoinTracking for Google Sheets 1.0.0']);
  const sales = cells.run('CT_REALIZED', 'all', 'from=2025; to=2025; method=LIFO; by=sale') as CellValue[][];
  const at = rows.findIndex(([title]) => title === 'Sales of the year');
  expect(written[0]!.slice(at + 1, at + 1 + sales.length).map(row => row.slice(0, sales[0]!.length))).toEqual(
    sales,
  );
  expect(written[0]!.flat().every(value => typeof value !== 'string' || !value.startsWith('='))).toBe(true);
});

test('without cached transactions it says so and leaves no sheet behind', () => {
  const { sheets, context, sheet } = setUp();
  expect(() => copyForAccountant(sheet, context)).toThrow(
    expect.objectContaining({ failure: { code: 'NOT_CACHED' } }),
  );
  expect(sheets.all().map(({ name }) => name)).toEqual(['Sheet1', 'Tax 2025']);
});

test('where Google refuses, no sheet stays behind', () => {
  const { cells, sheets, context, sheet } = setUp(false);
  cells.run('CT_REALIZED', '2025');
  cells.run('CT_BALANCE');
  expect(() => copyForAccountant(sheet, context)).toThrow();
  expect(sheets.all().map(({ name }) => name)).toEqual(['Sheet1', 'Tax 2025']);
});
