import { lastPoints } from '../../src/analytics/checks/last-points';
import { type CheckName, type CheckRow, checkNames, runChecks } from '../../src/analytics/checks/run-checks';
import { balanceTable } from '../../src/core/tables/balance';
import { balanceAnswer, historyOf } from '../support/account-answers';
import { fee, record, side } from '../support/account-of-records';
import { checkInputOf } from '../support/check-input';
import type { TradeRecord } from '../support/clean-account';

const noon = '2025-02-01T12:00:00Z';
const noonSeconds = Date.parse(noon) / 1000;
const nowSeconds = Date.parse('2025-12-31T12:00:00Z') / 1000;

function inputOf(records: readonly TradeRecord[], currency = 'EUR') {
  return checkInputOf({ records: [...records], currency, nowSeconds });
}

function found(records: readonly TradeRecord[], check: CheckName): CheckRow[] {
  return runChecks(inputOf(records)).filter(row => row.check === check);
}

const buy = (amount: number, rest: Partial<TradeRecord> = {}) =>
  record('2025-01-01', 'Trade', { buy: side('BTC', amount, 100), sell: side('EUR', 100, 100), ...rest });
const sale = (amount: number, rest: Partial<TradeRecord> = {}) =>
  record(noon, 'Trade', { sell: side('BTC', amount, 200), buy: side('EUR', 200, 200), ...rest });

describe('negative', () => {
  test('names the first dip of each coin and exchange, its row and the balance', () => {
    const dip = sale(3);
    const later = sale(4, { seconds: noonSeconds + 60 });
    const elsewhere = sale(1, { exchange: 'Bank' });
    expect(found([buy(2), dip, later, elsewhere], 'negative')).toMatchObject([
      {
        id: dip.id,
        coin: 'BTC',
        exchange: 'Kraken',
        amount: -1,
        timeSeconds: noonSeconds,
        severity: 'error',
      },
      { id: elsewhere.id, exchange: 'Bank', amount: -1 },
    ]);
  });

  test('a sale before its purchase in the same second is none; the row that stays below is named', () => {
    const [early, late] = [sale(2), sale(1)];
    const between = buy(2, { seconds: noonSeconds });
    const [a, b, c] = [early, between, late].map((one, at) => ({ ...one, id: String(10 + at) }));
    expect(found([a!, b!], 'negative')).toEqual([]);
    expect(found([a!, b!, c!], 'negative')).toMatchObject([{ id: c!.id, amount: -1 }]);
    expect(found([a!, c!], 'negative')).toMatchObject([{ id: a!.id, amount: -3 }]);
  });

  test('dust of 0.00000001 and money are none', () => {
    expect(found([buy(1), sale(1.00000001)], 'negative')).toEqual([]);
    expect(found([buy(1), sale(1.00000002)], 'negative')).toHaveLength(1);
    expect(found([record(noon, 'Withdrawal', { sell: side('USD', 100, 90) })], 'negative')).toEqual([]);
  });
});

describe('no-purchase', () => {
  test('is a row for each sale of more than was ever bought, with the missing amount', () => {
    const [first, second] = [sale(3), sale(1, { seconds: noonSeconds + 60 })];
    expect(found([buy(2), first, second], 'no-purchase')).toMatchObject([
      { id: first.id, coin: 'BTC', amount: 1, advice: { code: 'ADD_PURCHASE' }, severity: 'error' },
      { id: second.id, amount: 1 },
    ]);
  });

  test('looks at all exchanges together', () => {
    expect(found([buy(2), sale(2, { exchange: 'Bank' })], 'no-purchase')).toEqual([]);
  });

  test('what left without a sale has no gain that could be wrong', () => {
    expect(found([record(noon, 'Lost', { sell: side('BTC', 1, 100) })], 'no-purchase')).toEqual([]);
  });
});

