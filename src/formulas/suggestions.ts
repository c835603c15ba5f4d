// Names from the cached tables of an account, or of all accounts, for a person to choose from. Fetches nothing.

import { demoAccount } from '../core/accounts/demo-account';
import { type Method, methods } from '../core/api/methods';
import { TableCache } from '../core/cache/table-cache';
import type { RowsRead } from '../core/cache/table-read';
import { type Dataset, dataset } from '../core/dataset';
import { historyOf, isAllCoins } from '../core/datasets/coin-histories';
import { datasetOfRecord } from '../core/datasets/dataset-record';
import type { StoredState } from '../core/datasets/stored-state';
import { makeDemoTable } from '../core/fetch/demo-table';
import type { Ports } from '../core/ports';
import { groupTotal } from '../core/tables/grouped-balance';
import { findColumn, type Table } from '../core/tables/table';
import { catalog } from '../functions/catalog';
import { isKeyColumn } from '../functions/define/columns';
import type { CatalogEntry } from '../functions/define/define-function';
import { isEveryAccount } from '../functions/define/reads';
import { methodsOf } from '../functions/methods-of';

export interface Suggestions {
  readonly coins: readonly string[];
  /** By kind of group. */
  readonly groups: Readonly<Record<'exchange' | 'group' | 'type', readonly string[]>>;
  /** Transaction types and exchanges that trades and ledger name. */
  readonly types: readonly string[];
  readonly exchanges: readonly string[];
  readonly series: readonly string[];
  /** The figures of each function's table. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Of a large table only the newest rows are read. */
export function suggest(account: string, state: StoredState, ports: Ports): Suggestions {
  const tables = cachedTables(account, state, ports);
  const of = (...methods: Method[]) => tables.filter(({ dataset }) => methods.includes(dataset.method));
  const groupedBy = (group: string) =>
    of('getGroupedBalance').filter(
      ({ dataset }) => (dataset.parameters as { group?: string }).group === group,
    );
  return {
    coins: names(of('getBalance', 'getGains'), 'coin'),
    groups: {
      exchange: names(groupedBy('exchange'), 'name'),
      group: names(groupedBy('group'), 'name'),
      type: names(groupedBy('type'), 'name'),
    },
    types: names([...of('getTrades', 'getLedger')], 'type'),
    exchanges: [
      ...new Set([
        ...names(of('getTrades', 'getLedger'), 'exchange'),
        ...names(groupedBy('exchange'), 'name'),
      ]),
    ],
    series: [...new Set(of('getHistoricalSummary').flatMap(({ table }) => figuresOf(table)))],
    fields: Object.fromEntries(
      catalog.flatMap(entry => {
        const [method] = methodsOf(entry);
        const own = tables.find(({ dataset }) => dataset.method === method);
        const fields = own && fieldsOf(entry, own.table);
        return fields ? [[entry.name, fields]] : [];
      }),
    ),
  };
}

interface CachedTable {
  readonly dataset: Dataset;
  readonly table: Table;
}

const newestRows: RowsRead = { last: 2_000 };

/** Of each kind one; they cost nothing. */
function demoTables(ports: Ports): CachedTable[] {
  const datasets = [
    ...methods
      .filter(method => method !== 'getHistoricalCurrency')
      .map(method => dataset(demoAccount, method, {})),
    ...(['exchange', 'group', 'type'] as const).map(group =>
      dataset(demoAccount, 'getGroupedBalance', { group }),
    ),
    historyOf(demoAccount, 'BTC'),
  ];
  return datasets.map(one => ({ dataset: one, table: makeDemoTable(one, ports).table }));
}

function cachedTables(account: string, state: StoredState, ports: Ports): CachedTable[] {
  if (state.accounts.isDemo(account)) return demoTables(ports);
  const own = [account, state.accounts.otherNameOf(account)];
  const isOwn = (known: Dataset) => isEveryAccount(account) || own.includes(known.account);
  const datasets = [...state.records.values()]
    .map(datasetOfRecord)
    .filter(known => isOwn(known) && !isAllCoins(known));
  if (datasets.length === 0) return [];
  const cache = new TableCache(ports.cache, ports.compressor);
  const looks = cache.look(
    datasets.map(dataset => ({ dataset, rows: newestRows })),
    ports.clock.nowMillis(),
  );
  return datasets.flatMap((dataset, index) => {
    const { table } = looks[index]!;
    return table ? [{ dataset, table }] : [];
  });
}

function names(tables: readonly CachedTable[], column: string): string[] {
  const values = tables.flatMap(({ table }) => findColumn(table, column)?.values ?? []);
  return [...new Set(values.map(value => String(value ?? '')))]
    .filter(name => name !== '' && name !== groupTotal)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** `undefined`: the function shows neither the table nor its totals, but something made from them. */
function fieldsOf({ columns }: CatalogEntry, table: Table): readonly string[] | undefined {
  const totals = Object.keys(table.totals);
  const isShown = (names: readonly string[]) =>
    Object.keys(columns.always).every(name => names.includes(name));
  if (isShown(table.columns.map(({ name }) => name))) return figuresOf(table);
  return isShown(totals) ? totals : undefined;
}

function figuresOf(table: Table): string[] {
  return table.columns.map(({ name }) => name).filter(name => !isKeyColumn(name));
}
