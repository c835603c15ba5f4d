// What the transactions add up to, against what CoinTracking says is held: getBalance, and each coin's last history point.
import { daySeconds } from '../../core/days/calendar';
import { findColumn, type Table } from '../../core/tables/table';
import type { Calendar } from '../calendar';
import { type Exact, exact, toNumber, zero } from '../exact';
import { isMoney } from '../transactions/money';
import type { Transaction } from '../transactions/transaction';
import type { Advice, CheckInput, Finding } from './check';

const smallDifference = exact(0.00000001);
/** 0.01 %. */
const smallShare = BigInt(10_000);

/** What CoinTracking says of a coin. */
interface Statement {
  readonly coin: string;
  readonly source: 'balance' | 'history';
  readonly amount: Exact;
  /** Moments that it may stand for: that it agrees at one of them is enough. */
  readonly momentsSeconds: readonly number[];
  /** What the transactions add up to at these moments. */
  readonly added: Exact[];
}

type Comparison = Extract<Advice, { code: 'COMPARE' }>;

/** A row for each coin that differs, however many of the two say something else. */
export function findBalances(input: CheckInput): Finding[] {
  const statements = [...balanceStatements(input), ...historyStatements(input)];
  addUp(input.transactions, statements);
  const ofCoins = new Map<string, Finding & { readonly advice: Comparison }>();
  for (const { coin, source, amount, added, momentsSeconds } of statements) {
    if (added.some(sum => isNear(amount, sum))) continue;
    const first = ofCoins.get(coin) ?? {
      coin,
      amount: toNumber(amount - added[0]!),
      timeSeconds: momentsSeconds[0],
      advice: { code: 'COMPARE', transactions: toNumber(added[0]!) },
    };
    ofCoins.set(coin, { ...first, advice: { ...first.advice, [source]: toNumber(amount) } });
  }
  return [...ofCoins.values()].sort((a, b) => (a.coin! < b.coin! ? -1 : 1));
}

/** It may count transactions of the future or not. Whether it names money isn't known; a coin that it doesn't name isn't held. */
function balanceStatements({ balance, transactions, accountCurrency }: CheckInput): Statement[] {
  if (!balance) return [];
  const momentsSeconds = [balance.atSeconds, Number.POSITIVE_INFINITY];
  const named = amountsOf(balance.table);
  for (const { buy, sell } of transactions) {
    for (const side of [buy, sell]) {
      if (side && !named.has(side.coin) && !isMoney(side.coin, accountCurrency)) named.set(side.coin, zero);
    }
  }
  return [...named].map(([coin, amount]) => ({ coin, source: 'balance', amount, momentsSeconds, added: [] }));
}

/** A point may stand for the beginning of its day or the end, and hold what happened in that very second or not. */
function historyStatements({ points, calendar }: CheckInput): Statement[] {
  const ends = new Map<number, number>();
  return [...(points ?? [])].flatMap(([coin, { seconds, amount }]): Statement[] => {
    if (amount === undefined) return [];
    const end = ends.get(seconds) ?? endOfDay(seconds, calendar);
    ends.set(seconds, end);
    // The account's day may be another one than the spreadsheet's.
    const momentsSeconds = [seconds, seconds - 1, end, seconds + daySeconds - 1];
    return [{ coin, source: 'history', amount: exact(amount), momentsSeconds, added: [] }];
  });
}

function endOfDay(seconds: number, calendar: Calendar): number {
  return calendar.startOf(calendar.dayOf(seconds) + 1) - 1;
}

function amountsOf(table: Table): Map<string, Exact> {
  const amounts = findColumn(table, 'amount')?.values ?? [];
  const found = new Map<string, Exact>();
  (findColumn(table, 'coin')?.values ?? []).forEach((coin, row) => {
    const amount = amounts[row];
    if (typeof amount === 'number') found.set(String(coin), exact(amount));
  });
  return found;
}

/** One way through the transactions for all moments. */
function addUp(transactions: readonly Transaction[], statements: readonly Statement[]): void {
  const held = new Map<string, Exact>();
  const add = (coin: string, amount: Exact) => held.set(coin, (held.get(coin) ?? zero) + amount);
  const stops = statements
    .flatMap(({ coin, momentsSeconds, added }) =>
      momentsSeconds.map((seconds, at) => ({ coin, seconds, at, added })),
    )
    .sort((a, b) => (a.seconds < b.seconds ? -1 : a.seconds > b.seconds ? 1 : 0));
  let next = 0;
  for (const { coin, seconds, at, added } of stops) {
    for (; next < transactions.length && transactions[next]!.timeSeconds <= seconds; next++) {
      const { buy, sell } = transactions[next]!;
      if (buy) add(buy.coin, buy.amount);
      if (sell) add(sell.coin, zero - sell.amount);
    }
    added[at] = held.get(coin) ?? zero;
  }
}

function isNear(a: Exact, b: Exact): boolean {
  const difference = sizeOf(a - b);
  const isSmallShareOf = (amount: Exact) => difference * smallShare <= sizeOf(amount);
  return difference <= smallDifference || isSmallShareOf(a) || isSmallShareOf(b);
}

function sizeOf(amount: Exact): Exact {
  return amount < zero ? -amount : amount;
}
