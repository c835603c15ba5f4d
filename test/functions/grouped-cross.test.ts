// CT_GROUPED_BALANCE with the groups across and with the rest as Other: what its cell shows, and that both ways agree.
import fc from 'fast-check';
import type { CellArgument } from '../../src/functions/define/cell-value';
import { Sheet } from '../support/sheet';

type Held = Readonly<Record<string, Readonly<Record<string, readonly [amount: number, fiat: number]>>>>;

/** Ledger has most in coins. Kraken would come first if its money counted. */
const held: Held = {
  Kraken: { BTC: [0.1, 6000], EUR: [90_000, 90_000], OLD: [0, 0], SOL2: [10, 1500] },
  'Ledger Live': { BTC: [0.4, 24_000], ETH: [2, 6000] },
  Bitvavo: { EUR: [-500, -500] },
  Phantom: { SOL2: [20, 3100], JUNK: [7, 0] },
  'kraken ': { ADA: [100, 50] },
  Coinbase: { ETH: [1, 3000], ADA: [40, 20] },
};

function sheetOf(groups: Held): Sheet {
  const details = Object.entries(groups).map(([name, coins]) => {
    const rows = Object.entries(coins).map(([coin, [amount, fiat]]) => [
      coin,
      { amount: amount.toFixed(8), fiat: fiat.toFixed(8), btc: (fiat / 60_000).toFixed(8) },
    ]);
    const sum = Object.values(coins).reduce((all, [, fiat]) => all + fiat, 0);
    const total = { fiat: sum.toFixed(8), btc: (sum / 60_000).toFixed(8) };
    return [`${name} Balance`, { ...Object.fromEntries(rows), TOTAL_SUMMARY: total }];
  });
  const sheet = new Sheet();
  sheet.ports.http.answers.getGroupedBalance = {
    success: 1,
    method: 'getGroupedBalance',
    account_currency: 'EUR',
    details: Object.fromEntries(details),
  };
  return sheet;
}

const run = (...given: CellArgument[]) => sheetOf(held).run('CT_GROUPED_BALANCE', ...given) as unknown[][];
const values = (options: string, coin?: CellArgument) =>
  run('exchange', undefined, coin, 'fiat', `layout=cross; ${options}`);

describe('layout=cross', () => {
  test('has a row a coin and a column a group, the most valuable first, behind their sum; no money', () => {
    expect(values('')).toEqual([
      ['Coin', 'Sum', 'Ledger Live', 'Kraken', 'Phantom', 'Coinbase'],
      ['BTC', 30_000, 24_000, 6000, 0, 0],
      ['SOL2', 4600, 0, 1500, 3100, 0],
      ['ETH', 9000, 6000, 0, 0, 3000],
      ['JUNK', 0, 0, 0, 0, 0],
      ['ADA', 70, 0, 50, 0, 20],
    ]);
  });

  test('shows amounts where no field is named; their groups stand in the same order', () => {
    expect(run('layout=cross; order=desc; limit=2')).toEqual([
      ['Coin', 'Sum', 'Ledger Live', 'Kraken', 'Phantom', 'Coinbase'],
      ['BTC', 0.5, 0.4, 0.1, 0, 0],
      ['ETH', 3, 2, 0, 0, 1],
    ]);
  });

  test('orders the coins by value, the groups in any case', () => {
    expect(values('order=asc; columns=coin').flat()).toEqual(['Coin', 'JUNK', 'ADA', 'SOL2', 'ETH', 'BTC']);
    expect(values('order=asc')[0]).toEqual(values('')[0]);
  });

  test('has the sums of coins as a first row, or names and sums alone; amounts of several coins have none', () => {
    expect(values('totals=yes').slice(0, 2)).toEqual([
      ['Coin', 'Sum', 'Ledger Live', 'Kraken', 'Phantom', 'Coinbase'],
      ['Sum', 43_670, 30_000, 7550, 3100, 3020],
    ]);
    expect(values('totals=only')).toEqual([
      ['Ledger Live', 'Kraken', 'Phantom', 'Coinbase'],
      [30_000, 7550, 3100, 3020],
    ]);
    expect(run('layout=cross; totals=yes; headers=no; limit=1')).toEqual([['Sum', '', '', '', '', '']]);
  });

  test('beside coins shows their figures: 0 where one is not held, a blank row beside a blank cell', () => {
    const range = [['SOL2'], ['btc'], [''], ['OLD'], ['NEVER HAD']];
    expect(values('headers=no', range)).toEqual([
      [0, 1500, 3100, 0],
      [24_000, 6000, 0, 0],
      ['', '', '', ''],
      [0, 0, 0, 0],
      ['', '', '', ''],
    ]);
    expect(values('headers=yes', range)[0]).toEqual(['Ledger Live', 'Kraken', 'Phantom', 'Coinbase']);
    expect(values('missing=zero; columns=Phantom,kraken', range).slice(-1)).toEqual([[0, 0]]);
  });

  test('of a coin alone is a row, of a row of coins the groups stand below each', () => {
    expect(values('', 'ETH')).toEqual([[6000, 0, 0, 3000]]);
    expect(values('', [['ETH', 'ADA']])).toEqual([
      [6000, 0],
      [0, 50],
      [0, 0],
      [3000, 20],
    ]);
  });

  test('shows money only where it is asked for by name, at the places that hold coins', () => {
    expect(values('', 'EUR')).toEqual([[0, 90_000, 0, 0]]);
  });

  test('of one group has that one', () => {
    expect(run('exchange', 'Phantom', undefined, 'fiat', 'layout=cross; headers=no')).toEqual([
      ['SOL2', 3100, 3100],
      ['JUNK', 0, 0],
    ]);
  });

  test('with top has the rest as a last column, which completes the sums', () => {
    expect(values('top=2; totals=yes; limit=4')).toEqual([
      ['Coin', 'Sum', 'Ledger Live', 'Kraken', 'Other'],
      ['Sum', 43_670, 30_000, 7550, 6120],
      ['BTC', 30_000, 24_000, 6000, 0],
      ['SOL2', 4600, 0, 1500, 3100],
      ['ETH', 9000, 6000, 0, 3000],
    ]);
    expect(values('top=3')[0]).toEqual(['Coin', 'Sum', 'Ledger Live', 'Kraken', 'Phantom', 'Coinbase']);
    expect(run('exchange', undefined, 'ETH', undefined, 'layout=cross; top=2')).toEqual([[2, 0, 1]]);
  });

  test('of nothing has headers, blanks beside coins, and a blank that sums pass over', () => {
    const empty = sheetOf({ Kraken: { EUR: [5, 5] } });
    const show = (options: string, coin?: CellArgument) =>
      empty.run('CT_GROUPED_BALANCE', undefined, undefined, coin, 'fiat', `layout=cross; ${options}`);
    expect(show('')).toEqual([['Coin', 'Sum']]);
    expect(show('totals=only')).toEqual([['']]);
    expect(show('', [['EUR'], [''], ['BTC']])).toEqual([[''], [''], ['']]);
  });

  test('takes one field', () => {
    const complaint = (field: string) =>
      sheetOf(held).complaint('CT_GROUPED_BALANCE', undefined, undefined, undefined, field, 'layout=cross');
    expect(complaint('amount,fiat')).toMatch(/field.*one value/);
    expect(complaint('name')).toMatch(/no field "name".*amount/);
  });
});

