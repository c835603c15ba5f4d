// The sidebar's form: previewing a formula, inserting it, and suggestions.
import { cachedResult } from '../../src/add-on/cached-result';
import type { AddOnContext } from '../../src/add-on/context';
import { previewOf } from '../../src/add-on/preview';
import { StoredState } from '../../src/core/datasets/stored-state';
import { insertFormula, insertValues } from '../../src/formulas/insert-formula';
import { suggest } from '../../src/formulas/suggestions';
import { failureFrom } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import type { MemoryPorts } from '../support/memory-ports';
import { Sheet } from '../support/sheet';

function setUp() {
  const sheet = new Sheet();
  const workbook = new MemoryWorkbook({ B1: 'DASH', B2: 'BTC' });
  workbook.selected = ['Sheet1!D1'];
  const { ports } = sheet;
  const insertResult = (formula: string) =>
    insertValues(cachedResult(formula, workbook, ports).cells, workbook);
  return { sheet, ports, workbook, insertResult };
}

describe('a preview', () => {
  test('shows what the cell would show, and spends nothing', () => {
    const { sheet, ports, workbook } = setUp();
    const expected = sheet.run('CT_BALANCE', [['DASH'], ['BTC']], 'amount');
    ports.clock.advance(5 * 3_600_000);
    const atMillis = ports.clock.nowMillis() - 5 * 3_600_000;
    expect(cachedResult('=CT_BALANCE(B1:B2;"amount")', workbook, ports)).toEqual({
      cells: expected,
      fetchedAtMillis: atMillis,
    });
    expect(ports.http.requests).toHaveLength(1);
  });

  test('takes the last good copy where the cache has lost the table', () => {
    const { sheet, ports, workbook } = setUp();
    sheet.run('CT_BALANCE');
    ports.forgetCaches();
    expect(previewOf('=CT_BALANCE("BTC")', contextOf(workbook, ports))).toMatchObject({
      kind: 'value',
      rows: 1,
    });
    expect(ports.http.requests).toHaveLength(1);
  });

  test('of a dataset that was never fetched says what it would take', () => {
    const { ports, workbook } = setUp();
    expect(previewOf('=CT_GAINS("DASH")', contextOf(workbook, ports))).toMatchObject({
      kind: 'not-fetched',
      datasets: [{ account: 'default', dataset: 'getGains', calls: 1 }],
    });
    expect(ports.http.requests).toHaveLength(0);
  });

  test('of the demo account is there at once, and says what it is made of now', () => {
    const { ports, workbook } = setUp();
    const preview = previewOf('=CT_LOTS(; "account=demo")', contextOf(workbook, ports));
    expect(preview).toMatchObject({ kind: 'value', fetchedAtMillis: ports.clock.nowMillis() });
    expect(ports.http.requests).toHaveLength(0);
  });

  test('crosses as plain data, and only its first rows', () => {
    const { sheet, ports, workbook } = setUp();
    sheet.run('CT_TRADES');
    const preview = previewOf('=CT_TRADES()', contextOf(workbook, ports));
    expect(preview).toEqual(JSON.parse(JSON.stringify(preview)));
    expect(JSON.stringify(preview)).toContain('{"date":');
  });

  test.each([
    ['=SUM(CT_TOTAL())', 'NOT_A_FORMULA'],
    ['=1+1', 'NOT_A_FORMULA'],
    ['=CT_BALANCE(UPPER("btc"))', 'NOT_A_FORMULA'],
    ['=CT_GAINS(;;"tax=1")', 'ARGUMENT_UNKNOWN'],
    ['=CT_TOTAL(;"account=nobody")', 'NOT_CONNECTED'],
  ])('of %s says what is wrong', (formula, code) => {
    const { ports, workbook } = setUp();
    expect(previewOf(formula, contextOf(workbook, ports))).toMatchObject({
      kind: 'failure',
      failure: { code },
    });
  });
});

