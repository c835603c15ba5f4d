// What a refresh fetches and recalculates, planned from the formulas.
import { connectAccount } from '../../src/core/connect/connect';
import { dataset, datasetLabel, datasetName } from '../../src/core/dataset';
import { StoredState } from '../../src/core/datasets/stored-state';
import { findCtCells } from '../../src/formulas/ct-cells';
import { planRefresh } from '../../src/formulas/plan-refresh';
import { refresh } from '../../src/formulas/refresh';
import type { CellValue } from '../../src/functions/define/cell-value';
import { apiKey, apiSecret, cell, connectedPorts } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import { tinyAnswer } from '../support/tiny-answers';

const minuteMillis = 60_000;
type Cells = Record<string, CellValue | readonly [string, CellValue]>;

function setUp(cells: Cells, ports = connectedPorts()) {
  ports.http.respond = tinyAnswer;
  const workbook = new MemoryWorkbook(cells);
  const plan = (caller: 'person' | 'schedule' = 'person') =>
    planRefresh(findCtCells('everything', workbook).cells, caller, workbook, new StoredState(ports), ports);
  const planned = (caller?: 'person' | 'schedule') =>
    plan(caller).map(({ dataset, calls }) => [
      `${dataset.account}/${datasetLabel(datasetName(dataset))}`,
      calls,
    ]);
  const run = (caller: 'person' | 'schedule' = 'person') => {
    const state = new StoredState(ports);
    const done = refresh('everything', caller, workbook, state, ports);
    state.save();
    return done;
  };
  return { ports, workbook, plan, planned, run };
}

test('formulas over the same data are one dataset, however they are nested', () => {
  const { plan } = setUp({
    A1: '=CT_BALANCE("BTC")',
    A2: '=SUM(CT_BALANCE(B1:B9;"value_fiat"))+CT_TOTAL()',
    A3: '=CT_GAINS(;;"btc=yes")',
    A4: '=CT_GAINS("ETH")',
    A5: '=CT_STATUS()',
    A6: '=SUM(A1:A2)',
  });
  expect(plan().map(({ dataset, cells }) => [datasetLabel(datasetName(dataset)), cells])).toEqual([
    ['getBalance', 2],
    ['getGains?btc=1', 1],
    ['getGains', 1],
  ]);
});

test('arguments are read from cells, other sheets and named ranges, and put together with &', () => {
  const { workbook, planned } = setUp({
    A1: '=CT_GROUPED_BALANCE(Settings!B1)',
    A2: '=CT_GROUPED_BALANCE("group";;;;"type="&$C$1)',
    A3: '=CT_GROUPED_BALANCE(kind)',
    C1: 'Trade',
    'Settings!B1': 'type',
    'Settings!B2': 'exchange',
  });
  workbook.names.kind = 'Settings!B2';
  expect(planned().map(([name]) => name)).toEqual([
    'default/getGroupedBalance?exclude_dep_with=0&group=type',
    'default/getGroupedBalance?exclude_dep_with=0&group=group&type=Trade',
    'default/getGroupedBalance?exclude_dep_with=0&group=exchange',
  ]);
});

test('where only a calculation would show it, it is what formulas have read before', () => {
  const { ports, workbook, planned, run } = setUp({ A1: '=CT_GROUPED_BALANCE("group")' });
  run();
  ports.clock.advance(10 * minuteMillis);
  workbook.type('A1', '=CT_GROUPED_BALANCE(LOWER(B1))');
  expect(planned()).toEqual([['default/getGroupedBalance?exclude_dep_with=0&group=group', 1]]);
});

test('a formula with a wrong argument or an account that isn’t there reads nothing', () => {
  const { planned } = setUp({
    A1: '=CT_GAINS(;;"tax=1")',
    A2: '=CT_BALANCE(;;"account=nobody")',
    A3: '=CT_HISTORICAL_CURRENCY()',
  });
  expect(planned()).toEqual([]);
});

