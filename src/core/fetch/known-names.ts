// The names that an account's kept data holds. Reads caches, and spends no call.
import { defaultAccount } from '../accounts/account';
import type { TableCache } from '../cache/table-cache';
import type { Dataset } from '../dataset';
import { coinOf, isCoinHistory } from '../datasets/coin-histories';
import { type DatasetRecord, datasetOfRecord } from '../datasets/dataset-record';
import type { StoredState } from '../datasets/stored-state';
import { NameIndex } from '../names';
import { groupTotal } from '../tables/grouped-balance';

export type NameKind = 'coin' | 'type' | 'exchange' | 'group';

export class KnownNames {
  private readonly found = new Map<string, NameIndex>();

  constructor(
    private readonly state: StoredState,
    private readonly cache: TableCache,
    private readonly nowMillis: number,
  ) {}

  /** `isSmall`: without the tables of all transactions, which may be large. */
  of(kind: NameKind, account: string, isSmall: boolean): NameIndex {
    const key = `${kind} ${isSmall} ${account}`;
    const known = this.found.get(key) ?? new NameIndex(this.read(kind, account, isSmall));
    this.found.set(key, known);
    return known;
  }

  private read(kind: NameKind, account: string, isSmall: boolean): Set<string> {
    const records = this.recordsOf(account).filter(({ method }) => /Trades|Ledger/.test(method) !== isSmall);
    const datasets = records.map(datasetOfRecord).filter(({ method }) => method !== 'getHistoricalCurrency');
    const names = new Set(kind === 'coin' ? records.flatMap(coinsOf) : []);
    if (datasets.length === 0) return names;
    const looks = this.cache.look(
      datasets.map(dataset => ({ dataset })),
      this.nowMillis,
    );
    for (const [index, { table }] of looks.entries()) {
      const isNamed = columnOf(kind, datasets[index]!);
      for (const column of table?.columns ?? []) {
        if (isNamed(column.name)) for (const value of column.values) names.add(String(value ?? ''));
      }
    }
    names.delete('');
    names.delete(groupTotal);
    return names;
  }

  private recordsOf(account: string): DatasetRecord[] {
    const { accounts, records } = this.state;
    const names =
      account === defaultAccount ? [account, accounts.defaultName] : [account, accounts.otherNameOf(account)];
    return [...records.values()].filter(record => names.includes(datasetOfRecord(record).account));
  }
}

/** A history's coin stands in its request: its table needs no look. */
function coinsOf(record: DatasetRecord): readonly string[] {
  const history = datasetOfRecord(record);
  if (record.coins || !isCoinHistory(history)) return record.coins ?? [];
  return record.rows ? [coinOf(history)] : [];
}

/** Whether a column of the dataset's table holds names of the kind. */
function columnOf(kind: NameKind, { method, parameters }: Dataset): (column: string) => boolean {
  if (kind === 'coin') return column => /(^|_)(coin|currency)$/.test(column);
  const isGroupedBy = method === 'getGroupedBalance' && 'group' in parameters && parameters.group === kind;
  return column => column === (isGroupedBy ? 'name' : kind);
}
