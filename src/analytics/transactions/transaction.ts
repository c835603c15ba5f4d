// Transactions as the arithmetic reads them, made from the rows of getTrades with their values.
import { findColumn, type Table, type TableValue } from '../../core/tables/table';
import { type Exact, exact, zero } from '../exact';
import { plainName } from './plain-name';
import { readType, type TransactionType, type TypeGroup } from './transaction-types';

export interface Side {
  readonly coin: string;
  readonly amount: Exact;
  /** In the account's currency, or in BTC. `undefined`: blank. */
  readonly value: Exact | undefined;
}

export interface Transaction {
  /** The number of its row in the table of getTrades. */
  readonly row: number;
  readonly id: string;
  /** Blank where there is only one. */
  readonly account: string;
  readonly timeSeconds: number;
  /** The English name, whatever the account's language. */
  readonly type: string;
  readonly group: TypeGroup;
  /** Names that differ only in case or blanks are one, as it was seen first. */
  readonly exchange: string;
  /** The same text for the same exchange of the same account: under the same name, another account's is another one. */
  readonly depot: string;
  readonly buy: Side | undefined;
  readonly sell: Side | undefined;
  /** Already inside the amounts. */
  readonly fee: Omit<Side, 'value'> | undefined;
}

/** What values are in. */
export type ValueUnit = 'currency' | 'btc';

const valueSuffix: Readonly<Record<ValueUnit, string>> = { currency: 'in_cur', btc: 'in_btc' };

/** Sorted by time; those of one second by account, then by id, as a number. A table of several accounts is so already. */
export function transactionsOf(table: Table, unit: ValueUnit = 'currency'): Transaction[] {
  const column = (name: string): readonly TableValue[] => findColumn(table, name)?.values ?? [];
  const [ids, times, types, exchanges] = ['id', 'time', 'type', 'exchange'].map(column);
  const accounts = findColumn(table, 'account')?.values;
  const exchangeNames = new Map<string, string>();
  const knownExchanges = new Map<string, string>();
  const unknownTypes = new Map<string, string>();
  const knownTypes = new Map<string, TransactionType>();
  const readSide = (side: 'buy' | 'sell' | 'fee') => {
    const [amounts, coins] = [column(`${side}_amount`), column(`${side}_currency`)];
    const values = column(`${side}_value_${valueSuffix[unit]}`);
    return (row: number): Side | undefined => {
      const [amount, coin, value] = [amounts[row], coins[row], values[row]];
      if (typeof amount !== 'number' || amount === 0 || typeof coin !== 'string') return undefined;
      return { coin, amount: exact(amount), value: typeof value === 'number' ? exact(value) : undefined };
    };
  };
  const [readBuy, readSell, readFee] = [readSide('buy'), readSide('sell'), readSide('fee')];
  const rows = Array.from({ length: table.rowCount }, (_, row): Transaction => {
    const [typeText, exchangeText] = [textOf(types![row]), textOf(exchanges![row])];
    const account = textOf(accounts?.[row]);
    const exchange = remembered(knownExchanges, exchangeText, () =>
      firstSpelling(exchangeNames, exchangeText),
    );
    const { name: type, group } = remembered(knownTypes, typeText, () => {
      const { name, group } = readType(typeText);
      return { name: group === 'unknown' ? firstSpelling(unknownTypes, name) : name, group };
    });
    return {
      row,
      id: textOf(ids![row]),
      account,
      timeSeconds: Number(times![row] ?? 0),
      type,
      group,
      exchange,
      depot: depotOf(exchange, account),
      buy: readBuy(row),
      sell: readSell(row),
      fee: readFee(row),
    };
  });
  return accounts ? rows : rows.sort(byTimeThenId);
}

/** No name holds it. */
const separator = '\n';

function depotOf(exchange: string, account: string): string {
  return account === '' ? exchange : account + separator + exchange;
}

/** What a depot's names are. */
export function namesOfDepot(depot: string): { readonly exchange: string; readonly account: string } {
  const end = depot.indexOf(separator);
  return { exchange: depot.slice(end + 1), account: depot.slice(0, Math.max(0, end)) };
}

/** The id of a transaction beside an account's name: where it is another account's, behind that one's name. */
export function idBeside(account: string, of: Pick<Transaction, 'id' | 'account'>): string {
  return of.account === account ? of.id : `${of.account}:${of.id}`;
}

/** What of both sides counts: `undefined` where neither has a value. 0 with an amount is no value. */
export function knownValue(...values: readonly (Exact | undefined)[]): Exact | undefined {
  return values.find(value => value !== undefined && value !== zero);
}

/** What both sides of a trade are worth; in the account's currency, where it is one of them, its amount. */
export function tradeValue(
  buy: Side | undefined,
  sell: Side | undefined,
  accountCurrency: string | undefined,
): Exact | undefined {
  if (accountCurrency !== undefined && sell?.coin === accountCurrency) return sell.amount;
  if (accountCurrency !== undefined && buy?.coin === accountCurrency) return buy.amount;
  return knownValue(sell?.value, buy?.value);
}

function byTimeThenId(a: Transaction, b: Transaction): number {
  return a.timeSeconds - b.timeSeconds || compareIds(a.id, b.id);
}

export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function firstSpelling(names: Map<string, string>, name: string): string {
  const plain = plainName(name);
  return remembered(names, plain.normalize('NFC').toLowerCase(), () => plain);
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function textOf(value: TableValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
