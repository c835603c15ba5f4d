// The formulas that reports stand on, on the demo account: each gives the shape that a sheet has room for.
import { demoAccount } from '../../src/demo/account/demo-account';
import type { CellArgument } from '../../src/functions/define/cell-value';
import { connectedPorts } from '../support/connected-ports';
import { ask } from '../support/handmade-account';
import { Sheet } from '../support/sheet';

type Cells = unknown[][];

const ports = connectedPorts();
const account = demoAccount(1, ports.clock.nowMillis());
ports.http.respond = ({ method = '', nonce: _, ...fields }) => ({
  success: 1,
  method,
  ...ask(account, method, fields, ports.clock.nowMillis()),
});
const sheet = new Sheet(ports);
const run = (name: string, ...given: CellArgument[]) => sheet.run(name, ...given) as Cells;

const sumOf = (cells: readonly unknown[]) => cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
const columnOf = (cells: Cells, at: number) => cells.map(row => row[at]);
const isDescending = (numbers: readonly unknown[]) =>
  numbers.every((number, at) => at === 0 || Number(number) <= Number(numbers[at - 1]));
const year = 'from=2025; to=2025';

/** Coins down a room of so many cells, as a report has them: the rest is blank. */
function roomOf(rows: number): [string][] {
  const held = run('CT_ALLOCATION', 'coin', 'columns=coin,value,share; headers=no').map(([coin]) =>
    String(coin),
  );
  return Array.from({ length: rows }, (_, row) => [held[row] ?? '']);
}

describe('a portfolio', () => {
  test('holdings, the largest first, and the changes beside them: blank rows beside blank cells', () => {
    const [header, ...held] = run(
      'CT_BALANCE',
      'order=desc; limit=40; columns=coin,amount,price_fiat,value_fiat',
    );
    expect(header).toEqual(['Coin', 'Amount', 'Price (EUR)', 'Value (EUR)']);
    expect(held.length).toBeGreaterThan(10);
    expect(isDescending(columnOf(held, 3))).toBe(true);
    const coins = roomOf(40);
    const changes = run('CT_BALANCE', coins, 'change24h,change7d,change30d', 'headers=yes');
    expect(changes[0]).toEqual(['Change 24h (%)', 'Change 7d (%)', 'Change 30d (%)']);
    expect(changes).toHaveLength(41);
    expect(changes.slice(1).map(row => row.every(cell => cell === ''))).toEqual(
      coins.map(([coin]) => coin === ''),
    );
  });

  test('no more rows than there is room for, and the sum is whole', () => {
    const top = run('CT_BALANCE', 'order=desc; top=4; columns=coin,value_fiat; headers=no');
    expect(top).toHaveLength(5);
    expect(top[4]![0]).toBe('Other');
    expect(sumOf(columnOf(top, 1))).toBeCloseTo(sheet.run('CT_TOTAL', 'value_fiat') as number, 6);
  });

  test('shares: seven and the rest, one in all', () => {
    const shares = run('CT_ALLOCATION', 'coin', 'top=7; headers=no');
    expect(shares).toHaveLength(8);
    expect(shares[7]![0]).toBe('Other');
    expect(sumOf(columnOf(shares, 2))).toBeCloseTo(1, 12);
  });

  test('the value day by day, up to what it is now', () => {
    const [header, ...days] = run('CT_HISTORICAL_SUMMARY', 'Coins', 'from=2025-01-01');
    expect(header).toEqual(['Date', 'Coins']);
    expect(days.length).toBeGreaterThan(365);
    expect(days.every(([day]) => day instanceof Date)).toBe(true);
    expect(days[days.length - 1]![1]).toBeCloseTo(sheet.run('CT_TOTAL') as number, 1);
  });

  test('the return of this year, as one number below its header', () => {
    expect(run('CT_PERFORMANCE', 'year', 'from=2026-01-01; columns=twr')).toEqual([
      ['Time-weighted return (%)'],
      [expect.any(Number)],
    ]);
  });

  test('faults as sentences, no more than asked for', () => {
    const [header, ...faults] = run('CT_CHECK', 'limit=2; columns=text');
    expect(header).toEqual(['Text']);
    expect(faults.length).toBeLessThanOrEqual(2);
    for (const fault of faults) expect(fault).toEqual([expect.stringMatching(/\.$/)]);
  });

  test('the time of a dataset is a date', () => {
    expect(sheet.run('CT_STATUS', 'getBalance')).toBeInstanceOf(Date);
    expect(sheet.run('CT_STATUS', 'getTrades?trade_prices=1')).toBeInstanceOf(Date);
    expect(sheet.run('CT_LAST_UPDATE', 'getTrades')).toBeInstanceOf(Date);
  });
});