describe('transfers', () => {
  const sent = record(noon, 'Withdrawal', { sell: side('BTC', 1, 100) });
  const arrived = (seconds: number, amount = 0.999) =>
    record(noon, 'Deposit', { buy: side('BTC', amount, 100), exchange: 'Bank', seconds });

  test('whose other half is missing are named, money is not', () => {
    const money = record(noon, 'Deposit', { buy: side('EUR', 5, 5) });
    const alone = arrived(noonSeconds + 60, 0.9);
    expect(found([sent, alone, money], 'unmatched')).toMatchObject([
      { id: sent.id, amount: 1, advice: { code: 'ADD_DEPOSIT' }, severity: 'notice' },
      { id: alone.id, amount: 0.9, advice: { code: 'ADD_WITHDRAWAL' }, exchange: 'Bank' },
    ]);
  });

  test('that arrive before they were sent are named once, at the deposit', () => {
    const early = arrived(noonSeconds - 3_600);
    const rows = runChecks(inputOf([buy(2), sent, early])).filter(({ check }) => check !== 'negative');
    expect(rows).toMatchObject([
      {
        check: 'early-deposit',
        severity: 'notice',
        id: early.id,
        coin: 'BTC',
        amount: 0.999,
        advice: { code: 'CORRECT_TIMES', withdrawal: sent.id, seconds: 3_600 },
      },
    ]);
    expect(found([buy(2), sent, arrived(noonSeconds)], 'early-deposit')).toEqual([]);
  });

  test('of money may arrive early', () => {
    const money = [
      record(noon, 'Withdrawal', { sell: side('EUR', 5, 5) }),
      record(noon, 'Deposit', { buy: side('EUR', 5, 5), exchange: 'Bank', seconds: noonSeconds - 60 }),
    ];
    expect(found(money, 'early-deposit')).toEqual([]);
  });
});

describe('duplicate', () => {
  test('names each later id', () => {
    const [first, second, third] = [buy(1), buy(1, { exchange: 'KRAKEN ' }), buy(1)];
    expect(found([third, first, second], 'duplicate')).toMatchObject([
      {
        id: second.id,
        coin: 'BTC',
        amount: 1,
        severity: 'warning',
        advice: { code: 'DELETE_DUPLICATE', first: first.id },
      },
      { id: third.id, advice: { code: 'DELETE_DUPLICATE', first: first.id } },
    ]);
  });

  test.each([
    ['another second', { seconds: noonSeconds }],
    ['another amount', { buy: side('BTC', 1.1, 100) }],
    ['another coin', { buy: side('ETH', 1, 100) }],
    ['another exchange', { exchange: 'Bank' }],
  ])('none is one in %s', (_, rest) => {
    expect(found([buy(1), buy(1, rest)], 'duplicate')).toEqual([]);
  });

  test.each(['Other Fee', 'Staking', 'Reward / Bonus', 'Airdrop (non taxable)'])(
    'rows of type %s repeat by nature',
    type => {
      const rest = type === 'Other Fee' ? { sell: side('BTC', 0.1, 10) } : { buy: side('BTC', 0.1, 10) };
      expect(found([buy(1), record(noon, type, rest), record(noon, type, rest)], 'duplicate')).toEqual([]);
    },
  );
});

test('a date after now is in the future, now is not', () => {
  const late = buy(1, { seconds: nowSeconds + 1 });
  expect(found([late, buy(1, { seconds: nowSeconds })], 'future')).toMatchObject([
    { id: late.id, timeSeconds: nowSeconds + 1, severity: 'warning' },
  ]);
});

describe('name', () => {
  test('names each spelling with stray blanks once, and the right one', () => {
    const [odd, same] = [buy(1, { exchange: 'My  Wallet ' }), buy(2, { exchange: 'My  Wallet ' })];
    const other = buy(3, { group: '\u200bSavings' });
    expect(found([odd, same, other], 'name')).toMatchObject([
      {
        id: odd.id,
        severity: 'notice',
        advice: { code: 'CORRECT_NAME', kind: 'exchange', name: 'My  Wallet ', right: 'My Wallet' },
      },
      {
        id: other.id,
        advice: { code: 'CORRECT_NAME', kind: 'group', name: '\u200bSavings', right: 'Savings' },
      },
    ]);
  });

  test('a coin is named once, on whichever side it stands', () => {
    const odd = (id: string) => ({ ...sale(1, { sell: side('BTC ', 1, 100) }), id });
    expect(found([buy(1, { buy: side('BTC ', 2, 100) }), odd('800')], 'name')).toHaveLength(1);
  });

  test('one blank between words and another case are no fault', () => {
    expect(found([buy(1, { exchange: 'My Wallet' }), buy(2, { exchange: 'my wallet' })], 'name')).toEqual([]);
  });
});

