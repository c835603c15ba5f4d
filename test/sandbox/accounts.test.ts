import { createAccounts } from '../../dev/sandbox/account/sandbox-account';
import type { AccountData, Transaction } from '../../dev/sandbox/sandbox';
import { ask, askText } from '../support/handmade-account';
import { testStartMillis as now } from '../support/sandbox-client';

const hugeSize = { trades: 2_000, coins: 60, years: 3 };
const clock = { nowMillis: () => now };
const accounts = createAccounts(1, clock, hugeSize);
const dataOf = (name: string, from = accounts) => from.find(account => account.name === name)!.data;
const methodNames = [
  'getTrades',
  'getBalance',
  'getHistoricalSummary',
  'getHistoricalCurrency',
  'getGroupedBalance',
  'getGains',
  'getLedger',
];

test('keys and secrets are made up, all different, and the same at every start', () => {
  expect(accounts.map(({ name, plan }) => [name, plan])).toEqual([
    ['demo', 'PRO'],
    ['empty', 'PRO'],
    ['odd', 'EXPERT'],
    ['huge', 'UNLIMITED'],
    ['small', 'PRO'],
    ['german', 'PRO'],
    ['free', 'FREE'],
  ]);
  for (const { key, secret } of accounts) {
    expect(key).toMatch(/^(.{4})\1{7}$/);
    expect(secret).toMatch(/^(.{10})\1{4}$/);
  }
  expect(new Set(accounts.flatMap(({ key, secret }) => [key, secret])).size).toBe(14);
  const others = createAccounts(2, { nowMillis: () => now + 1e9 }, hugeSize);
  expect(others.map(({ key, secret }) => key + secret)).toEqual(
    accounts.map(({ key, secret }) => key + secret),
  );
});

test.each(['odd', 'huge'])(
  '%s is the same byte by byte for the same seed and start, and another for another',
  name => {
    const again = dataOf(name, createAccounts(1, clock, hugeSize));
    const other = dataOf(name, createAccounts(2, clock, hugeSize));
    for (const method of ['getTrades', 'getBalance', 'getGains']) {
      const text = askText(dataOf(name), method, {}, now);
      expect(askText(again, method, {}, now)).toBe(text);
      if (method === 'getGains') expect(askText(other, method, {}, now)).not.toBe(text);
    }
  },
);

