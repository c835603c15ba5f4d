// What Home shows comes from what is cached, and spends no call.
import type { AddOnContext } from '../../src/add-on/context';
import { homeOf } from '../../src/add-on/home';
import { StoredState } from '../../src/core/datasets/stored-state';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemorySheets, reportLibrary } from '../support/memory-sheets';
import { facts, MemoryTriggers } from '../support/memory-triggers';
import { Sheet } from '../support/sheet';

function setUp() {
  const cells = new Sheet();
  const { ports } = cells;
  const sheets = new MemorySheets();
  const context = (): AddOnContext => ({
    ports,
    ownStore: ports.personStore,
    state: new StoredState(ports),
    workbook: new MemoryWorkbook({}),
    sheets,
    reportLibrary: () => reportLibrary,
    window: { openSidebar: () => {}, toast: () => {} },
    triggers: new MemoryTriggers(),
    isAuthorized: () => true,
    facts: { ...facts, roleOfPerson: () => 'owner', name: () => 'Sheet' },
  });
  return { cells, ports, sheets, context };
}

test('before anything is fetched nothing is shown, and nothing is called', () => {
  const { ports, context } = setUp();
  expect(homeOf('', [], context())).toMatchObject({
    fetchedAtMillis: 0,
    value: undefined,
    withCurrencies: undefined,
    change24h: undefined,
    line: [],
    coins: [],
  });
  expect(ports.http.requests).toEqual([]);
});

test('the figures are those of the functions', () => {
  const { cells, ports, context } = setUp();
  const rows = cells.run('CT_BALANCE', 'columns=coin,value_fiat,change24h; headers=no') as [
    string,
    number,
    number,
  ][];
  const [value, withCurrencies] = cells.run('CT_TOTAL', 'value_fiat,profit_fiat') as unknown as number[][];
  const calls = ports.http.requests.length;
  const home = homeOf('default', [], context());
  expect(ports.http.requests).toHaveLength(calls);
  expect([home.value, home.withCurrencies].flat()).toEqual([value, withCurrencies].flat());
  expect(home.coins[0]).toMatchObject({ coin: rows[0]![0], value: rows[0]![1] });
  const before = rows.reduce((sum, [, worth, change]) => sum + worth / (1 + change / 100), 0);
  const after = rows.reduce((sum, [, worth]) => sum + worth, 0);
  expect(home.change24h).toBeCloseTo(after / before - 1, 10);
});

test('the line is the series that ends at the value of all coins, as far as it is cached', () => {
  const { cells, context } = setUp();
  cells.run('CT_BALANCE');
  expect(homeOf('', [], context()).line).toEqual([]);
  const series = cells.run('CT_HISTORICAL_SUMMARY', 'Coins', 'headers=no') as unknown[][];
  expect(homeOf('', [], context()).line).toEqual(series.map(row => row[1]).filter(value => value !== ''));
});

test('the demo account is there without a key', () => {
  const { ports, context } = setUp();
  const home = homeOf('demo', [], context());
  expect(home.value).toBeGreaterThan(0);
  expect(home.line.length).toBeGreaterThan(30);
  expect(ports.http.requests).toEqual([]);
});