describe('third-fee', () => {
  const withFee = (coin: string) => buy(1, { fee: fee(coin, 0.1) });

  test('is a fee in a coin of neither side without a row of its own', () => {
    const third = withFee('BNB');
    expect(found([third, withFee('BTC'), withFee('EUR')], 'third-fee')).toMatchObject([
      { id: third.id, coin: 'BNB', amount: 0.1, advice: { code: 'ADD_FEE_ROW' }, severity: 'warning' },
    ]);
    const row = record('2025-01-01', 'Other Fee', { sell: side('BNB', 0.1, 30) });
    expect(found([third, row], 'third-fee')).toEqual([]);
    expect(found([third, withFee('BNB'), row], 'third-fee')).toHaveLength(1);
  });

  test('of a withdrawal is one, too', () => {
    const gas = record(noon, 'Withdrawal', { sell: side('USDT', 5, 5), fee: fee('ETH', 0.001) });
    expect(found([gas], 'third-fee')).toMatchObject([{ id: gas.id, coin: 'ETH' }]);
  });

  test('of the account’s currency, its value is known', () => {
    const swap = record(noon, 'Trade', {
      buy: side('BTC', 1, 100),
      sell: side('ETH', 1, 100),
      fee: fee('EUR', 1),
    });
    expect(found([swap], 'third-fee')).toEqual([]);
  });
});

describe('balance', () => {
  const units = 1e8;
  const rowsFor = (balance: number | undefined, history: number | undefined) => {
    const input = inputOf([buy(2), record('2026-05-01', 'Staking', { buy: side('BTC', 1, 10) })]);
    const held = (amount: number) => new Map([['BTC', Math.round(amount * units)]]);
    return runChecks({
      ...input,
      balance:
        balance === undefined
          ? undefined
          : { table: balanceTable(balanceAnswer(held(balance))), atSeconds: nowSeconds },
      points:
        history === undefined ? undefined : lastPoints([historyOf(held(history), nowSeconds)], nowSeconds),
    }).filter(({ check }) => check === 'balance');
  };

  test('that agrees, or isn’t known, is none', () => {
    expect(rowsFor(2, 2)).toEqual([]);
    expect(rowsFor(undefined, undefined)).toEqual([]);
  });

  test('may count what is dated in the future', () => {
    expect(rowsFor(3, 2)).toEqual([]);
    expect(rowsFor(3.1, 2)).toHaveLength(1);
  });

  test('of getBalance that differs is a row', () => {
    expect(rowsFor(2.5, 2)).toMatchObject([
      {
        severity: 'error',
        coin: 'BTC',
        amount: 0.5,
        exchange: undefined,
        id: undefined,
        advice: { code: 'COMPARE', transactions: 2, balance: 2.5 },
      },
    ]);
  });

  test('of the last history point that differs is a row', () => {
    expect(rowsFor(2, 1.5)).toMatchObject([
      { amount: -0.5, advice: { code: 'COMPARE', transactions: 2, history: 1.5 } },
    ]);
    expect(rowsFor(undefined, 1.5)).toHaveLength(1);
  });

  test('is one row where both differ', () => {
    expect(rowsFor(2.5, 1.5)).toMatchObject([
      { amount: 0.5, advice: { code: 'COMPARE', transactions: 2, balance: 2.5, history: 1.5 } },
    ]);
  });

  test('may differ by 0.01 % or 0.00000001', () => {
    expect(rowsFor(2.0002, 2)).toEqual([]);
    expect(rowsFor(2.00021, 2)).toHaveLength(1);
    const dust = inputOf([buy(1), sale(0.99999999)]);
    const held = (amount: number) => ({
      table: balanceTable(balanceAnswer(new Map([['BTC', amount]]))),
      atSeconds: nowSeconds,
    });
    const found = (amount: number) =>
      runChecks({ ...dust, balance: held(amount) }).filter(({ check }) => check === 'balance');
    expect(found(2)).toEqual([]);
    expect(found(3)).toHaveLength(1);
  });

  test('that doesn’t name a coin says that there is none of it, but nothing of money', () => {
    const input = inputOf([buy(2)]);
    const balance = { table: balanceTable(balanceAnswer(new Map())), atSeconds: nowSeconds };
    expect(runChecks({ ...input, balance })).toMatchObject([
      { check: 'balance', coin: 'BTC', advice: { code: 'COMPARE', transactions: 2, balance: 0 } },
    ]);
  });

  test('is compared at the moment it was answered', () => {
    const input = inputOf([buy(2), sale(1)]);
    const balance = {
      table: balanceTable(balanceAnswer(new Map([['BTC', 2 * units]]))),
      atSeconds: noonSeconds - 1,
    };
    expect(runChecks({ ...input, balance })).toEqual([]);
  });

  test('a point of a day may stand for its beginning or its end', () => {
    const midnight = Date.parse('2025-02-01T00:00:00Z') / 1000;
    const rows = (amount: number) => {
      const points = lastPoints([historyOf(new Map([['BTC', amount * units]]), midnight)], midnight);
      return runChecks({ ...inputOf([buy(2), sale(1)]), points }).map(({ check }) => check);
    };
    expect([rows(2), rows(1), rows(1.5)]).toEqual([[], [], ['balance']]);
  });

  test('a point may hold what happened in its own second or not', () => {
    const rows = (amount: number) => {
      const points = lastPoints([historyOf(new Map([['BTC', amount * units]]), noonSeconds)], noonSeconds);
      return runChecks({ ...inputOf([buy(2), sale(1)]), points }).map(({ check }) => check);
    };
    expect([rows(2), rows(1), rows(1.5)]).toEqual([[], [], ['balance']]);
  });
});