describe.each(['demo', 'odd', 'huge'])('the methods agree on %s:', name => {
  const data = dataOf(name);
  const answers = Object.fromEntries(
    methodNames.map(method => [method, ask(data, method, { exclude_dep_with: '0' }, now)]),
  );
  const nowSeconds = String(Math.floor(now / 1000));
  const amounts = countUp(data.transactions);

  test('balances are what was bought less what was sold: fees are inside', () => {
    const listed = Object.values<{ coin: string; amount: string; value_fiat: string }>(
      answers.getBalance.details,
    );
    expect(listed.length).toBeGreaterThan(10);
    for (const { coin, amount, value_fiat } of listed) {
      expect(Number(amount)).toBeCloseTo(amounts.get(coin)!, 7);
      expect(Number(value_fiat)).toBeCloseTo(amounts.get(coin)! * data.prices.priceOf(coin, now), 4);
    }
  });

  test('the summary is the sum of the coins', () => {
    const coins = Object.values<{ coin: string; value_fiat: string }>(answers.getBalance.details).filter(
      ({ coin }) => coin !== 'EUR' && coin !== 'USD',
    );
    const sum = coins.reduce((total, { value_fiat }) => total + Number(value_fiat), 0);
    expect(Number(answers.getBalance.summary.value_fiat)).toBeCloseTo(sum, 4);
  });

  test('groups add up to the balances', () => {
    const sums = new Map<string, number>();
    for (const group of Object.values<Record<string, { amount: string; fiat: string }>>(
      answers.getGroupedBalance.details,
    )) {
      const { TOTAL_SUMMARY: total, ...coins } = group;
      for (const [coin, { amount }] of Object.entries(coins))
        sums.set(coin, (sums.get(coin) ?? 0) + Number(amount));
      const fiat = Object.values(coins).reduce((sum, row) => sum + Number(row.fiat), 0);
      expect(Number(total?.fiat ?? 0)).toBeCloseTo(fiat, 4);
    }
    for (const [coin, amount] of amounts) expect(sums.get(coin) ?? 0).toBeCloseTo(amount, 6);
  });

  test('histories end at the balance', () => {
    const { summary } = answers.getBalance;
    expect(Number(answers.getHistoricalSummary.historical.Total[nowSeconds])).toBeCloseTo(
      Number(summary.profit_fiat),
      1,
    );
    for (const [coin, amount] of amounts) {
      expect(Number(answers.getHistoricalCurrency.historical[coin][nowSeconds].amount)).toBeCloseTo(
        amount,
        7,
      );
    }
  });

  test('a day in the past is the sum of what had happened until then', () => {
    const days = answers.getHistoricalCurrency.historical.BTC;
    const stamps = Object.keys(days);
    const stamp = stamps[Math.floor(stamps.length / 2)]!;
    const until = data.transactions.filter(transaction => transaction.seconds <= Number(stamp));
    const amount = countUp(until).get('BTC')!;
    expect(Number(days[stamp].amount)).toBeCloseTo(amount, 7);
    expect(Number(days[stamp].fiat)).toBeCloseTo(
      amount * data.prices.priceOf('BTC', Number(stamp) * 1000),
      3,
    );
  });

  test('gains are about the same amounts, and split what the account earned', () => {
    const rows = Object.values<Record<string, string>>(answers.getGains.gains);
    for (const row of rows) {
      expect(Number(row.amount)).toBeCloseTo(amounts.get(row.coin!)!, 7);
      expect(Number(row.unrealized_gain)).toBeCloseTo(Number(row.current_value) - Number(row.cost), 6);
    }
    expect(rows.map(row => row.coin)).not.toContain(data.currency);
  });

  test('the ledger ends at the balances', () => {
    const { account_currency: _, ...rows } = answers.getLedger;
    const last = new Map(
      Object.values<Record<string, string>>(rows).map(row => [row.currency, Number(row.post_balance)]),
    );
    for (const [coin, amount] of amounts) expect(last.get(coin)).toBeCloseTo(amount, 7);
  });
});

describe('demo', () => {
  const data = dataOf('demo');
  const spanDays = (now / 1000 - data.transactions[0]!.seconds) / 86_400;

  test('is a believable saver: some 700 transactions of 13 coins in 5 years, at five places', () => {
    expect(data.transactions.length).toBeGreaterThan(600);
    expect(data.transactions.length).toBeLessThan(800);
    expect(spanDays).toBeGreaterThan(5 * 365);
    const { details, summary } = ask(data, 'getBalance', {}, now);
    const rows = Object.values<{ amount: string; value_fiat: string }>(details);
    expect(rows).toHaveLength(13);
    for (const row of rows) expect(Number(row.amount)).toBeGreaterThan(0);
    expect(Number(summary.value_fiat)).toBeGreaterThan(40_000);
    expect(Number(summary.value_fiat)).toBeLessThan(90_000);
    expect([...new Set(data.transactions.map(({ exchange }) => exchange))].sort()).toEqual([
      'Binance',
      'Coinbase',
      'Kraken',
      'Ledger Live',
      'Phantom',
    ]);
  });

  test('knows every kind of thing that happens to a saver', () => {
    expect([...new Set(data.transactions.map(({ type }) => type))].sort()).toEqual([
      'Airdrop',
      'Deposit',
      'Donation',
      'Gift',
      'Gift / Tip',
      'Interest Income',
      'Lost',
      'Other Fee',
      'Reward / Bonus',
      'Spend',
      'Staking',
      'Trade',
      'Withdrawal',
    ]);
  });

  test('holds nothing below zero anywhere at any time', () => {
    const held = new Map<string, number>();
    const below: string[] = [];
    for (const { exchange, seconds, buy, sell } of data.transactions) {
      const change = (coin: string, amount: number) => {
        const now = (held.get(`${exchange} ${coin}`) ?? 0) + amount;
        held.set(`${exchange} ${coin}`, now);
        if (now < -1e-8) below.push(`${exchange} ${coin} ${new Date(seconds * 1000).toISOString()}`);
      };
      if (buy) change(buy.coin, buy.amount);
      if (sell) change(sell.coin, -sell.amount);
    }
    expect(below).toEqual([]);
  });

  test('never happens in the future, and is imported after it happened', () => {
    for (const { seconds, importedSeconds } of data.transactions) {
      expect(seconds).toBeLessThan(now / 1000);
      expect(importedSeconds).toBeGreaterThanOrEqual(seconds);
      expect(importedSeconds).toBeLessThanOrEqual(now / 1000);
    }
  });
});

