// Gets the tables of a function's reads, all of them at once.
import { CoinTrackingError } from '../core/errors';
import type { TableRead } from '../core/fetch/resolve';
import { once } from '../core/once';
import type { Table } from '../core/tables/table';
import { everyAccount, type Read, type ReadPerAccount, type Reads, type TablesOf } from './define/reads';

/** Names of the connected accounts; asked for only where a read is of all of them. */
type Accounts = () => readonly string[];

interface TableSource {
  /** In the order asked for. Throws CoinTrackingError. */
  tables(reads: readonly TableRead[]): readonly Table[];
  readonly accounts: Accounts;
}

/** Without reads nothing is asked, not even the cache. */
export function resolveReads(reads: Reads, source: TableSource): TablesOf<Reads> {
  const accounts = once(source.accounts);
  const wanted = listReads(reads, accounts);
  const tables = wanted.length === 0 ? [] : source.tables(wanted);
  let next = 0;
  return mapReads(reads, accounts, () => tables[next++]!) as TablesOf<Reads>;
}

/** Each table that is read, in the order of the reads. Throws NOT_CONNECTED where all accounts are meant and none is there. */
export function listReads(reads: Reads, accounts: Accounts): TableRead[] {
  const found: TableRead[] = [];
  mapReads(reads, accounts, read => found.push(read));
  return found;
}

/** Reads with something else in the place of each table. */
function mapReads<T>(reads: Reads, accounts: Accounts, of: (read: TableRead) => T): Record<string, unknown> {
  const one = (read: Read | ReadPerAccount) =>
    'perAccount' in read
      ? eachAccount(tableRead(read.perAccount), accounts).map(own => ({
          account: own.dataset.account,
          table: of(own),
        }))
      : of(tableRead(read));
  return Object.fromEntries(
    Object.entries(reads).map(([name, read]) => [name, isList(read) ? read.map(one) : one(read)]),
  );
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
