// Histories of several accounts, added up day by day. A day has a sum where every account that had begun by then has a figure of it:
// without one of them the sum would fall for a day, though nothing has happened. Before its first figure an account had nothing.
import { daySeconds } from '../../core/days/calendar';
import { historyDays } from '../../core/days/history-days';
import type { Zone } from '../../core/days/zone';
import { type Column, findColumn, type Table, type TableValue } from '../../core/tables/table';
import { exact, sumOf, toNumber } from '../exact';
import type { AccountTable } from './account-table';
import { agreedCurrency, commonCurrency } from './agreed-currency';
import { columnsIn } from './join-rows';

/** `zone`: the spreadsheet's, asked for only where an account's own points say too little. Throws CURRENCIES_DIFFER. */
export function joinHistories(tables: readonly AccountTable[], zone: () => Zone): Table {
  const currencies = tables.map(({ account, table }) => ({ account, currency: table.currency }));
  return addUp(tables, agreedCurrency(currencies), zone);
}

/** Of histories whose values are all in BTC. */
export function joinHistoriesInBtc(tables: readonly AccountTable[], zone: () => Zone): Table {
  return addUp(tables, commonCurrency(tables.map(({ table }) => table.currency)), zone);
}

function addUp(tables: readonly AccountTable[], currency: string, zone: () => Zone): Table {
  if (tables.length === 1) return tables[0]!.table;
  const accounts = tables.map(({ table }) => new DaysOfAccount(table, zone));
  const lastDays = new Set(accounts.flatMap(({ lastDay }) => lastDay ?? []));
  // An account's last figures are of the moment of its call: they are added to others of such a moment only.
  const isAtCall = (day: number) => lastDays.size === 1 && lastDays.has(day);
  const days = [...new Set(accounts.flatMap(account => account.days))].sort((a, b) => a - b);
  const figures = columnsIn(tables.map(({ table }) => table))
    .filter(({ type }) => type === 'number')
    .map(({ name, type }): Column => {
      const series = accounts.map(account => account.series(name));
      return { name, type, values: days.map(day => sumAt(day, series, isAtCall(day))) };
    });
  const rows = days.map((_, row) => row).filter(row => figures.some(({ values }) => values[row] !== null));
  // A day begins where a history in UTC has its point, so that it is read as this day again.
  const time: Column = { name: 'time', type: 'time', values: rows.map(row => days[row]! * daySeconds) };
  const shown = figures.map(column => ({ ...column, values: rows.map(row => column.values[row]!) }));
  return { currency, rowCount: rows.length, columns: [time, ...shown], totals: {} };
}

interface Series {
  /** The first day that has a figure; `undefined`: none has. */
  readonly firstDay: number | undefined;
  on(day: number, isAtCall: boolean): TableValue;
}

function sumAt(day: number, series: readonly Series[], isAtCall: boolean): TableValue {
  const begun = series.filter(({ firstDay }) => firstDay !== undefined && firstDay <= day);
  const values = begun.map(one => one.on(day, isAtCall));
  const numbers = values.filter(value => typeof value === 'number');
  if (numbers.length === 0 || numbers.length < values.length) return null;
  return toNumber(sumOf(numbers.map(exact)));
}

class DaysOfAccount {
  readonly days: readonly number[];
  private readonly rowsOn = new Map<number, number[]>();

  constructor(
    private readonly table: Table,
    zone: () => Zone,
  ) {
    const times = (findColumn(table, 'time')?.values ?? []).map(Number);
    this.days = historyDays(times, zone);
    for (const [row, day] of this.days.entries()) {
      const rows = this.rowsOn.get(day);
      if (rows) rows.push(row);
      else this.rowsOn.set(day, [row]);
    }
  }

  get lastDay(): number | undefined {
    return this.days[this.days.length - 1];
  }

  series(name: string): Series {
    const values = findColumn(this.table, name)?.values ?? [];
    const first = values.findIndex(value => value !== null);
    return {
      firstDay: this.days[first],
      on: (day, isAtCall) => {
        const known = (this.rowsOn.get(day) ?? [])
          .map(row => values[row] ?? null)
          .filter(value => value !== null);
        return known[isAtCall ? known.length - 1 : 0] ?? null;
      },
    };
  }
}
