// What each kind of transaction does to the lots, rule by rule, as docs/accuracy.md says it.
import { toNumber } from '../../src/analytics/exact';
import { Replay, type ReplayOptions } from '../../src/analytics/lots/replay';
import { salesOf } from '../../src/analytics/lots/sales';
import { utcCalendar } from '../support/calendar';
import { type SmallRow, type SmallSide, smallTransactions } from '../support/small-account';

const day = (date: string, time = '12:00:00') => `2024-${date}T${time}Z`;
const buy = (time: string, amount: string, coin: string, euros: string, exchange = 'Kraken'): SmallRow => ({
  time,
  exchange,
  buy: [amount, coin, euros],
  sell: [euros, 'EUR', euros],
});
const sell = (time: string, amount: string, coin: string, euros: string, exchange = 'Kraken'): SmallRow => ({
  time,
  exchange,
  sell: [amount, coin, euros],
  buy: [euros, 'EUR', euros],
});
const typed = (
  type: string,
  time: string,
  sides: { buy?: SmallSide; sell?: SmallSide },
  exchange = 'Kraken',
) => ({
  type,
  time,
  exchange,
  ...sides,
});

function replayed(rows: readonly SmallRow[], options: Partial<ReplayOptions> = {}) {
  const given = {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency: 'EUR',
    ...options,
  } as const;
  const replay = new Replay(smallTransactions(rows, given.unit), given).advanceTo(Number.POSITIVE_INFINITY);
  const shown = (value: bigint | undefined) => (value === undefined ? undefined : toNumber(value));
  const sales = salesOf(replay.disposals, '365', utcCalendar);
  return {
    /** Sold amount, proceeds, cost, and the id of the lot; `undefined`: there was none. */
    sales: sales
      .filter(({ isSale }) => isSale)
      .map(({ amount, proceeds, cost, origin }) => [shown(amount), shown(proceeds), shown(cost), origin?.id]),
    unsold: sales
      .filter(({ isSale }) => !isSale)
      .map(({ amount, proceeds, gain, origin }) => [shown(amount), shown(proceeds), shown(gain), origin?.id]),
    /** Coin, amount, cost, id, exchange, day. */
    open: replay
      .openLots()
      .map(({ coin, amount, cost, origin, exchange }) => [
        coin,
        shown(amount),
        shown(cost),
        origin.id,
        exchange,
        new Date(origin.acquiredSeconds * 1000).toISOString().slice(5, 10),
      ]),
  };
}

describe('money', () => {
  test('is never a lot and never sold, in whatever currency; a stablecoin is a coin', () => {
    const { sales, open } = replayed([
      typed('Deposit', day('01-01'), { buy: ['1000', 'USD', '900'] }),
      typed('Trade', day('01-02'), { buy: ['500', 'EUR', '500'], sell: ['550', 'USD', '500'] }),
      typed('Trade', day('01-03'), { buy: ['100', 'USDT', '90'], sell: ['100', 'USD', '90'] }),
    ]);
    expect(sales).toEqual([]);
    expect(open).toEqual([['USDT', 100, 90, '3', 'Kraken', '01-03']]);
  });
});

describe('the price of a trade', () => {
  test('is the side in the account’s currency, whatever its values say', () => {
    const { sales } = replayed([
      { time: day('01-01'), buy: ['1', 'BTC', '7'], sell: ['100', 'EUR', '8'] },
      { time: day('01-02'), sell: ['1', 'BTC', '7'], buy: ['150', 'EUR', '8'] },
    ]);
    expect(sales).toEqual([[1, 150, 100, '1']]);
  });

  test.each([
    ['the sold side’s value', '300', '310', 300],
    ['where that is blank, the bought side’s', '', '310', 310],
    ['where that is 0, the bought side’s', '0', '310', 310],
    ['unknown where neither has one', '', '0', undefined],
  ])('between coins is %s; the new lot costs the same', (_, sold, bought, value) => {
    const { sales, open } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      { time: day('01-02'), sell: ['1', 'BTC', sold], buy: ['10', 'ETH', bought] },
    ]);
    expect(sales).toEqual([[1, value, 100, '1']]);
    expect(open).toEqual([['ETH', 10, value, '2', 'Kraken', '01-02']]);
  });
});

