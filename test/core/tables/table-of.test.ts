// Every method's answer becomes a table whose columns all have its row count.
import { type Method, methods, type ParametersOf } from '../../../src/core/api/methods';
import { dataset } from '../../../src/core/dataset';
import { tableOf } from '../../../src/core/tables/table-of';
import {
  balanceAnswer,
  btcHistoryAnswer,
  gainsAnswer,
  groupedAnswer,
  ledgerAnswer,
  summaryAnswer,
  tradesAnswer,
} from '../../support/answers';

const answers: Record<Method, Record<string, unknown>> = {
  getTrades: tradesAnswer,
  getBalance: balanceAnswer,
  getHistoricalSummary: summaryAnswer,
  getHistoricalCurrency: btcHistoryAnswer,
  getGroupedBalance: groupedAnswer,
  getGains: gainsAnswer,
  getLedger: ledgerAnswer,
};

const table = <M extends Method>(method: M, parameters: ParametersOf[M]) =>
  tableOf(dataset('default', method, parameters), answers[method]);

test.each(methods)('%s makes a table whose columns are all as long as it has rows', method => {
  const { currency, rowCount, columns } = table(method, {});
  expect(currency).toBe('EUR');
  expect(rowCount).toBeGreaterThan(1);
  for (const { values } of columns) expect(values).toHaveLength(rowCount);
});

test.each(methods)('%s makes a table that JSON keeps whole', method => {
  expect(JSON.parse(JSON.stringify(table(method, {})))).toEqual(table(method, {}));
});

const emptyContainers: Record<Method, Record<string, unknown>> = {
  getTrades: {},
  getBalance: { details: [], summary: [] },
  getHistoricalSummary: { historical: [] },
  getHistoricalCurrency: { historical: [] },
  getGroupedBalance: { details: [] },
  getGains: { gains: [] },
  getLedger: {},
};

test.each(methods)('%s without a row makes a table with columns', method => {
  const empty = tableOf(dataset('default', method, {}), { success: 1, method, ...emptyContainers[method] });
  expect(empty).toMatchObject({ rowCount: 0, currency: '' });
  expect(empty.columns.length).toBeGreaterThan(0);
});

test('the end asked for cuts off the points after it', () => {
  expect(table('getHistoricalSummary', { end: 1767221999 }).rowCount).toBe(3);
  expect(table('getHistoricalCurrency', { currency: 'BTC', end: 1735700000 }).rowCount).toBe(1);
});
