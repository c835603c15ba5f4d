// Holdings of many days as a table for a chart: days down, coins across.
import type { HoldingRow } from './holdings';
import { inOrder } from './holdings';

export interface HeldCoin {
  readonly exchange: string;
  readonly coin: string;
}

export interface HoldingMatrix {
  readonly across: readonly HeldCoin[];
  readonly days: readonly number[];
  /** By day, then by what is across. `undefined`: not held. */
  readonly cells: readonly (readonly (HoldingRow | undefined)[])[];
}

/** `across`: these, held or not. Without, all that is held on one of the days, by exchange and coin. */
export function holdingMatrix(
  rows: readonly HoldingRow[],
  days: readonly number[],
  across: readonly HeldCoin[] = heldIn(rows),
): HoldingMatrix {
  const columns = new Map(across.map((held, i) => [keyOf(held), i]));
  const sorted = inOrder(days);
  const byDay = new Map(sorted.map(day => [day, across.map((): HoldingRow | undefined => undefined)]));
  for (const row of rows) {
    const column = columns.get(keyOf(row));
    if (column !== undefined) byDay.get(row.day)![column] = row;
  }
  return { across, days: sorted, cells: sorted.map(day => byDay.get(day)!) };
}

function heldIn(rows: readonly HoldingRow[]): HeldCoin[] {
  const held = new Map(rows.map(({ exchange, coin }) => [keyOf({ exchange, coin }), { exchange, coin }]));
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function keyOf({ exchange, coin }: HeldCoin): string {
  return `${exchange}\n${coin}`;
}
