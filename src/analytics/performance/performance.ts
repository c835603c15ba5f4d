// How what a person holds has done, by period: its value at both ends, what was put in, the gain and two kinds of return.
import type { Calendar } from '../calendar';
import { type Exact, toNumber, toRoundedNumber, zero } from '../exact';
import { type DaySpan, type Granularity, nextPeriodStart, periodStarts } from '../periods';
import type { Prices } from '../prices/prices';
import type { Transaction } from '../transactions/transaction';
import { pairTransfers } from '../transactions/transfers';
import { type DayValues, valuesByDay } from './day-values';
import { type DayFlows, type FlowQuery, flowsByDay } from './flows';
import { xirr } from './money-weighted';
import { type FlowDay, timeWeighted } from './time-weighted';

export interface PerformanceQuery extends FlowQuery {
  readonly granularity: Granularity;
  /** Named by a person: periods without anything are rows of 0. Without, from the first transaction until today. */
  readonly span: DaySpan | undefined;
  readonly today: number;
}

/** In the account's currency or BTC, returns in percent points. `undefined`: it can't be computed. */
export interface PerformanceRow {
  /** The first day of the whole period; 0 for `all`. */
  readonly start: number;
  /** What of it is measured. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly startValue: number | undefined;
  readonly endValue: number | undefined;
  readonly flows: number | undefined;
  readonly gain: number | undefined;
  readonly twr: number | undefined;
  /** A year. */
  readonly irr: number | undefined;
}

interface Period extends DaySpan {
  readonly start: number;
}

interface Measured {
  readonly values: DayValues;
  readonly flows: DayFlows;
}

/** Periods in order. */
export function performanceOf(
  transactions: readonly Transaction[],
  prices: Prices,
  query: PerformanceQuery,
  calendar: Calendar,
): PerformanceRow[] {
  const first = transactions[0];
  const firstDay = first ? calendar.dayOf(first.timeSeconds) : query.today + 1;
  const span = {
    firstDay: query.span?.firstDay ?? firstDay,
    lastDay: Math.min(query.span?.lastDay ?? query.today, query.today),
  };
  const periods = periodsOf(query.granularity, span);
  const transfers = pairTransfers(transactions);
  const flows = flowsByDay(transactions, transfers, prices, query, calendar);
  const flowDays = [...flows.keys()].sort((a, b) => a - b);
  const within = flowDays.filter(day => day >= span.firstDay && day <= span.lastDay);
  const days = [...periods.flatMap(edgesOf), ...within.flatMap(day => [day - 1, day])];
  const values = valuesByDay(days, transactions, transfers, prices, query, calendar);
  const rows: PerformanceRow[] = [];
  let at = 0;
  for (const period of periods) {
    while (at < within.length && within[at]! < period.firstDay) at++;
    const from = at;
    while (at < within.length && within[at]! <= period.lastDay) at++;
    const own = within.slice(from, at);
    const isEmpty = own.length === 0 && edgesOf(period).every(day => values.get(day) === zero);
    if (!isEmpty || query.span) rows.push(rowOf(period, own, { values, flows }));
  }
  return rows;
}

function periodsOf(granularity: Granularity, span: DaySpan): Period[] {
  if (span.firstDay > span.lastDay) return [];
  return periodStarts(granularity, span).map(start => {
    if (granularity === 'all') return { start, ...span };
    return {
      start,
      firstDay: Math.max(start, span.firstDay),
      lastDay: Math.min(nextPeriodStart(granularity, start) - 1, span.lastDay),
    };
  });
}

/** A period begins with what was there at the end of the day before. */
function edgesOf({ firstDay, lastDay }: DaySpan): number[] {
  return [firstDay - 1, lastDay];
}

function rowOf(period: Period, flowDays: readonly number[], { values, flows }: Measured): PerformanceRow {
  const [start, end] = edgesOf(period).map(day => values.get(day));
  const ownFlows = flowDays.map(day => ({
    day,
    flow: flows.get(day),
    before: values.get(day - 1),
    after: values.get(day),
  }));
  const flow = ownFlows.reduce<Exact | undefined>((sum, own) => plus(sum, own.flow), zero);
  const isKnown = start !== undefined && end !== undefined && flow !== undefined;
  const known = ownFlows.filter((one): one is KnownFlow => one.flow !== undefined);
  const returns = isKnown ? returnsOf(period, start, known, end) : { twr: undefined, irr: undefined };
  return {
    ...period,
    startValue: rounded(start),
    endValue: rounded(end),
    flows: rounded(flow),
    gain: isKnown ? rounded(end - start - flow) : undefined,
    twr: inPercent(returns.twr),
    irr: inPercent(returns.irr),
  };
}

interface KnownFlow {
  readonly day: number;
  readonly flow: Exact;
  readonly before: Exact | undefined;
  readonly after: Exact | undefined;
}

/** Where nothing was there before, they are measured from the first flow on. */
function returnsOf(
  { firstDay, lastDay }: DaySpan,
  start: Exact,
  flows: readonly KnownFlow[],
  end: Exact,
): Returns {
  const first = start === zero ? flows[0] : undefined;
  const [fromDay, from] = first ? [first.day, first.before] : [firstDay, start];
  if (from === undefined) return { twr: undefined, irr: undefined };
  const chained = flows.filter((one): one is KnownFlow & FlowDay => one.before !== undefined);
  // Days are counted by their beginning; the end of the last one is the beginning of the next.
  const payments = [
    { day: fromDay, amount: -toNumber(from) },
    ...flows.map(({ day, flow }) => ({ day, amount: -toNumber(flow) })),
    { day: lastDay + 1, amount: toNumber(end) },
  ];
  return {
    twr: chained.length === flows.length ? timeWeighted(from, chained, end) : undefined,
    irr: xirr(payments),
  };
}

interface Returns {
  readonly twr: number | undefined;
  readonly irr: number | undefined;
}

function plus(a: Exact | undefined, b: Exact | undefined): Exact | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function rounded(value: Exact | undefined): number | undefined {
  return value === undefined ? undefined : toRoundedNumber(value);
}

/** Percent points with 8 decimals. */
function inPercent(rate: number | undefined): number | undefined {
  if (rate === undefined) return undefined;
  const percent = rate * 100;
  return Math.abs(percent) < 1e7 ? Math.round(percent * 1e8) / 1e8 + 0 : percent;
}
