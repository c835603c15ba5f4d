// Gets the tables of a function's reads, all of them at once.
import { type DerivedRead, isDerived } from '../core/cache/derived-read';
import type { TableRead } from '../core/cache/table-read';
import type { Dataset } from '../core/dataset';
import { CoinTrackingError } from '../core/errors';
import { once } from '../core/once';
import type { Table } from '../core/tables/table';
import {
  type AccountTable,
  type AnyRead,
  type Derived,
  everyAccount,
  type Read,
  type Reads,
  type TablesOf,
} from './define/reads';

/** Names of the connected accounts; asked for only where a read is of all of them. */
type Accounts = () => readonly string[];

interface TableSource {
  /** In the order asked for. Throws CoinTrackingError. */
  tables(reads: readonly (TableRead | DerivedRead)[]): readonly Table[];
  readonly accounts: Accounts;
  readonly currencyOf: CurrencyOf;
}

/** Of an account, as far as it is known; asked for only where a table with values doesn't say it and stands beside others. */
type CurrencyOf = (account: string) => string;

/** Without reads nothing is asked, not even the cache. */
export function resolveReads(reads: Reads, source: TableSource): TablesOf<Reads> {
  const wanted = wantedOf(reads, once(source.accounts));
  const asked = readsIn(wanted);
  const tables = asked.length === 0 ? [] : source.tables(asked);
  return tablesFor(
    wanted,
    tables.map((table, at) => inKnownCurrency(asked[at]!, table, source.currencyOf)),
  );
}

/** Values in two currencies must not be added up because an answer doesn't say which one it is in. */
function inKnownCurrency(read: TableRead | DerivedRead, table: Table, currencyOf: CurrencyOf): Table {
  if (isDerived(read) || !read.isAmongAccounts || table.currency !== '' || table.rowCount === 0) return table;
  return { ...table, currency: currencyOf(read.dataset.account) };
}

/**
 * Each table of a dataset that is read, in the order of the reads; those that a derived table is made of in its place. Throws
 * NOT_CONNECTED where all accounts are meant and none is there.
 */
export function listReads(reads: Reads, accounts: Accounts): TableRead[] {
  return readsIn(wantedOf(reads, accounts)).flatMap(read => (isDerived(read) ? read.sources : [read]));
}

/** The same dataset of each account that is meant. Throws NOT_CONNECTED. */
export function ofEachAccount(dataset: Dataset, accounts: Accounts): Dataset[] {
  return eachAccount({ dataset }, accounts).map(read => read.dataset);
}

/** What is asked for in the place of a read, and what the function gets of the tables that come for it. */
interface Wanted {
  readonly reads: readonly (TableRead | DerivedRead)[];
  give(tables: readonly AccountTable[]): unknown;
}

/** By the function's own names. */
type AllWanted = readonly (readonly [name: string, wanted: Wanted | readonly Wanted[]])[];

function wantedOf(reads: Reads, accounts: Accounts): AllWanted {
  const wanted = (read: AnyRead) => wantedFor(read, accounts);
  return Object.entries(reads).map(([name, read]) => [name, isList(read) ? read.map(wanted) : wanted(read)]);
}

function wantedFor(read: AnyRead, accounts: Accounts): Wanted {
  if ('derived' in read) return { reads: [derivedRead(read, accounts)], give: onlyTable };
  if ('perAccount' in read) return { reads: eachAccount(tableRead(read.perAccount), accounts), give: all };
  const plain = tableRead('join' in read ? read.read : read);
  if (!('join' in read) || plain.dataset.account !== everyAccount) return { reads: [plain], give: onlyTable };
  return { reads: eachAccount(plain, accounts), give: read.join };
}

function readsIn(wanted: AllWanted): Wanted['reads'] {
  return wanted.flatMap(([, one]) => (isList(one) ? one.flatMap(({ reads }) => reads) : one.reads));
}

/** `tables`: of `readsIn`, in that order. `fetchedAtSeconds`: of each, where that is known. */
function tablesFor(
  wanted: AllWanted,
  tables: readonly Table[],
  fetchedAtSeconds: readonly number[] = [],
): TablesOf<Reads> {
  let next = 0;
  const give = ({ reads, give }: Wanted) =>
    give(
      reads.map((read): AccountTable => {
        const at = next++;
        const seconds = fetchedAtSeconds[at];
        return {
          account: isDerived(read) ? '' : read.dataset.account,
          table: tables[at]!,
          ...(seconds !== undefined && { fetchedAtSeconds: seconds }),
        };
      }),
    );
  const given = wanted.map(([name, one]) => [name, isList(one) ? one.map(give) : give(one)]);
  return Object.fromEntries(given) as TablesOf<Reads>;
}

function onlyTable([only]: readonly AccountTable[]): Table {
  return only!.table;
}

function all(tables: readonly AccountTable[]): readonly AccountTable[] {
  return tables;
}

function derivedRead({ from, make, ifCached, ...read }: Derived, accounts: Accounts): DerivedRead {
  const wanted = wantedOf(from, accounts);
  const sources = readsIn(wanted).flatMap(one => (isDerived(one) ? one.sources : [one]));
  const isOfAll = sources.some(source => source.isAmongAccounts);
  return {
    ...read,
    // With a single account connected, the table of all accounts is another one than that account's: it says whose each row is.
    derived: isOfAll ? `${everyAccount}/${read.derived}` : read.derived,
    sources,
    ...(ifCached && { ifCached: tables => ifCached(tablesFor(wanted, tables)) }),
    make: (tables, at) => make(tablesFor(wanted, tables, at.fetchedAtSeconds), at),
  };
}

function eachAccount(read: TableRead, accounts: Accounts): TableRead[] {
  if (read.dataset.account !== everyAccount) return [read];
  const names = accounts();
  if (names.length === 0) {
    throw new CoinTrackingError({ code: 'NOT_CONNECTED', account: everyAccount, connected: [] });
  }
  return names.map(account => ({ ...read, dataset: { ...read.dataset, account }, isAmongAccounts: true }));
}

function tableRead(read: Read): TableRead {
  return 'dataset' in read ? read : { dataset: read };
}

/** Array.isArray doesn't narrow a readonly list. */
function isList<T>(read: T | readonly T[]): read is readonly T[] {
  return Array.isArray(read);
}
