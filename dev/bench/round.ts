// All cells of a sheet at once, as a recalculation starts them, and what it took.
import { type Outcome, publishedLatencies, type Spreadsheet } from '../host/host';
import type { BenchHarness } from './bench-harness';
import { datasetsOf, type Formula } from './formula';
import type { Figure } from './report/report';

/** Google ends a cell at 30 s; the add-on promises to answer within these. */
export const mostSeconds = 20;

export interface Round {
  readonly outcomes: readonly Outcome[];
  readonly calls: number;
  /** Until the last cell was done, on the host's clock. */
  readonly millis: number;
}

export async function recalculate(
  harness: BenchHarness,
  sheet: Spreadsheet,
  formulas: readonly Formula[],
): Promise<Round> {
  const [callsBefore, startMillis] = [harness.sandbox.requests.length, harness.clock.nowMillis()];
  const outcomes = await Promise.all(formulas.map(formula => harness.cell(sheet, formula)));
  return {
    outcomes,
    calls: harness.sandbox.requests.length - callsBefore,
    millis: harness.clock.nowMillis() - startMillis,
  };
}

export const roundColumns = {
  calls: 'calls',
  trips: 'round trips a cell',
  cache: 'cache',
  properties: 'properties',
  lock: 'lock',
  fetch: 'fetch',
  meanSeconds: 'a cell takes s',
  slowestSeconds: 'slowest cell s',
  seconds: 'all done after s',
  failed: 'cells with an error',
} as const;

/** `cold`: nothing is cached, so the datasets have to be called for and waited for once. */
export function roundFigures(
  { outcomes, calls, millis }: Round,
  formulas: readonly Formula[],
  state: 'cold' | 'warm',
): Record<keyof typeof roundColumns, Figure> {
  const perCell = (service: string) =>
    ratio(
      sum(outcomes, ({ counts }) => counts.byService[service] ?? 0),
      outcomes,
    );
  const needed = state === 'cold' ? datasetsOf(formulas) : 0;
  const { cacheReadMillis, fetchMillis } = publishedLatencies;
  const floorMillis = cacheReadMillis + (needed > 0 ? fetchMillis : 0);
  return {
    calls: { value: calls, floor: needed },
    trips: {
      value: ratio(
        sum(outcomes, ({ counts }) => counts.roundTrips),
        outcomes,
      ),
      floor: 1,
    },
    cache: perCell('CacheService'),
    properties: perCell('PropertiesService'),
    lock: perCell('LockService'),
    fetch: perCell('UrlFetchApp'),
    meanSeconds: meanSecondsOf(outcomes),
    slowestSeconds: slowestSecondsOf(outcomes),
    seconds: { value: millis / 1000, floor: floorMillis / 1000 },
    failed: { value: outcomes.filter(({ ok }) => !ok).length, floor: 0 },
  };
}

/** How long Sheets shows "Loading…" in a cell, on average. */
function meanSecondsOf(outcomes: readonly Outcome[]): number {
  return (
    ratio(
      sum(outcomes, ({ millis }) => millis),
      outcomes,
    ) / 1000
  );
}

export function slowestSecondsOf(outcomes: readonly Outcome[]): number {
  return Math.max(0, ...outcomes.map(({ millis }) => millis)) / 1000;
}

/** Cells whose data another cell was still fetching when their time was over. */
export function waitedInVain(outcomes: readonly Outcome[]): number {
  return outcomes.filter(outcome => !outcome.ok && / is still being fetched /.test(outcome.error.message))
    .length;
}

/** Cells that got no data because the calls of the hour were used up. */
export function withoutBudget(outcomes: readonly Outcome[]): number {
  return outcomes.filter(outcome => !outcome.ok && / are used up\./.test(outcome.error.message)).length;
}

/** What the cells that failed say, each sentence once, whatever nonce it names. */
export function sentencesOf(outcomes: readonly Outcome[]): string[] {
  const sentences = outcomes.flatMap(outcome => (outcome.ok ? [] : [outcome.error.message]));
  return [...new Set(sentences.map(sentence => sentence.replace(/\d{10,}/g, '…')))];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function ratio(total: number, of: readonly unknown[]): number {
  return Math.round((total / of.length) * 1000) / 1000;
}