test('histories of few coins cost a call each, of more one call for all', () => {
  const two = setUp({ A1: '=CT_HISTORICAL_CURRENCY(B1:B2)', B1: 'BTC', B2: 'eth' });
  expect(two.planned()).toEqual([
    ['default/getHistoricalCurrency?currency=BTC', 1],
    ['default/getHistoricalCurrency?currency=ETH', 1],
  ]);
  const three = setUp({ A1: '=CT_HISTORICAL_CURRENCY("A")', A2: '=CT_HISTORICAL_CURRENCY("B,C")' });
  expect(three.planned()).toEqual([['default/getHistoricalCurrency', 1]]);
  expect(three.run().fetched).toBe(1);
  expect(three.ports.http.requests).toHaveLength(1);
});

test('a blank text in a place is nothing there, as in a cell', () => {
  const { planned } = setUp({ A1: '=CT_GAINS("";"";"btc=yes")', B1: '', B2: '=CT_BALANCE(B1;"amount")' });
  expect(planned()).toEqual([['default/getGains?btc=1', 1]]);
});

test('a function whose coins only the transactions say plans one call for all of them, and its prices', () => {
  const { planned } = setUp({ A1: '=CT_LOTS("on=2025-01-31")', A2: '=CT_HISTORICAL_CURRENCY("BTC")' });
  expect(planned()).toEqual([
    ['default/getTrades?trade_prices=1', 1],
    ['default/getBalance', 1],
    ['default/getHistoricalCurrency', 1],
  ]);
  expect(setUp({ A1: '=CT_LOTS()' }).planned()).toEqual([
    ['default/getTrades?trade_prices=1', 1],
    ['default/getBalance', 1],
  ]);
});

test('what was fetched a moment ago is not fetched again; later a person’s refresh fetches it', () => {
  const { ports, planned, run } = setUp({ A1: '=CT_TOTAL()', A2: '=CT_TRADES()' });
  expect(run()).toMatchObject({ fetched: 2, failures: [], cells: 2 });
  ports.clock.advance(4 * minuteMillis);
  expect(planned().map(([, calls]) => calls)).toEqual([0, 0]);
  ports.forgetCaches();
  expect(planned().map(([, calls]) => calls)).toEqual([1, 1]);
  run();
  ports.clock.advance(6 * minuteMillis);
  expect(planned().map(([, calls]) => calls)).toEqual([1, 1]);
});

test('a schedule renews what is stale or nearly so, and leaves the rest and the cells alone', () => {
  const { ports, workbook, planned, run } = setUp({ A1: '=CT_TOTAL()' });
  run('schedule');
  workbook.forgetRecalculated();
  ports.clock.advance(59 * minuteMillis - 1);
  expect(planned('schedule')).toEqual([['default/getBalance', 0]]);
  expect(run('schedule')).toEqual({
    fetched: 0,
    failures: [],
    cells: 0,
    protectedCells: 0,
    skipped: 0,
    left: 0,
  });
  expect(workbook.recalculated).toEqual([]);
  ports.clock.advance(1);
  expect(run('schedule')).toMatchObject({ fetched: 1, cells: 1 });
});

test('the default account is one dataset under both of its names', () => {
  const ports = connectedPorts({ account: 'savings' });
  const { planned, run } = setUp({ A1: '=CT_TOTAL()', A2: '=CT_TOTAL(;"account=savings")' }, ports);
  expect(planned()).toHaveLength(1);
  run();
  expect(ports.http.requests).toHaveLength(1);
});

test('with a key that is stored with somebody else, the formulas fetch; they are recalculated', () => {
  const { ports, plan, run } = setUp({ A1: '=CT_TOTAL()' });
  ports.personStore.texts.clear();
  expect(plan()).toMatchObject([{ calls: 0, byFormulas: true }]);
  expect(run()).toMatchObject({ fetched: 0, failures: [], cells: 1 });
  expect(ports.http.requests).toHaveLength(0);
});

test('failures are reported; the rest is fetched, and the cells are recalculated', () => {
  const { ports, run } = setUp({ A1: '=CT_TOTAL()', A2: '=CT_TRADES()' });
  ports.http.respond = fields =>
    fields.method === 'getBalance' ? { status: 200, text: '<html>' } : tinyAnswer(fields);
  expect(run()).toMatchObject({ fetched: 1, failures: [{ code: 'NOT_JSON' }], cells: 2 });
});

test('several accounts are fetched each with its own key', () => {
  const { ports, run } = setUp({ A1: '=CT_TOTAL()', A2: '=CT_TOTAL(;"account=dad")' });
  connectAccount({ apiKey: `${apiKey}x`, apiSecret: `${apiSecret}x`, plan: 'PRO', account: 'dad' }, ports);
  run();
  expect(new Set(ports.http.requests.map(({ headers }) => headers.Key)).size).toBe(2);
});

