// Gets the tables of a function's reads, all of them at once.
import type { AnyRead, DerivedRead } from '../core/cache/derived-read';
import type { TableRead } from '../core/cache/table-read';
import { CoinTrackingError } from '../core/errors';
import { once } from '../core/once';
import type { Table } from '../core/tables/table';
import {
  type Derived,
  everyAccount,
  type Read,
  type ReadPerAccount,
  type Reads,
  type TablesOf,
} from './define/reads';

/** Names of the connected accounts; asked for only where a read is of all of them. */
type Accounts = () => readonly string[];

interface TableSource {
  /** In the order asked for. Throws CoinTrackingError. */
  tables(reads: readonly AnyRead[]): readonly Table[];
  readonly accounts: Accounts;
}

/** Without reads nothing is asked, not even the cache. */
export function resolveReads(reads: Reads, source: TableSource): TablesOf<Reads> {
  const accounts = once(source.accounts);
  const wanted: AnyRead[] = [];
  mapReads(reads, accounts, read => wanted.push(read));
  const tables = wanted.length === 0 ? [] : source.tables(wanted);
  return withTables(reads, accounts, tables);
}

/**
 * Each table of a dataset that is read, in the order of the reads; those that a derived table is made of in its place. Throws
 * NOT_CONNECTED where all accounts are meant and none is there.
 */
export function listReads(reads: Reads, accounts: Accounts): TableRead[] {
  const found: TableRead[] = [];
  mapReads(reads, accounts, read => found.push(...('derived' in read ? read.sources : [read])));
  return found;
}

function withTables(reads: Reads, accounts: Accounts, tables: readonly Table[]): TablesOf<Reads> {
  let next = 0;
  return mapReads(reads, accounts, () => tables[next++]!) as TablesOf<Reads>;
}

/** Reads with something else in the place of each table. */
function mapReads<T>(reads: Reads, accounts: Accounts, of: (read: AnyRead) => T): Record<string, unknown> {
  const one = (read: Read | ReadPerAccount | Derived) => {
    if ('derived' in read) return of(derivedRead(read, accounts));
    if (!('perAccount' in read)) return of(tableRead(read));
    return eachAccount(tableRead(read.perAccount), accounts).map(own => ({
      account: own.dataset.account,
      table: of(own),
    }));
  };
  return Object.fromEntries(
    Object.entries(reads).map(([name, read]) => [name, isList(read) ? read.map(one) : one(read)]),
  );
}

function derivedRead({ from, make, ...read }: Derived, accounts: Accounts): DerivedRead {
  return {
    ...read,
    sources: listReads(from, accounts),
    make: (tables, at) => make(withTables(from, accounts, tables), at),
  };
}

function eachAccount(read: TableRead, accounts: Accounts): TableRead[] {
  if (read.dataset.account !== everyAccount) return [read];
  const names = accounts();
  if (names.length === 0) {
    throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: everyAccount, connected: [] });
  }
  return names.map(account => ({ ...read, dataset: { ...read.dataset, account } }));
}

function tableRead(read: Read): TableRead {
  return 'dataset' in read ? read : { dataset: read };
}

/** Array.isArray doesn't narrow a readonly list. */
function isList<T>(read: T | readonly T[]): read is readonly T[] {
  return Array.isArray(read);
}
