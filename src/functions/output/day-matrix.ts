// Holdings of many days: a row a day, as they were asked for, and across what is held, each with its figures.
import type { Column, Table, TableValue } from '../../core/tables/table';
import { findColumn } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { Facts } from '../define/facts';
import { toCells } from './cells';
import { headerOf } from './header';

export interface CoinAcross {
  readonly name: string;
  /** Whether the account has ever had it. */
  readonly isKnown: boolean;
}

interface DayMatrix {
  /** `undefined`: a blank row. */
  readonly days: readonly (number | undefined)[];
  /** The later days aren't known. */
  readonly today: number;
  /** The fields to show, of `table`. */
  readonly fields: readonly Column[];
  /** What stands across; `undefined`: all that is held on one of the days. */
  readonly coins: readonly CoinAcross[] | undefined;
  readonly headers: boolean;
  readonly facts: Pick<Facts, 'zone'>;
}

/** `table`: with columns day, coin, and exchange where holdings are by exchange. */
export function showDayMatrix(
  table: Table,
  { days, today, fields, coins, headers, facts }: DayMatrix,
): CellResult {
  const values = (name: string): readonly TableValue[] => findColumn(table, name)?.values ?? [];
  const [dayOf, coinOf, exchangeOf] = [values('day'), values('coin'), values('exchange')];
  const names = Array.from({ length: table.rowCount }, (_, row) =>
    [exchangeOf[row] ?? '', coinOf[row]].filter(part => part !== '').join(' '),
  );
  const isWanted = (row: number) => !coins || coins.some(({ name }) => name === coinOf[row]);
  const held = [...new Set(names.filter((_, row) => isWanted(row)))].sort();
  const across = coins && exchangeOf.length === 0 ? coins : held.map(name => ({ name, isKnown: true }));
  const rowAt = new Map(names.map((name, row) => [`${dayOf[row]} ${name}`, row]));
  const figures = across.flatMap(({ name, isKnown }) =>
    fields.map((field): Column & { header: string } => ({
      name: field.name,
      header: `${name} ${headerOf(field, table.currency)}`,
      type: field.type,
      values: days.map(day => {
        if (day === undefined || day > today) return null;
        const row = rowAt.get(`${day} ${name}`);
        if (row !== undefined) return field.values[row] ?? null;
        // Of what isn't held there is none; what it would cost isn't known here.
        return isKnown && field.name !== 'price' ? 0 : null;
      }),
    })),
  );
  const date: Column = { name: 'date', type: 'day', values: days.map(day => day ?? null) };
  return toCells({
    table: { ...table, rowCount: days.length, columns: [date, ...figures] },
    columns: [date, ...figures],
    rows: days.map((_, row) => row),
    headers,
    zone: facts.zone(),
  });
}
