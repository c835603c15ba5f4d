// CT_HISTORICAL_SUMMARY: series by date, what is narrowed, and its calls.
import { summaryAnswer } from '../support/answers';
import { at, Sheet } from '../support/sheet';

const sheet = new Sheet();
const times = [1735686000, 1735772400, 1735945200, 1783092719].map(at);

test('CT_HISTORICAL_SUMMARY gives every series by date, the newest value last', () => {
  expect(sheet.run('CT_HISTORICAL_SUMMARY')).toEqual([
    ['Time', 'Coins', 'Currencies', 'Total'],
    [times[0], 10250.11, -5000, 5250.11],
    [times[1], 10310.4, '', 5310.4],
    [times[2], 12001.37, -5000, 7001.37],
    [times[3], '', -5000, 9001.37],
  ]);
});

test('series by name, list or range, in the order asked for', () => {
  expect((sheet.run('CT_HISTORICAL_SUMMARY', 'total') as unknown[][])[1]).toEqual([times[0], 5250.11]);
  for (const series of ['Total,Coins', [['Total'], [''], ['Coins']], [['Total', 'Coins']]]) {
    expect((sheet.run('CT_HISTORICAL_SUMMARY', series, 'limit=1') as unknown[][])[1]).toEqual([
      times[0],
      5250.11,
      10250.11,
    ]);
  }
});

test('dates cut off both ends, the point of now included', () => {
  const column = (options: string) =>
    sheet.column(0, 'CT_HISTORICAL_SUMMARY', 'Total', `${options}; headers=no`);
  expect(column('to=2025')).toEqual(times.slice(0, 3));
  expect(column('from=2025-01-01; to=2025-01')).toEqual(times.slice(1, 3));
  expect(column('order=desc; limit=2')).toEqual([times[3], times[2]]);
});

test('one call for all of it; values in BTC are another', () => {
  sheet.run('CT_HISTORICAL_SUMMARY', 'Total', 'btc=yes');
  expect(sheet.parametersSent()).toEqual([{}, { btc: '1' }]);
});

test('an unknown series is answered by those there are', () => {
  expect(sheet.complaint('CT_HISTORICAL_SUMMARY', 'Totals')).toBe(
    'There is no series "Totals". Possible: Total, Coins, Currencies.',
  );
});

test('a new account has headers', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getHistoricalSummary = { ...summaryAnswer, historical: [] };
  expect(empty.run('CT_HISTORICAL_SUMMARY')).toEqual([['Time']]);
  expect(empty.run('CT_HISTORICAL_SUMMARY', 'headers=no')).toEqual([['']]);
  expect(empty.complaint('CT_HISTORICAL_SUMMARY', 'Total')).toContain('it has none yet');
});