describe('a transfer', () => {
  const bought = [buy(day('01-01'), '1', 'BTC', '100'), buy(day('01-02'), '1', 'BTC', '900')];
  const sent = (amount: string, time = day('02-01', '10:00:00')) =>
    typed('Withdrawal', time, { sell: [amount, 'BTC', '0'] });
  const arrived = (amount: string, time = day('02-01', '11:00:00')) =>
    typed('Deposit', time, { buy: [amount, 'BTC', '0'] }, 'Ledger');

  test('in one pool changes nothing, fee or not', () => {
    expect(replayed([...bought, sent('1.02'), arrived('1')]).open).toEqual(replayed(bought).open);
  });

  test('carries the first lots; its fee takes what comes next, with its cost and without a gain', () => {
    const { sales, unsold, open } = replayed([...bought, sent('1.02'), arrived('1')], { pool: 'exchange' });
    expect([...sales, ...unsold]).toEqual([]);
    expect(open).toEqual([
      ['BTC', 0.98, 882, '2', 'Kraken', '01-02'],
      ['BTC', 1, 100, '1', 'Ledger', '01-01'],
    ]);
  });

  test('by the method: LIFO sends the newest', () => {
    const { open } = replayed([...bought, sent('1'), arrived('1')], { pool: 'exchange', method: 'LIFO' });
    expect(open.map(([, , , id, exchange]) => [id, exchange])).toEqual([
      ['1', 'Kraken'],
      ['2', 'Ledger'],
    ]);
  });

  test('joins the other exchange’s lots by the day they were acquired', () => {
    const own = buy(day('01-15'), '1', 'BTC', '500', 'Ledger');
    const { sales } = replayed(
      [...bought, own, sent('2'), arrived('2'), sell(day('03-01'), '3', 'BTC', '3000', 'Ledger')],
      { pool: 'exchange' },
    );
    expect(sales.map(([, , , id]) => id)).toEqual(['1', '2', '3']);
  });

  test('under AVERAGE brings the sender’s average', () => {
    const { open } = replayed([...bought, sent('1'), arrived('1')], { pool: 'exchange', method: 'AVERAGE' });
    expect(open.map(([, amount, cost, , exchange]) => [amount, cost, exchange])).toEqual([
      [1, 500, 'Kraken'],
      [1, 500, 'Ledger'],
    ]);
  });

  test('that arrives before it leaves carries what the sender had by then, and its fee leaves with the withdrawal', () => {
    const rows = [
      ...bought,
      arrived('1', day('02-01', '08:00:00')),
      sell(day('02-01', '09:00:00'), '0.5', 'BTC', '1000'),
      sent('1.02', day('02-01', '10:00:00')),
      sell(day('03-01'), '1', 'BTC', '2000', 'Ledger'),
    ];
    const { sales, open } = replayed(rows, { pool: 'exchange' });
    expect(sales).toEqual([
      [0.5, 1000, 450, '2'],
      [1, 2000, 100, '1'],
    ]);
    expect(open).toEqual([['BTC', 0.48, 432, '2', 'Kraken', '01-02']]);
  });

  test('without its other half moves nothing and adds nothing', () => {
    expect(replayed([...bought, sent('1')], { pool: 'exchange' }).open).toEqual(replayed(bought).open);
    expect(replayed([...bought, arrived('1')], { pool: 'exchange' }).open).toEqual(replayed(bought).open);
  });

  test('of a coin bought in the very second it leaves carries that lot', () => {
    const second = day('02-01', '10:00:00');
    const { open } = replayed([sent('1', second), arrived('1'), buy(second, '1', 'BTC', '700')], {
      pool: 'exchange',
    });
    expect(open).toEqual([['BTC', 1, 700, '3', 'Ledger', '02-01']]);
  });

  test('that leaves and arrives in the second of the purchase carries the lot all the way', () => {
    const second = day('02-01', '10:00:00');
    const rows = [sent('1', second), arrived('1', second), buy(second, '1', 'BTC', '700')];
    expect(replayed(rows, { pool: 'exchange' }).open).toEqual([['BTC', 1, 700, '3', 'Ledger', '02-01']]);
  });
});