describe('no-value', () => {
  test.each<[string, TradeRecord]>([
    ['a trade', record(noon, 'Trade', { buy: side('ADA', 1), sell: side('BTC', 1, 0) })],
    [
      'a trade against money that isn’t the account’s',
      record(noon, 'Trade', { buy: side('ADA', 1), sell: side('USD', 1) }),
    ],
    ['income', record(noon, 'Staking', { buy: side('ADA', 1) })],
    ['a gift', record(noon, 'Gift / Tip', { buy: side('ADA', 1) })],
    ['a gift to somebody', record(noon, 'Gift', { sell: side('ADA', 1, 0) })],
    ['a spend', record(noon, 'Spend', { sell: side('ADA', 1) })],
    ['a fee row', record(noon, 'Other Fee', { sell: side('ADA', 1, 0) })],
    ['a deposit of money', record(noon, 'Deposit', { buy: side('USD', 1) })],
    ['an unknown trade', record(noon, 'Conversion', { buy: side('ADA', 1), sell: side('BTC', 1) })],
  ])('%s without a value is a warning', (_, odd) => {
    expect(found([odd], 'no-value')).toMatchObject([
      { id: odd.id, severity: 'warning', advice: { code: 'ADD_VALUE' } },
    ]);
  });

  test.each(['Airdrop', 'Gift / Tip'])('%s worth 0 is a notice', type => {
    const odd = record(noon, type, { buy: side('ADA', 1, 0) });
    expect(found([odd], 'no-value')).toMatchObject([
      { id: odd.id, severity: 'notice', amount: 1, advice: { code: 'CHECK_VALUE_OF_ZERO' } },
    ]);
  });

  test.each<[string, TradeRecord]>([
    ['a trade against the account’s currency', buy(1, { buy: side('BTC', 1), sell: side('EUR', 100) })],
    ['a trade of which one side has a value', buy(1, { sell: side('ADA', 1, 0) })],
    ['income in the account’s currency', record(noon, 'Zinsen', { buy: side('EUR', 1) })],
    ['a change of money into money', record(noon, 'Trade', { buy: side('USD', 1), sell: side('CHF', 1) })],
    ['a swap', record(noon, 'Swap (non taxable)', { buy: side('ADA', 1), sell: side('BTC', 1) })],
    ['a transfer of coins', record(noon, 'Withdrawal', { sell: side('BTC', 1) })],
    ['a loss', record(noon, 'Lost', { sell: side('BTC', 1) })],
  ])('%s needs none', (_, fine) => {
    expect(found([fine], 'no-value')).toEqual([]);
  });
});

