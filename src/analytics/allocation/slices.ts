// What an allocation is made of: values by name. Money is no part of it: it may be negative, being what was put in.

import { groupTotal } from '../../core/tables/grouped-balance';
import { findColumn, type Table, type TableValue } from '../../core/tables/table';
import { type Exact, exact, zero } from '../exact';
import { isMoney } from '../transactions/money';
import type { ValueUnit } from '../transactions/transaction';

export interface Slice {
  readonly name: string;
  /** `undefined`: of something in it no value is known. */
  readonly value: Exact | undefined;
}

/** A person's own classes: coin and class, the first entry of a coin counts. */
export type Classes = readonly (readonly [coin: string, className: string])[];

/** The class of every coin that is in none. */
const unclassified = 'Unclassified';

interface BalanceColumns {
  readonly names: readonly TableValue[];
  readonly coins: readonly TableValue[];
  readonly amounts: readonly TableValue[];
  readonly values: readonly TableValue[];
}

/** `balance`: of getBalance. */
export function slicesByCoin(balance: Table, unit: ValueUnit): Slice[] {
  const columns = balanceColumns(balance, unit);
  return sumBy(columns, balance.currency, row => columns.coins[row]);
}

/** A class may hold money, where it names it and there is any: below zero it is only money put in that wasn't recorded. */
export function slicesByClass(balance: Table, classes: Classes, unit: ValueUnit): Slice[] {
  const columns = balanceColumns(balance, unit);
  const classOf = new Map(
    [...classes].reverse().map(([coin, className]) => [folded(coin), className.trim()]),
  );
  return sumBy(
    columns,
    balance.currency,
    row => classOf.get(folded(String(columns.coins[row]))) ?? unclassified,
    coin => classOf.has(folded(coin)),
  );
}

/** `groups`: of getGroupedBalance, by exchange or by type. Names that differ only in case or blanks are one. */
export function slicesByGroup(groups: Table, unit: ValueUnit): Slice[] {
  const column = (name: string) => findColumn(groups, name)?.values ?? [];
  const [names, coins, amounts] = [column('name'), column('coin'), column('amount')];
  const columns = { names, coins, amounts, values: column(unit === 'btc' ? 'btc' : 'fiat') };
  return sumBy(columns, groups.currency, row => names[row]);
}

function balanceColumns(balance: Table, unit: ValueUnit): BalanceColumns {
  const column = (name: string) => findColumn(balance, name)?.values ?? [];
  const [coins, values] = [column('coin'), column(unit === 'btc' ? 'value_btc' : 'value_fiat')];
  return { names: coins, coins, amounts: column('amount'), values };
}

function sumBy(
  { coins, amounts, values }: BalanceColumns,
  currency: string,
  nameOf: (row: number) => TableValue | undefined,
  isWanted: (coin: string) => boolean = () => false,
): Slice[] {
  const sums = new Map<string, { name: string; value: Exact | undefined }>();
  for (const [row, coin] of coins.entries()) {
    if (typeof coin !== 'string' || coin === groupTotal || amounts[row] === 0) continue;
    const value = values[row];
    if (isMoney(coin, currency) && !(isWanted(coin) && Number(value) > 0)) continue;
    const name = String(nameOf(row) ?? '').trim();
    const sum = sums.get(folded(name)) ?? { name, value: zero };
    sums.set(folded(name), sum);
    sum.value = typeof value === 'number' && sum.value !== undefined ? sum.value + exact(value) : undefined;
  }
  return [...sums.values()].filter(({ value }) => value !== zero);
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
