// CT_HISTORICAL_CURRENCY: one coin by date, and several side by side.
import { btcHistoryAnswer, ethHistoryAnswer } from '../support/answers';
import { dateInBerlin, Sheet } from '../support/sheet';

test('CT_HISTORICAL_CURRENCY gives amount and values of a coin by date', () => {
  const sheet = new Sheet();
  expect(sheet.run('CT_HISTORICAL_CURRENCY', 'eth')).toEqual([
    ['Date', 'Amount', 'Value (EUR)', 'Value (BTC)'],
    [dateInBerlin('2025-01-01'), 2.5, 8000, 0.089],
    [dateInBerlin('2026-07-03'), 2.5, 9100, 0.091],
  ]);
  expect(sheet.run('CT_HISTORICAL_CURRENCY', 'ETH', 'fiat', 'to=2025')).toEqual([
    ['Date', 'Value (EUR)'],
    [dateInBerlin('2025-01-01'), 8000],
  ]);
  expect(
    sheet.run('CT_HISTORICAL_CURRENCY', 'ETH', [['btc', 'amount']], 'headers=no; order=desc; limit=1'),
  ).toEqual([[dateInBerlin('2026-07-03'), 0.091, 2.5]]);
  expect(sheet.parametersSent()).toEqual([{ currency: 'ETH' }]);
});

test('coins of a range stand side by side, a row a date that any of them has', () => {
  const sheet = new Sheet();
  sheet.ports.http.replies.push(ethHistoryAnswer, btcHistoryAnswer);
  expect(sheet.run('CT_HISTORICAL_CURRENCY', [['ETH'], [''], ['btc']], 'amount')).toEqual([
    ['Date', 'ETH Amount', 'BTC Amount'],
    [dateInBerlin('2025-01-01'), 2.5, 0.1],
    [dateInBerlin('2025-01-02'), '', 0.2],
    [dateInBerlin('2026-07-03'), 2.5, ''],
  ]);
  expect(sheet.parametersSent()).toEqual([{ currency: 'ETH' }, { currency: 'BTC' }]);
});

test('histories fetched at different moments end in one row, each with its own last figure', () => {
  const sheet = new Sheet();
  const [midnight, asked, askedLater] = [1783036800, 1783092719, 1783092731];
  const historyOf = (coin: string, ...points: [number, string][]) => ({
    ...ethHistoryAnswer,
    historical: {
      [coin]: Object.fromEntries(points.map(([time, amount]) => [time, { amount, fiat: '0', btc: '0' }])),
    },
  });
  sheet.ports.http.replies.push(
    historyOf('ETH', [midnight, '1'], [asked, '2']),
    historyOf('BTC', [midnight, '3'], [askedLater, '4']),
  );
  expect(sheet.run('CT_HISTORICAL_CURRENCY', 'ETH,BTC', 'amount', 'headers=no')).toEqual([
    [dateInBerlin('2026-07-03'), 2, 4],
  ]);
});

test('without a coin it says what is missing', () => {
  const sheet = new Sheet();
  for (const given of [[], [undefined, 'fiat'], ['from=2025']]) {
    expect(sheet.complaint('CT_HISTORICAL_CURRENCY', ...given)).toMatch(
      /^The argument "coin" is missing: give .*\.$/,
    );
  }
  expect(sheet.run('CT_HISTORICAL_CURRENCY', '')).toBe('');
  expect(sheet.run('CT_HISTORICAL_CURRENCY', [[''], ['']])).toEqual([[''], ['']]);
  expect(sheet.ports.http.requests).toHaveLength(0);
});

test('an unknown field is answered by those there are', () => {
  expect(new Sheet().complaint('CT_HISTORICAL_CURRENCY', 'ETH', 'price')).toBe(
    'There is no field "price". Possible: fiat, btc, amount.',
  );
});

test('a coin without a history has headers', () => {
  const sheet = new Sheet();
  sheet.ports.http.answers.getHistoricalCurrency = { ...ethHistoryAnswer, historical: [] };
  expect(sheet.run('CT_HISTORICAL_CURRENCY', 'DOGE', 'amount')).toEqual([['Date', 'Amount']]);
});