test('account=* is planned as each dataset of each account, also what only tables name', () => {
  const { ports, planned, run } = setUp({ A1: '=CT_LOTS("on=2025-01-31; account=*")' });
  connectAccount({ apiKey: `${apiKey}x`, apiSecret: `${apiSecret}x`, plan: 'PRO', account: 'dad' }, ports);
  const datasets = ['getTrades?trade_prices=1', 'getBalance', 'getHistoricalCurrency'];
  expect(planned()).toEqual(
    datasets.flatMap(name => [
      [`default/${name}`, 1],
      [`dad/${name}`, 1],
    ]),
  );
  expect(run().fetched).toBe(6);
  expect(ports.http.requests).toHaveLength(6);
});

describe('while a refresh fetches', () => {
  function setUpWith(duringCall: (workbook: MemoryWorkbook) => void) {
    const all = setUp({ A1: '=CT_TOTAL()', A2: '=1+1', 'Data!A1': '=CT_TOTAL()' });
    const calls: string[] = [];
    all.workbook.onCall = name => calls.push(name);
    all.ports.http.respond = fields => {
      duringCall(all.workbook);
      return tinyAnswer(fields);
    };
    const searches = () => calls.filter(name => name === 'formulas').length;
    return { ...all, searches };
  }

  test('nobody touches the formulas: they are searched once in all', () => {
    const { workbook, run, searches } = setUpWith(() => {});
    expect(run()).toMatchObject({ fetched: 1, cells: 2 });
    expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Data!A1']));
    expect(searches()).toBe(1);
  });

  test('a person moves and changes some: what is there now is recalculated, and stays as typed', () => {
    const { workbook, run } = setUpWith(sheet => {
      sheet.type('A1', '=2+2');
      sheet.type('A7', '=CT_TOTAL("profit_fiat")');
    });
    const after = { 'Sheet1!A1': '=2+2', 'Sheet1!A7': '=CT_TOTAL("profit_fiat")' };
    expect(run()).toMatchObject({ fetched: 1, cells: 2 });
    expect(workbook.recalculated).toEqual(expect.arrayContaining(['Sheet1!A7', 'Data!A1']));
    expect(workbook.formulaTexts).toMatchObject(after);
  });

  test('a person deletes a sheet: the other formulas are recalculated', () => {
    const { workbook, run } = setUpWith(sheet => sheet.deleteSheet('Data'));
    expect(run()).toMatchObject({ fetched: 1, cells: 1 });
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()', 'Sheet1!A2': '=1+1' });
  });
});

test('a blank cell reads nothing, nothing between the brackets reads all', () => {
  expect(
    setUp({
      A1: '=CT_BALANCE(B1)',
      A2: '=CT_GAINS(B1:B3;"cost")',
      A3: '=CT_HISTORICAL_CURRENCY(B1)',
    }).planned(),
  ).toEqual([]);
  expect(setUp({ A1: '=CT_BALANCE(;"amount")' }).planned()).toEqual([['default/getBalance', 1]]);
});

describe('formulas of the demo account', () => {
  const hourMillis = 60 * minuteMillis;
  const cells = { A1: '=CT_BALANCE("BTC"; ; "account=demo")', A2: '=CT_LOTS(; "account=Demo")' };

  test('cost no call, and recalculate when a person wants it', () => {
    const { ports, workbook, planned, run } = setUp(cells);
    expect(planned().map(([name, calls]) => [String(name).split('/')[0], calls])).toEqual(
      planned().map(() => ['demo', 0]),
    );
    expect(run()).toMatchObject({ fetched: 0, cells: 2 });
    expect(new Set(workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A2']));
    expect(ports.http.requests).toEqual([]);
  });

  test('recalculate on schedule once a day: before, they would show the same', () => {
    const { ports, run } = setUp({ A1: cells.A1 });
    cell(ports, dataset('demo', 'getBalance', {}));
    expect(run('schedule')).toMatchObject({ fetched: 0, cells: 0 });
    ports.clock.advance(12 * hourMillis);
    expect(run('schedule')).toMatchObject({ fetched: 0, cells: 1 });
  });
});