describe('what leaves without being sold', () => {
  const bought = buy(day('01-01'), '10', 'BTC', '1000');
  const leaving = (type: string) => typed(type, day('02-01'), { sell: ['1', 'BTC', '300'] });

  test.each(['Gift', 'Donation', 'Lost', 'Stolen', 'Expense (non taxable)'])('%s: its lots leave', type => {
    const { sales, open } = replayed([bought, leaving(type)]);
    expect(sales).toEqual([]);
    expect(open).toEqual([['BTC', 9, 900, '1', 'Kraken', '01-01']]);
  });

  test.each(['Gift', 'Donation', 'Lost', 'Stolen', 'Expense (non taxable)'])(
    '%s: with gifts=show a row without proceeds and gain',
    type => {
      const { sales, unsold } = replayed([bought, leaving(type)], { gifts: 'show' });
      expect(sales).toEqual([]);
      expect(unsold).toEqual([[1, undefined, undefined, '1']]);
    },
  );

  test.each([
    ['Gift', 1],
    ['Donation', 1],
    ['Lost', 0],
    ['Stolen', 0],
    ['Expense (non taxable)', 0],
  ])('%s: with gifts=sale, %i sale at its value', (type, count) => {
    const { sales } = replayed([bought, leaving(type)], { gifts: 'sale' });
    expect(sales).toEqual(count === 1 ? [[1, 300, 100, '1']] : []);
  });
});

test.each(['Spend', 'Other Expense', 'Other Fee', 'Margin Fee', 'Borrowing Fee', 'Settlement Fee'])(
  '%s is a sale at its value',
  type => {
    const { sales } = replayed([
      buy(day('01-01'), '10', 'BTC', '1000'),
      typed(type, day('02-01'), { sell: ['1', 'BTC', '300'] }),
    ]);
    expect(sales).toEqual([[1, 300, 100, '1']]);
  },
);

test.each(['Income', 'Staking', 'Airdrop', 'Income (non taxable)', 'Gift / Tip'])(
  '%s is a lot that costs its value, which may be 0 or unknown',
  type => {
    const received = (date: string, value: string) => typed(type, day(date), { buy: ['1', 'BTC', value] });
    const { open } = replayed([received('01-01', '40'), received('01-02', '0'), received('01-03', '')]);
    expect(open.map(([, , cost]) => cost)).toEqual([40, 0, undefined]);
  },
);

test.each(['Margin Trade', 'Margin Profit', 'Derivatives / Futures Loss', 'Provide Liquidity', 'Repay Loan'])(
  '%s is in no lot',
  type => {
    const bought = buy(day('01-01'), '10', 'BTC', '1000');
    const rows = [
      bought,
      typed(type, day('02-01'), { sell: ['1', 'BTC', '300'] }),
      typed(type, day('02-02'), { buy: ['2', 'ETH', '300'] }),
    ];
    expect(replayed(rows)).toEqual({ ...replayed([bought]), sales: [], unsold: [] });
  },
);

describe('a type that nobody knows', () => {
  const bought = buy(day('01-01'), '10', 'BTC', '1000');

  test('is a trade with two sides, no lot coming in, and no sale going out', () => {
    const { sales, unsold, open } = replayed([
      bought,
      typed('Brand New', day('02-01'), { sell: ['1', 'BTC', '300'], buy: ['5', 'ETH', '290'] }),
      typed('Brand New', day('02-02'), { buy: ['7', 'ETH', '700'] }),
      typed('Brand New', day('02-03'), { sell: ['2', 'BTC', '600'] }),
    ]);
    expect(sales).toEqual([[1, 300, 100, '1']]);
    expect(unsold).toEqual([[2, undefined, undefined, '1']]);
    expect(open.map(([coin, amount, cost]) => [coin, amount, cost])).toEqual([
      ['BTC', 7, 700],
      ['ETH', 5, 300],
    ]);
  });
});