test('empty answers with empty containers', () => {
  const texts = methodNames.map(method => askText(dataOf('empty'), method, {}, now));
  expect(texts[1]).toContain('"details":[]');
  expect(texts[2]).toContain('"historical":[]');
  expect(texts[5]).toContain('"gains":[]');
});

describe('odd', () => {
  const data = dataOf('odd');
  const { details } = ask(data, 'getBalance', {}, now);

  test('has zero, dust below zero, negative zero, suffixes, commodities and names beyond ASCII', () => {
    expect(details.LUNA2.amount).toBe('0.00000000');
    expect(details.DASH).toMatchObject({ amount: '-0.00000001', value_btc: '-0.00000000' });
    expect(details.ZCL.amount).toBe('-0.00000000');
    expect(details.XEC.amount).toBe('12345678.90123456');
    expect(Object.keys(details)).toEqual(
      expect.arrayContaining(['SOL2', 'DOT2', 'EMC2', 'XAU', 'XAG', 'ΩMEGA', 'USD']),
    );
    expect(Number(details.USD.amount)).toBeLessThan(0);
  });

  test('has an emptied group as an empty list, and groups without a name', () => {
    const groups = ask(data, 'getGroupedBalance', {}, now).details;
    expect(groups['Cryptopia Balance']).toEqual([]);
    expect(Object.keys(groups)).toContain('Börse Zürich ⚡ Balance');
  });

  test('has identical rows', () => {
    const rows = Object.values(ask(data, 'getTrades', {}, now)).map(row => JSON.stringify(row));
    expect(rows.length - new Set(rows).size).toBe(2);
  });

  test('has steps of 23 and 25 hours and lacks three days', () => {
    const stamps = Object.keys(ask(data, 'getHistoricalSummary', {}, now).historical.Total)
      .map(Number)
      .slice(0, -1);
    const steps = stamps.slice(1).map((stamp, index) => (stamp - stamps[index]!) / 3600);
    expect(new Set(steps)).toEqual(new Set([23, 24, 25, 48, 72]));
  });
});

describe('huge', () => {
  test('is made as large as asked for, with every coin in use, and only when first read', () => {
    const huge = dataOf('huge');
    expect(huge.transactions).toHaveLength(2_000);
    expect(Object.keys(ask(huge, 'getBalance', {}, now).details)).toHaveLength(60);
    const started = performance.now();
    createAccounts(3, clock, { trades: 5_000_000, coins: 300, years: 10 });
    expect(performance.now() - started).toBeLessThan(100);
  });
});

function countUp(transactions: AccountData['transactions'] | Transaction[]): Map<string, number> {
  const amounts = new Map<string, number>();
  const add = (coin: string, amount: number) => amounts.set(coin, (amounts.get(coin) ?? 0) + amount);
  for (const { buy, sell } of transactions) {
    if (buy) add(buy.coin, buy.amount);
    if (sell) add(sell.coin, -sell.amount);
  }
  return amounts;
}