test('the sums alone and the matrix beside the coins have the same groups, and the same sums', () => {
  const amount = fc
    .double({ min: -1000, max: 1000, noNaN: true })
    .map(value => Math.round(value * 1e8) / 1e8);
  const figures = fc.tuple(fc.constantFrom(0, 1, -1), amount);
  const coins = fc.dictionary(fc.constantFrom('BTC', 'ETH', 'SOL2', 'EUR', 'USD'), figures, { minKeys: 1 });
  const groups = fc.dictionary(fc.constantFrom('Kraken', 'kraken ', 'Ledger', 'Bitvavo', 'A', 'B'), coins);
  const ofCoins = [['SOL2'], ['BTC'], ['ETH']];
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 6 }), (random, top) => {
      const sheet = sheetOf(random);
      const show = (coin: CellArgument, options: string) =>
        sheet.run(
          'CT_GROUPED_BALANCE',
          'exchange',
          undefined,
          coin,
          'fiat',
          `layout=cross; top=${top}; ${options}`,
        );
      const [names = [], sums = []] = show(undefined, 'totals=only') as unknown[][];
      const [header = [], ...matrix] = show(ofCoins, 'headers=yes') as unknown[][];
      expect(header).toEqual(names);
      for (const [at, sum] of sums.entries()) {
        const added = matrix.reduce((all, row) => all + Number(row[at]), 0);
        expect(added).toBeCloseTo(Number(sum), 6);
      }
    }),
    { numRuns: 100 },
  );
});

describe('top in a list', () => {
  test('keeps the most valuable groups, money counted, and sums the rest coin by coin', () => {
    expect(run('top=2; headers=no')).toEqual([
      ['Kraken', 'BTC', 0.1, 6000, 0.1],
      ['Kraken', 'EUR', 90_000, 90_000, 1.5],
      ['Kraken', 'OLD', 0, 0, 0],
      ['Kraken', 'SOL2', 10, 1500, 0.025],
      ['Ledger Live', 'BTC', 0.4, 24_000, 0.4],
      ['Ledger Live', 'ETH', 2, 6000, 0.1],
      ['kraken ', 'ADA', 100, 50, 0.00083333],
      ['Other', 'EUR', -500, -500, -0.00833333],
      ['Other', 'SOL2', 20, 3100, 0.05166667],
      ['Other', 'JUNK', 7, 0, 0],
      ['Other', 'ETH', 1, 3000, 0.05],
      ['Other', 'ADA', 40, 20, 0.00033333],
    ]);
  });

  test('has Other last in any order, and its sum completes the whole', () => {
    const sums = run('totals=only; order=desc; top=1; columns=name,fiat; headers=no');
    expect(sums).toEqual([
      ['Kraken', 97_500],
      ['kraken ', 50],
      ['Other', 35_620],
    ]);
    const whole = run('totals=only; columns=fiat; headers=no').flat().map(Number);
    expect(sums.reduce((all, [, fiat]) => all + Number(fiat), 0)).toBe(whole.reduce((a, b) => a + b, 0));
    expect(run('top=1; order=asc; columns=name,fiat; headers=no').slice(-2)).toEqual([
      ['Other', 9000],
      ['Other', 24_000],
    ]);
  });

  test('of a coin keeps the groups that have most of it', () => {
    expect(run(undefined, undefined, 'SOL2', undefined, 'top=1; headers=no; columns=name,fiat')).toEqual([
      ['Kraken', 1500],
      ['Phantom', 3100],
    ]);
    expect(run(undefined, undefined, 'ETH', undefined, 'top=1; headers=no; columns=name')).toEqual([
      ['Ledger Live'],
      ['Coinbase'],
    ]);
  });
});