describe('a swap that isn’t taxed', () => {
  test('changes the coin of its lots, which keep cost and day', () => {
    const { sales, open } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      buy(day('01-02'), '3', 'BTC', '900'),
      typed('Swap (non taxable)', day('02-01'), { sell: ['2', 'BTC', '5'], buy: ['20', 'WBTC', '5'] }),
    ]);
    expect(sales).toEqual([]);
    expect(open).toEqual([
      ['BTC', 2, 600, '2', 'Kraken', '01-02'],
      ['WBTC', 10, 100, '1', 'Kraken', '01-01'],
      ['WBTC', 10, 300, '2', 'Kraken', '01-02'],
    ]);
  });

  test('of more than there is gives a lot of its own day for the rest, which has cost nothing', () => {
    const { open } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      typed('Swap (non taxable)', day('02-01'), { sell: ['4', 'BTC', '5'], buy: ['4', 'WBTC', '5'] }),
    ]);
    expect(open).toEqual([
      ['WBTC', 1, 100, '1', 'Kraken', '01-01'],
      ['WBTC', 3, 0, '2', 'Kraken', '02-01'],
    ]);
  });

  test('with money on one side is a trade', () => {
    const { sales } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      typed('Swap (non taxable)', day('02-01'), { sell: ['1', 'BTC', '250'], buy: ['280', 'USD', '250'] }),
    ]);
    expect(sales).toEqual([[1, 250, 100, '1']]);
  });
});

describe('more sold than there is', () => {
  test('costs nothing for what is missing, which no later purchase fills', () => {
    const { sales, open } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      sell(day('01-02'), '3', 'BTC', '900'),
      buy(day('01-03'), '5', 'BTC', '500'),
    ]);
    expect(sales).toEqual([
      [1, 300, 100, '1'],
      [2, 600, 0, undefined],
    ]);
    expect(open).toEqual([['BTC', 5, 500, '3', 'Kraken', '01-03']]);
  });

  test('with pools by exchange, another exchange’s lots don’t help', () => {
    const rows = [buy(day('01-01'), '1', 'BTC', '100'), sell(day('01-02'), '1', 'BTC', '300', 'Binance')];
    expect(replayed(rows, { pool: 'exchange' }).sales).toEqual([[1, 300, 0, undefined]]);
    expect(replayed(rows).sales).toEqual([[1, 300, 100, '1']]);
  });
});

describe('in one second', () => {
  const second = day('01-05');

  test('earlier lots come first, then the second’s own purchases, whatever their ids, before anything is missing', () => {
    const { sales } = replayed([
      buy(day('01-01'), '1', 'BTC', '100'),
      sell(second, '4', 'BTC', '4000'),
      buy(second, '2', 'BTC', '300'),
      buy(day('01-06'), '9', 'BTC', '900'),
    ]);
    expect(sales).toEqual([
      [1, 1000, 100, '1'],
      [2, 2000, 300, '3'],
      [1, 1000, 0, undefined],
    ]);
  });

  test('who asked first is served first', () => {
    const { sales } = replayed([
      sell(second, '1', 'BTC', '10'),
      sell(second, '1', 'BTC', '20'),
      buy(second, '1', 'BTC', '300'),
    ]);
    expect(sales).toEqual([
      [1, 10, 300, '3'],
      [1, 20, 0, undefined],
    ]);
  });

  test('a trade sells before it buys: its own purchase is no lot of its sale', () => {
    const rows = [
      buy(day('01-01'), '1', 'BTC', '100'),
      { time: second, sell: ['1', 'BTC', '300'], buy: ['0.9', 'BTC', '300'] },
    ] as const;
    const { sales, open } = replayed(rows, { method: 'LIFO' });
    expect(sales).toEqual([[1, 300, 100, '1']]);
    expect(open).toEqual([['BTC', 0.9, 300, '2', 'Kraken', '01-05']]);
  });

  test('what a swap lacks becomes a lot that the second’s other sales may use', () => {
    const { sales, open } = replayed([
      sell(second, '2', 'WBTC', '600'),
      typed('Swap (non taxable)', second, { sell: ['5', 'BTC', ''], buy: ['5', 'WBTC', ''] }),
    ]);
    expect(sales).toEqual([[2, 600, 0, '2']]);
    expect(open).toEqual([['WBTC', 3, 0, '2', 'Kraken', '01-05']]);
  });
});