describe('a tax year', () => {
  const rules = 'method=FIFO; pool=exchange; longterm=1y';

  test('gains by term are four rows, whatever was sold', () => {
    const terms = (span: string) =>
      columnOf(run('CT_REALIZED', undefined, `${span}; ${rules}; by=term; columns=term; headers=no`), 0);
    expect(terms(year)).toEqual(['short', 'long', 'missing', 'sum']);
    expect(terms('from=2019; to=2019')).toEqual(['short', 'long', 'missing', 'sum']);
  });

  test('each sale with its purchase, and nothing but a blank that SUM takes where none was', () => {
    const options = `${rules}; by=sale; columns=time,coin,amount,acquired,days_held,proceeds,cost,gain,term; headers=no`;
    const sales = run('CT_REALIZED', undefined, `${year}; ${options}`);
    expect(sales.length).toBeGreaterThan(5);
    expect(sales[0]).toHaveLength(9);
    expect(run('CT_REALIZED', undefined, `from=2019; to=2019; ${options}`)).toEqual([['']]);
  });

  test('fees are two rows, income as many as there are types, and the rest', () => {
    const kinds = (span: string) => columnOf(run('CT_FEES', 'year', `${span}; by=kind; headers=no`), 1);
    expect(kinds(year)).toEqual(['inside', 'row']);
    expect(kinds('from=2019; to=2019')).toEqual(['inside', 'row']);
    const types = run(
      'CT_INCOME',
      'year',
      `${year}; by=type; top=6; columns=type,rows,value_fiat; headers=no`,
    );
    expect(types.length).toBeLessThanOrEqual(7);
    expect(columnOf(types, 0)).toContain('Staking');
  });

  test('open lots, what becomes long-term soonest first; the coins may be left out in both ways', () => {
    const lots = run('CT_LOTS', undefined, `${rules}; order=free; headers=no; columns=coin,long_from`);
    const days = columnOf(lots, 1);
    expect(days.length).toBeGreaterThan(10);
    expect([...days].sort((a, b) => Number(a) - Number(b))).toEqual(days);
    expect(run('CT_LOTS', `${rules}; order=free; headers=no; columns=coin,long_from`)).toEqual(lots);
  });

  test('faults of the year, the gravest first, within the limit', () => {
    const all = run('CT_CHECK', `${year}; columns=severity,time; headers=no`);
    expect(run('CT_CHECK', `${year}; limit=3; columns=severity,time; headers=no`)).toEqual(all.slice(0, 3));
    const grave = ['error', 'warning', 'notice', ''];
    const ranks = columnOf(all, 0).map(severity => grave.indexOf(String(severity)));
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  });
});

