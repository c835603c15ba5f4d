// CT_PERFORMANCE: values, flows and returns of periods, what is blank, calls, errors.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { dateInBerlin, Sheet } from '../support/sheet';

const point = (seconds: number, amount: number, fiat: number) => ({
  [String(seconds)]: { amount: String(amount), fiat: String(fiat), btc: '0' },
});

/** At the midnight in Berlin at the end of January 2025, when 0.4 BTC and 2 ETH were held. */
function sheetWith(historical: object): Sheet {
  const sheet = new Sheet();
  sheet.ports.http.answers.getHistoricalCurrency = {
    success: 1,
    method: 'getHistoricalCurrency',
    account_currency: 'EUR',
    historical,
  };
  return sheet;
}

const BTC = point(1738364400, 0.4, 40000);
const sheet = sheetWith({ BTC, ETH: point(1738364400, 2, 6000) });
const run = (...given: CellArgument[]) => sheet.run('CT_PERFORMANCE', ...given);

test('what was put in, what became of it, and the return since the first flow', () => {
  const columns = 'columns=period,start_value,end_value,flows,gain,twr';
  expect(run('2025-01', columns)).toEqual([
    [
      'Period',
      'Start value (EUR)',
      'End value (EUR)',
      'Flows (EUR)',
      'Gain (EUR)',
      'Time-weighted return (%)',
    ],
    [dateInBerlin('2025-01-01'), 0, 46000, 31250, 14750, 47.2],
  ]);
  // 31 days: (46000 / 31250) to the power of 365 / 31.
  const [[irr]] = run('2025-01', 'columns=irr; headers=no') as [[number]];
  expect(irr / 100 + 1).toBeCloseTo((46000 / 31250) ** (365 / 31), 4);
});

test('a value that isn’t known leaves the figures blank that depend on it', () => {
  const own = sheetWith({ BTC, XRP: BTC });
  expect(own.run('CT_PERFORMANCE', '2025-01', 'headers=no; columns=flows,end_value,gain,twr,irr')).toEqual([
    [31250, '', '', '', ''],
  ]);
});

test('a named span without anything is a row of zeros without a return', () => {
  expect(run('1999', 'headers=no')).toEqual([[1999, 0, 0, 0, 0, '', '']]);
});

test('order and limit, columns by header, scope', () => {
  const quarters = 'from=2025-01; to=2025-04; columns=Period; headers=no';
  expect(run('quarter', quarters)).toEqual([['2025-Q1'], ['2025-Q2']]);
  expect(run('quarter', `${quarters}; order=desc; limit=1`)).toEqual([['2025-Q2']]);
  // In all, 40,000 EUR were paid in: 8,750 are left beside the coins.
  expect(run('2025-01', 'scope=total; columns=flows,end_value; headers=no')).toEqual([[40000, 54750]]);
});

test('three calls serve every formula with prices, and a warm one is two round trips', () => {
  const own = sheetWith({ BTC });
  own.run('CT_PERFORMANCE');
  own.run('CT_PERFORMANCE', 'month');
  own.run('CT_BALANCE_ON', '2025-01-31');
  own.run('CT_LOTS', 'on=2025-01-31');
  own.run('CT_LOTS');
  own.run('CT_ALLOCATION');
  own.run('CT_REALIZED');
  const methods = own.ports.http.requests.map(({ fields }) => fields.method);
  expect(methods.sort()).toEqual(['getBalance', 'getHistoricalCurrency', 'getTrades']);
  own.ports.takeEvents();
  own.run('CT_PERFORMANCE', 'month');
  expect(own.ports.takeEvents()).toEqual(['cache.read', 'cache.read']);
});

test('an account without transactions shows the header alone', () => {
  const own = new Sheet();
  own.ports.http.answers.getTrades = { success: 1, method: 'getTrades', account_currency: 'EUR' };
  expect(own.run('CT_PERFORMANCE', 'columns=gain')).toEqual([['Gain (EUR)']]);
});

test('a period that is none and a scope that is none say what is possible, and spend no call', () => {
  const own = new Sheet();
  expect(own.complaint('CT_PERFORMANCE', 'whenever')).toMatch(/period/);
  expect(own.complaint('CT_PERFORMANCE', undefined, 'scope=all')).toMatch(/scope.*coins/);
  expect(own.ports.http.requests).toEqual([]);
});
