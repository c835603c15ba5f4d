// Sums by two keys as rows and columns: a row for each pair of keys, or the second key's as columns behind their sum.
import type { AnswerColumn, AnswerTable, AnswerValue } from '../answer-table';
import { toNumber, toRoundedNumber } from '../exact';
import type { Slot, Slots } from './slots';
import type { Sums } from './sums';
import type { TwoKeySums } from './two-key-sums';

/** Of the first key. */
export interface ShownRow<Row> {
  readonly row: Row;
  readonly shown: AnswerValue;
}

export interface ShownFigure {
  readonly name: string;
  /** Amounts are shown as they are, and never of several coins together. */
  readonly unit: 'amount' | 'money' | 'count';
  /** Its place in the sums. */
  readonly at: number;
  /** Each row is of one coin, so that its amounts have a sum, too. */
  readonly isOfOneCoin?: boolean;
}

/** `showsGaps`: a pair of keys without anything is a row of 0. */
export function listTable<Row>(
  sums: TwoKeySums<Row>,
  { parts, apart }: Slots,
  shownRows: readonly ShownRow<Row>[],
  figures: readonly ShownFigure[],
  key: string,
  showsGaps: boolean,
): AnswerTable {
  const slots = [...parts, ...apart];
  if (slots.length === 0) slots.push(emptySlot);
  const rows = shownRows.flatMap(({ row, shown }) =>
    slots.flatMap(slot => {
      const found = sums.of(row, slot.keys);
      if (found.rows === 0 && !showsGaps) return [];
      return [[shown, slot.name, ...figures.map(figure => cellOf(found, slot, figure))]];
    }),
  );
  return { columns: [{ name: key, type: 'text' }, ...figures.map(({ name }) => numberColumn(name))], rows };
}

const emptySlot: Slot = { name: '', keys: [], isSumOfMany: false };

/** The columns behind the first one, with what is in no sum at the end. */
export function crossTable<Row>(
  sums: TwoKeySums<Row>,
  { sum, parts, apart }: Slots,
  shownRows: readonly ShownRow<Row>[],
  figure: ShownFigure,
): AnswerTable {
  const slots = [sum, ...parts, ...apart];
  return {
    columns: slots.map(({ name }) => numberColumn(name)),
    rows: shownRows.map(({ row, shown }) => [
      shown,
      ...slots.map(slot => cellOf(sums.of(row, slot.keys), slot, figure)),
    ]),
  };
}

function numberColumn(name: string): AnswerColumn {
  return { name, type: 'number' };
}

function cellOf(sums: Sums, { isSumOfMany }: Slot, { unit, at, isOfOneCoin }: ShownFigure): AnswerValue {
  if (unit === 'count') return sums.rows;
  const figure = unit === 'amount' && isSumOfMany && !isOfOneCoin ? undefined : sums.figure(at);
  if (figure === undefined) return null;
  return unit === 'amount' ? toNumber(figure) : toRoundedNumber(figure);
}