describe('inserting', () => {
  test('puts the formula into the selected cell', () => {
    const { workbook } = setUp();
    expect(insertFormula('=CT_TOTAL()', undefined, workbook)).toBe('Sheet1!D1');
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!D1': '=CT_TOTAL()' });
  });

  test('as values leaves no formula behind and spends nothing', () => {
    const { sheet, ports, workbook, insertResult } = setUp();
    const expected = sheet.run('CT_BALANCE', [['DASH'], ['BTC']], 'amount') as number[][];
    expect(insertResult('=CT_BALANCE(B1:B2;"amount")')).toBe('Sheet1!D1');
    expect([workbook.valueAt('D1'), workbook.valueAt('D2')]).toEqual(expected.flat());
    expect(workbook.formulaTexts).toEqual({});
    expect(ports.http.requests).toHaveLength(1);
  });

  test.each([
    '=CT_STATUS("calls_left")*1000',
    '=CT_TOTAL()+IMPORTXML("http://e","/")',
    '=CT_TOTAL(IMPORTXML("http://e","/"))',
    '=CT_TOTAL("a"&IMPORTDATA ("http://e"))',
    '=CT_TOTAL()&A1',
    '=CT_TOTAL(',
    '=-CT_TOTAL()',
    '=CT_TOTAL() CT_TOTAL()',
    '={CT_TOTAL()}',
    'CT_TOTAL()',
    '=MY.CT_TOTAL()',
  ])('of %s is refused: only one call of ours, and nothing behind it', formula => {
    const { workbook, insertResult } = setUp();
    expect(failureFrom(() => insertFormula(formula, undefined, workbook)).code).toBe('NOT_A_FORMULA');
    expect(failureFrom(() => insertResult(formula)).code).toBe('NOT_A_FORMULA');
    expect(workbook.formulaTexts).toEqual({});
  });

  test.each([
    '=CT_TOTAL() ',
    '=CT_BALANCE(A1:B2;"amount (not a call)")',
    "=CT_BALANCE('My (own) sheet'!A1)",
    '=CT_BALANCE({"BTC";"ETH"})',
    '=CT_BALANCE((A1))',
  ])('of %s is no more than one call', formula => {
    const { workbook } = setUp();
    insertFormula(formula, undefined, workbook);
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!D1': formula });
  });

  test.each<[string, (workbook: MemoryWorkbook) => void, string]>([
    ['a filled cell', workbook => workbook.type('D1', 'my note'), 'Sheet1!D1'],
    [
      'a cell in another formula’s table',
      workbook => workbook.content.set('C1', { formula: '=X()', value: [['a', 'b']] }),
      'Sheet1!D1',
    ],
    ['a formula that shows nothing', workbook => workbook.type('D1', '=IF(A1,1,"")'), 'Sheet1!D1'],
    ['a note where its table would reach', workbook => workbook.type('E3', 'my note'), 'Sheet1!E3'],
  ])('into %s is refused, with the cell in the way', (_, occupy, address) => {
    const { workbook } = setUp();
    occupy(workbook);
    const before = workbook.content.snapshot();
    const failure = { code: 'CELLS_OCCUPIED', address };
    expect(failureFrom(() => insertFormula('=CT_TRADES()', { rows: 3, columns: 2 }, workbook))).toEqual(
      failure,
    );
    expect(
      failureFrom(() =>
        insertValues(
          [
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ],
          workbook,
        ),
      ),
    ).toEqual(failure);
    expect(workbook.content.snapshot()).toEqual(before);
  });

  test('beside what stands elsewhere is fine', () => {
    const { workbook } = setUp();
    workbook.type('D4', 'below');
    workbook.type('F1', 'beside');
    expect(insertFormula('=CT_TRADES()', { rows: 3, columns: 2 }, workbook)).toBe('Sheet1!D1');
  });

  test('as values overwrites nothing', () => {
    const { sheet, workbook, insertResult } = setUp();
    sheet.run('CT_BALANCE');
    workbook.type('D2', '=1');
    workbook.writeValues({ sheet: 'Sheet1', row: 2, column: 4, rows: 1, columns: 1 }, [['mine']]);
    const failure = failureFrom(() => insertResult('=CT_BALANCE(B1:B2)'));
    expect(failure).toEqual({ code: 'CELLS_OCCUPIED', address: 'Sheet1!D2' });
    expect(workbook.valueAt('D1')).toBe('');
  });

  test('of anything but one of our formulas, or into protected cells, is refused', () => {
    const { workbook, insertResult } = setUp();
    expect(failureFrom(() => insertFormula('=IMPORTXML("http://x")', undefined, workbook)).code).toBe(
      'NOT_A_FORMULA',
    );
    expect(failureFrom(() => insertResult('=CT_TOTAL()')).code).toBe('NOT_CACHED');
    workbook.isProtected = () => true;
    expect(failureFrom(() => insertFormula('=CT_TOTAL()', undefined, workbook)).code).toBe('CELLS_PROTECTED');
  });
});

/** As far as a preview uses it. */
function contextOf(workbook: MemoryWorkbook, ports: MemoryPorts): AddOnContext {
  return { workbook, ports, state: new StoredState(ports) } as unknown as AddOnContext;
}

test('suggestions are the account’s own names from what is cached, and cost nothing', () => {
  const { sheet, ports } = setUp();
  expect(suggest('default', new StoredState(ports), ports)).toMatchObject({
    coins: [],
    exchanges: [],
    series: [],
  });
  for (const name of ['CT_BALANCE', 'CT_GROUPED_BALANCE', 'CT_TRADES', 'CT_HISTORICAL_SUMMARY'])
    sheet.run(name);
  const calls = ports.http.requests.length;
  const { coins, groups, types, exchanges, series, fields } = suggest(
    'default',
    new StoredState(ports),
    ports,
  );
  expect(coins).toContain('BTC');
  expect(groups.exchange).toContain('Kraken');
  expect(groups.exchange).not.toContain('TOTAL_SUMMARY');
  expect(types).toContain('Trade');
  expect(exchanges.length).toBeGreaterThan(0);
  expect(series).toContain('Total');
  expect(fields.CT_BALANCE).toContain('value_fiat');
  expect(fields.CT_TOTAL).toContain('profit_fiat');
  expect(fields.CT_TOTAL).not.toContain('amount');
  expect(fields).not.toHaveProperty('CT_LEDGER');
  expect(ports.http.requests).toHaveLength(calls);
});
