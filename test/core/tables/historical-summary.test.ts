// getHistoricalSummary as a table: days, series, and the point of the moment of the request.
import { historicalSummaryTable } from '../../../src/core/tables/historical-summary';
import { summaryAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

const { historical, ...envelope } = summaryAnswer;

test('a row a time, a column a series; a day that a series lacks is blank', () => {
  expect(valuesOf(historicalSummaryTable(summaryAnswer))).toEqual({
    time: [1735686000, 1735772400, 1735945200, 1783092719],
    Coins: [10250.11, 10310.4, 12001.37, null],
    Currencies: [-5000, null, -5000, -5000],
    Total: [5250.11, 5310.4, 7001.37, 9001.37],
  });
});

test('the point of the moment of the request is left out where it lies after the end asked for', () => {
  expect(valuesOf(historicalSummaryTable(summaryAnswer, 1767221999)).time).toEqual([
    1735686000, 1735772400, 1735945200,
  ]);
  expect(valuesOf(historicalSummaryTable(summaryAnswer, 1735772400)).time).toEqual([1735686000, 1735772400]);
});

test('times rise, however old: a time before 2001 has a digit less', () => {
  const answer = { ...envelope, historical: { Total: { '1000000000': '2', '999999999': '1' } } };
  expect(valuesOf(historicalSummaryTable(answer))).toEqual({ time: [999999999, 1000000000], Total: [1, 2] });
});

test('a series with several figures becomes a column a figure', () => {
  const answer = {
    ...envelope,
    historical: { Total: { '1735686000': '5' }, BTC: { '1735686000': { amount: '1', fiat: '5' } } },
  };
  expect(valuesOf(historicalSummaryTable(answer))).toEqual({
    time: [1735686000],
    Total: [5],
    'BTC.amount': [1],
    'BTC.fiat': [5],
  });
});

test('series under another name are found; JSON numbers are read', () => {
  expect(valuesOf(historicalSummaryTable({ ...envelope, data: { Total: { '1735686000': 5 } } }))).toEqual({
    time: [1735686000],
    Total: [5],
  });
});

test.each([[[]], [{}], [{ Total: [] }]])('a history that is %j has no rows', none => {
  expect(valuesOf(historicalSummaryTable({ ...envelope, historical: none }))).toEqual({ time: [] });
});

test('the answer itself stays as it was', () => {
  const before = JSON.stringify(historical);
  historicalSummaryTable(summaryAnswer, 1735772400);
  expect(JSON.stringify(historical)).toBe(before);
});