describe('income', () => {
  const types = `${year}; by=type; layout=cross; top=3`;
  const coins = `${year}; by=coin; layout=cross; top=2`;

  test.each([types, coins])(
    'has twelve months, their sum and the largest: %s; the year itself has the same columns',
    cross => {
      const [header, ...months] = run('CT_INCOME', 'month', cross);
      expect(header!.slice(0, 2)).toEqual(['Period', 'Sum']);
      expect(header!.length).toBeLessThanOrEqual(6);
      expect(header!.includes('Other')).toBe(cross === coins);
      expect(months).toHaveLength(12);
      expect(months.every(([month]) => month instanceof Date)).toBe(true);
      for (const [, sum, ...parts] of months) expect(sumOf(parts)).toBeCloseTo(Number(sum), 6);
      const whole = run('CT_INCOME', 'year', cross);
      expect(whole[0]).toEqual(header);
      expect(whole).toHaveLength(2);
      expect(whole[1]![0]).toBe(2025);
      const at = header!.map((_, index) => index).slice(1);
      for (const index of at) expect(sumOf(columnOf(months, index))).toBeCloseTo(Number(whole[1]![index]), 6);
    },
  );

  test('has twelve months of 0 in a year without any', () => {
    const months = run('CT_INCOME', 'month', 'from=2019; to=2019; by=type; layout=cross; top=3; headers=no');
    expect(columnOf(months, 1)).toEqual(new Array(12).fill(0));
  });

  test('by coin, the largest first', () => {
    const coins = run(
      'CT_INCOME',
      'year',
      `${year}; by=coin; order=desc; columns=coin,amount,value_fiat; headers=no`,
    );
    expect(coins.length).toBeGreaterThan(2);
    expect(isDescending(columnOf(coins, 2))).toBe(true);
  });
});

describe('places', () => {
  const options = 'layout=cross; exclude_dep_with=no; order=desc';
  const coins = roomOf(40);
  const [names = [], sums = []] = run(
    'CT_GROUPED_BALANCE',
    'exchange',
    undefined,
    undefined,
    'fiat',
    `totals=only; ${options}`,
  );
  const matrix = run('CT_GROUPED_BALANCE', 'exchange', undefined, coins, 'fiat', `headers=no; ${options}`);

  test('names and sums in two rows, the largest first', () => {
    expect(names).toEqual(expect.arrayContaining(['Kraken', 'Binance', 'Ledger Live']));
    expect(isDescending(sums)).toBe(true);
  });

  test('a matrix below them: 0 for a coin that is not held there, blank rows beside blank cells', () => {
    expect(matrix).toHaveLength(40);
    expect(matrix.every(row => row.length === names.length)).toBe(true);
    expect(matrix.map(row => row.every(cell => cell === ''))).toEqual(coins.map(([coin]) => coin === ''));
    expect(matrix.flat()).toContain(0);
    for (const [at, sum] of sums.entries()) expect(sumOf(columnOf(matrix, at))).toBeCloseTo(Number(sum), 6);
  });

  test('its rows add up to what the coins are worth', () => {
    const values = run('CT_ALLOCATION', 'coin', 'columns=Coin,Value (EUR),share; headers=no');
    for (const [row, [, value]] of values.entries())
      expect(sumOf(matrix[row]!)).toBeCloseTo(Number(value), 6);
  });
});

describe('a history', () => {
  test('growth by month, the newest first', () => {
    const months = run('CT_PERFORMANCE', 'month', 'from=2025; order=desc; headers=no');
    expect(months.length).toBeGreaterThan(12);
    expect(isDescending(columnOf(months, 0))).toBe(true);
  });

  test('five coins side by side, a row a day', () => {
    const five = roomOf(5).map(([coin]) => coin);
    const [header, ...days] = run('CT_HISTORICAL_CURRENCY', [five], 'fiat');
    expect(header).toEqual(['Date', ...five.map(coin => `${coin} Value (EUR)`)]);
    expect(days.length).toBeGreaterThan(1000);
    expect(days.every(row => row.length === 6 && row[0] instanceof Date)).toBe(true);
  });
});

test('all of that takes one call a dataset', () => {
  const asked = sheet.parametersSent().length;
  const methodsAsked = new Set(ports.http.requests.map(({ fields }) => fields.method));
  expect([...methodsAsked].sort()).toEqual([
    'getBalance',
    'getGroupedBalance',
    'getHistoricalCurrency',
    'getHistoricalSummary',
    'getTrades',
  ]);
  expect(asked).toBe(methodsAsked.size);
});