describe('without a value', () => {
  const unvalued = typed('Airdrop', day('01-01'), { buy: ['1', 'BTC', ''] });
  const bought = buy(day('01-02'), '1', 'BTC', '100');
  const sold = sell(day('02-01'), '2', 'BTC', '600');

  test('a lot has no cost, and neither has its sale', () => {
    expect(replayed([unvalued, bought, sold]).sales).toEqual([
      [1, 300, undefined, '1'],
      [1, 300, 100, '2'],
    ]);
  });

  test('a lot counts as 0 under AVERAGE', () => {
    expect(replayed([unvalued, bought, sold], { method: 'AVERAGE' }).sales).toEqual([
      [1, 300, 50, '1'],
      [1, 300, 50, '2'],
    ]);
  });

  test.each([
    ['HIFO', ['2', '1']],
    ['HIFO-COST', ['2', '1']],
    ['LOFO', ['1', '2']],
  ] as const)('a lot ranks under %s as if it had cost nothing', (method, ids) => {
    const { sales } = replayed([unvalued, bought, sold], { method });
    expect(sales.map(([, , , id]) => id)).toEqual(ids);
  });

  test.each(['', '0'])('a sale of value "%s" has no proceeds', value => {
    const { sales } = replayed([bought, typed('Spend', day('02-01'), { sell: ['1', 'BTC', value] })]);
    expect(sales).toEqual([[1, undefined, 100, '1']]);
  });
});

describe('among lots that rank equal', () => {
  const same = [
    buy(day('01-01'), '1', 'BTC', '100'),
    buy(day('01-02'), '1', 'BTC', '100'),
    buy(day('01-03'), '1', 'BTC', '100'),
  ];

  test.each([
    ['HIFO', ['1', '2']],
    ['HIFO-COST', ['1', '2']],
    ['LOFO', ['1', '2']],
    ['LIFO', ['3', '2']],
  ] as const)('%s takes the oldest, or where it is about age the newest', (method, ids) => {
    const { sales } = replayed([...same, sell(day('02-01'), '2', 'BTC', '600')], { method });
    expect(sales.map(([, , , id]) => id)).toEqual(ids);
  });
});

test('HIFO goes by the price of one coin, HIFO-COST by what is left of the whole lot', () => {
  const rows = [
    buy(day('01-01'), '10', 'BTC', '1000'),
    buy(day('01-02'), '1', 'BTC', '300'),
    sell(day('02-01'), '8', 'BTC', '2400'),
    sell(day('02-02'), '1', 'BTC', '300'),
  ];
  const idsBy = (method: 'HIFO' | 'HIFO-COST') => replayed(rows, { method }).sales.map(([, , , id]) => id);
  expect(idsBy('HIFO')).toEqual(['2', '1', '1']);
  // 200 are left of the first lot's 1000 by then.
  expect(idsBy('HIFO-COST')).toEqual(['1', '2']);
});

test('AVERAGE is the pool’s moving average at each sale', () => {
  const { sales } = replayed(
    [
      buy(day('01-01'), '1', 'BTC', '100'),
      buy(day('01-02'), '1', 'BTC', '300'),
      sell(day('01-03'), '1', 'BTC', '500'),
      buy(day('01-04'), '1', 'BTC', '400'),
      sell(day('01-05'), '2', 'BTC', '1000'),
    ],
    { method: 'AVERAGE' },
  );
  expect(sales).toEqual([
    [1, 500, 200, '1'],
    [1, 500, 300, '2'],
    [1, 500, 300, '4'],
  ]);
});

test('in BTC, a side’s own value in BTC counts, else the other side’s', () => {
  const { sales, open } = replayed(
    [
      { time: day('01-01'), buy: ['1', 'ETH', '5000'], sell: ['5000', 'EUR', '5000'] },
      { time: day('01-02'), sell: ['1', 'ETH', ''], buy: ['2', 'ADA', '10000'] },
    ],
    { unit: 'btc' },
  );
  expect(sales).toEqual([[1, 0.2, 0.1, '1']]);
  expect(open).toEqual([['ADA', 2, 0.2, '2', 'Kraken', '01-02']]);
});

test('a replay until a moment holds what happened before it, not in it', () => {
  const transactions = smallTransactions([
    buy(day('01-01'), '1', 'BTC', '100'),
    buy(day('01-02'), '2', 'BTC', '300'),
  ]);
  const options = { method: 'FIFO', pool: 'all', gifts: 'none', unit: 'currency', currency: 'EUR' } as const;
  const held = (seconds: number) =>
    new Replay(transactions, options)
      .advanceTo(seconds)
      .openLots()
      .map(({ origin }) => origin.id);
  const second = Date.parse(day('01-02')) / 1000;
  expect(held(second)).toEqual(['1']);
  expect(held(second + 1)).toEqual(['1', '2']);
});
