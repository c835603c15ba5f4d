// The account's currency: as the answer says, else the one whose amounts are their own values.
import { findColumn, type Table } from '../../core/tables/table';

export function accountCurrencyOf(table: Table): string {
  if (table.currency) return table.currency;
  const column = (name: string) => findColumn(table, name)?.values ?? [];
  const votes = new Map<string, number>();
  for (const side of ['buy', 'sell']) {
    const [amounts, coins] = [column(`${side}_amount`), column(`${side}_currency`)];
    const values = column(`${side}_value_in_cur`);
    values.forEach((value, row) => {
      const coin = coins[row];
      if (typeof coin !== 'string' || typeof value !== 'number' || value === 0) return;
      votes.set(coin, (votes.get(coin) ?? 0) + (value === amounts[row] ? 1 : -1));
    });
  }
  const [best, count] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return count > 0 ? best : '';
}
