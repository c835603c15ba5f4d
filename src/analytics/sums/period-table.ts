// Sums by period and key as an answer: a row for each period and key, or keys as columns behind their sum.
import type { AnswerTable } from '../answer-table';
import type { Exact } from '../exact';
import { type PeriodChoice, periodColumnType, periodStarts, shownPeriod } from '../periods';
import { crossTable, listTable, type ShownFigure } from './layouts';
import { slotsOf } from './slots';
import type { Sums } from './sums';
import type { TwoKeySums } from './two-key-sums';

export interface SummedFigure {
  readonly name: string;
  /** Amounts are shown where the key is a coin, and never of several coins together. */
  readonly unit: 'amount' | 'money';
}

export interface PeriodTableShape {
  /** The key's own column. */
  readonly key: string;
  /** Their places are those in the sums. */
  readonly figures: readonly SummedFigure[];
  /** Keys that are shown even without a row where the days were named, in this order. */
  readonly fixedKeys?: readonly string[] | undefined;
  readonly apart?: ReadonlySet<string> | undefined;
  /** What a cross table shows unless another figure is named. */
  readonly mainFigure: string;
  /** What makes a key large. */
  sizeOf(sums: Sums): Exact;
}

export const layouts = ['list', 'cross'] as const;
export type Layout = (typeof layouts)[number];

export interface PeriodTableQuery {
  readonly period: PeriodChoice;
  readonly layout?: Layout | undefined;
  /** What a cross table shows, by its column's name. */
  readonly figure?: string | undefined;
  readonly top?: number | undefined;
}

export function periodTable(
  sums: TwoKeySums<number>,
  shape: PeriodTableShape,
  query: PeriodTableQuery,
): AnswerTable {
  const { granularity, span } = query.period;
  const isCross = query.layout === 'cross';
  const sizes = new Map([...sums.totals()].map(([key, total]) => [key, shape.sizeOf(total)]));
  const slots = slotsOf(sizes, {
    order: shape.fixedKeys ?? (isCross ? 'size' : 'name'),
    top: query.top,
    apart: shape.apart,
  });
  const starts = span ? periodStarts(granularity, span) : sums.rows.sort((a, b) => a - b);
  const periods = starts.map(row => ({ row, shown: shownPeriod(granularity, row) }));
  const figures = shownFigures(shape);
  const wanted = query.figure ?? shape.mainFigure;
  const crossFigure = figures.find(({ name }) => name === wanted)!;
  const { columns, rows } = isCross
    ? crossTable(sums, slots, periods, crossFigure)
    : listTable(sums, slots, periods, figures, shape.key, span !== undefined);
  return { columns: [{ name: 'period', type: periodColumnType(granularity) }, ...columns], rows };
}

function shownFigures({ key, figures }: PeriodTableShape): ShownFigure[] {
  const summed = figures.map((figure, at) => ({ ...figure, at }));
  const rows: ShownFigure = { name: 'rows', unit: 'count', at: -1 };
  return [...summed.filter(({ unit }) => key === 'coin' || unit !== 'amount'), rows];
}
