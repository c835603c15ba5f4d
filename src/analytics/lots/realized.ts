// Gains that were realized, summed by period and by a key: coin, exchange, type of transaction, or term.
import type { Calendar } from '../calendar';
import { type Exact, zero } from '../exact';
import { type DaySpan, type Granularity, periodStart, periodStarts } from '../periods';
import type { Transaction } from '../transactions/transaction';
import type { Sale } from './sales';

export const realizedKeys = ['coin', 'exchange', 'type', 'term'] as const;
export type RealizedKey = (typeof realizedKeys)[number];

export interface RealizedQuery {
  readonly granularity: Granularity;
  readonly key: RealizedKey | undefined;
  /** Only disposals of these days. Named by a person: periods without any are rows of 0. */
  readonly span: DaySpan | undefined;
}

export interface RealizedSum {
  /** The first day of the period. */
  readonly start: number;
  /** Of the query's key; `''` without one. */
  readonly key: string;
  readonly amount: Exact;
  readonly proceeds: Exact;
  readonly cost: Exact;
  readonly gain: Exact;
  readonly shortGain: Exact;
  readonly longGain: Exact;
  readonly missingGain: Exact;
  readonly missingAmount: Exact;
  /** Transactions, however many lots they used. */
  readonly disposals: number;
}

type Sums = { -readonly [Name in keyof RealizedSum]: RealizedSum[Name] } & { last?: Transaction };

/** In this order, and each of them always. */
const termRows = ['short', 'long', 'missing', 'sum'];

/** Periods in order; in each the keys by name. A part without a value counts in no sum. */
export function sumRealized(sales: readonly Sale[], query: RealizedQuery, calendar: Calendar): RealizedSum[] {
  const { granularity, key, span } = query;
  const byPeriod = new Map<number, Map<string, Sums>>();
  const sumsOf = (start: number, name: string): Sums => {
    const ofPeriod = byPeriod.get(start) ?? new Map<string, Sums>();
    byPeriod.set(start, ofPeriod);
    const sums = ofPeriod.get(name) ?? emptySums(start, name);
    ofPeriod.set(name, sums);
    return sums;
  };
  const openPeriod = (start: number) => {
    if (key === 'term') for (const name of termRows) sumsOf(start, name);
    else if (key === undefined) sumsOf(start, '');
  };
  if (span) periodStarts(granularity, span).forEach(openPeriod);
  // The terms of everything are always four rows.
  else if (granularity === 'all' && key === 'term') openPeriod(0);
  for (const sale of sales) {
    if (sale.gain === undefined) continue;
    const day = calendar.dayOf(sale.transaction.timeSeconds);
    if (span && (day < span.firstDay || day > span.lastDay)) continue;
    const start = periodStart(granularity, day);
    if (!byPeriod.has(start)) openPeriod(start);
    add(sumsOf(start, keyOf(sale, key)), sale, sale.gain);
    if (key === 'term') add(sumsOf(start, 'sum'), sale, sale.gain);
  }
  const compareNames = key === 'term' ? byTerm : byName;
  return [...byPeriod.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofPeriod]) => [...ofPeriod.values()].sort((a, b) => compareNames(a.key, b.key)));
}

function add(sums: Sums, { transaction, amount, proceeds, cost, term }: Sale, gain: Exact): void {
  sums.amount += amount;
  sums.proceeds += proceeds!;
  sums.cost += cost!;
  sums.gain += gain;
  // Where terms don't matter, nothing is long-term.
  if (term === 'short' || term === undefined) sums.shortGain += gain;
  if (term === 'long') sums.longGain += gain;
  if (term === 'missing') {
    sums.missingGain += gain;
    sums.missingAmount += amount;
  }
  // The parts of a disposal follow one another.
  if (sums.last !== transaction) sums.disposals++;
  sums.last = transaction;
}

function keyOf({ coin, transaction, term }: Sale, key: RealizedKey | undefined): string {
  switch (key) {
    case 'coin':
      return coin;
    case 'exchange':
      return transaction.exchange;
    case 'type':
      return transaction.type;
    case 'term':
      return term ?? 'short';
    default:
      return '';
  }
}

function emptySums(start: number, key: string): Sums {
  return {
    start,
    key,
    amount: zero,
    proceeds: zero,
    cost: zero,
    gain: zero,
    shortGain: zero,
    longGain: zero,
    missingGain: zero,
    missingAmount: zero,
    disposals: 0,
  };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byTerm(a: string, b: string): number {
  return termRows.indexOf(a) - termRows.indexOf(b);
}
