// CT_HISTORICAL_SUMMARY: series by date, what is narrowed, and its calls.
import { summaryAnswer } from '../support/answers';
import { dateInBerlin, Sheet } from '../support/sheet';

const sheet = new Sheet();
const days = ['2025-01-01', '2025-01-02', '2025-01-04', '2026-07-03'].map(dateInBerlin);

test('CT_HISTORICAL_SUMMARY gives every series by date, the newest value last', () => {
  expect(sheet.run('CT_HISTORICAL_SUMMARY')).toEqual([
    ['Date', 'Coins', 'Currencies', 'Total'],
    [days[0], 10250.11, -5000, 5250.11],
    [days[1], 10310.4, '', 5310.4],
    [days[2], 12001.37, -5000, 7001.37],
    [days[3], '', -5000, 9001.37],
  ]);
});

test('series by name, list or range, in the order asked for', () => {
  expect((sheet.run('CT_HISTORICAL_SUMMARY', 'total') as unknown[][])[1]).toEqual([days[0], 5250.11]);
  for (const series of ['Total,Coins', [['Total'], [''], ['Coins']], [['Total', 'Coins']]]) {
    expect((sheet.run('CT_HISTORICAL_SUMMARY', series, 'limit=1') as unknown[][])[1]).toEqual([
      days[0],
      5250.11,
      10250.11,
    ]);
  }
});

test('dates cut off both ends, the point of now included', () => {
  const column = (options: string) =>
    sheet.column(0, 'CT_HISTORICAL_SUMMARY', 'Total', `${options}; headers=no`);
  expect(column('to=2025')).toEqual(days.slice(0, 3));
  expect(column('from=2025-01-01; to=2025-01')).toEqual(days.slice(0, 3));
  expect(column('order=desc; limit=2')).toEqual([days[3], days[2]]);
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
  expect(empty.run('CT_HISTORICAL_SUMMARY')).toEqual([['Date']]);
  expect(empty.run('CT_HISTORICAL_SUMMARY', 'headers=no')).toEqual([['']]);
  // No name is wrong as long as there is nothing.
  expect(empty.run('CT_HISTORICAL_SUMMARY', 'Total')).toEqual([['Date']]);
});