test('types outside of lots and unknown ones are named once each', () => {
  const rows = found(
    [
      record('2025-02-01', 'Margin Trade', { buy: side('BTC', 1, 1), sell: side('EUR', 1, 1) }),
      record('2025-02-02', 'Margin Trade', { buy: side('BTC', 1, 1), sell: side('EUR', 1, 1) }),
      record('2025-02-03', 'Receive Loan', { buy: side('BTC', 1, 1) }),
      record('2025-02-04', 'Darlehen erhalten', { buy: side('BTC', 1, 1) }),
      record('2025-02-05', 'Node Reward', { buy: side('BTC', 1, 1) }),
    ],
    'not-covered',
  );
  expect(rows.map(({ advice }) => advice)).toEqual([
    { code: 'TYPE_OUTSIDE_OF_LOTS', type: 'Margin Trade', rows: 2 },
    { code: 'TYPE_OUTSIDE_OF_LOTS', type: 'Receive Loan', rows: 2 },
    { code: 'UNKNOWN_TYPE', type: 'Node Reward', rows: 1 },
  ]);
});

describe('all checks together', () => {
  const records = [
    record('2025-03-01', 'Airdrop', { buy: side('NEW', 1, 0), exchange: 'Bank ' }),
    record('2025-03-02', 'Deposit', { buy: side('BTC', 1, 100) }),
    record('2025-03-03', 'Trade', {
      sell: side('ETH', 1, 100),
      buy: side('EUR', 100, 100),
      fee: fee('BNB', 1),
    }),
  ];

  test('show the gravest first', () => {
    expect(runChecks(inputOf(records)).map(({ severity, check }) => [severity, check])).toEqual([
      ['error', 'negative'],
      ['error', 'no-purchase'],
      ['warning', 'third-fee'],
      ['notice', 'no-value'],
      ['notice', 'unmatched'],
      ['notice', 'name'],
    ]);
  });

  test('show what one check found in order of time, then id', () => {
    const airdrop = (id: string, time: string, value?: number) => ({
      ...record(time, 'Airdrop', { buy: side(`N${id}`, 1, value) }),
      id,
    });
    const late = '2025-03-09';
    const rows = runChecks(inputOf([airdrop('9', late), airdrop('10', late), airdrop('11', '2025-03-08')]));
    expect(rows.map(({ id }) => id)).toEqual(['11', '9', '10']);
    const transfers = [
      record('2025-03-02T12:00:00Z', 'Withdrawal', { sell: side('ADA', 1, 1) }),
      record('2025-03-02T11:00:00Z', 'Deposit', { buy: side('ADA', 0.99, 1), exchange: 'Bank' }),
      record('2025-03-01T12:00:00Z', 'Withdrawal', { sell: side('DOT', 1, 1) }),
      record('2025-03-01T11:00:00Z', 'Deposit', { buy: side('DOT', 0.98, 1), exchange: 'Bank' }),
    ];
    expect(found(transfers, 'early-deposit').map(({ coin }) => coin)).toEqual(['DOT', 'ADA']);
  });

  test('leave out the ones to ignore', () => {
    const shown = runChecks(inputOf(records), new Set(['negative', 'no-value']));
    expect(shown.map(({ check }) => check)).toEqual(['no-purchase', 'third-fee', 'unmatched', 'name']);
    expect(runChecks(inputOf(records), new Set(checkNames))).toEqual([]);
  });
});
