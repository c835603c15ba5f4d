// Tables without a call: what is cached, however old, else the last good copy.
import { type AnyRead, type DerivedRead, isDerived } from '../cache/derived-read';
import { DerivedTables } from '../cache/derived-tables';
import type { TableRead } from '../cache/table-read';
import { zoneOf, zoneStampOf } from '../datasets/zone-of-spreadsheet';
import type { Zone } from '../days/zone';
import { CoinTrackingError, sayingAccount } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { lookOrMake } from './demo-table';
import { readFallback } from './fallback';
import { DatasetFetcher } from './fetch-dataset';
import { KnownNames } from './known-names';
import { meantDataset } from './meant-dataset';

interface Found {
  readonly table: Table;
  /** 0: unknown. */
  readonly fetchedAtMillis: number;
}

export class CachedTables {
  /** When the oldest of the tables was fetched; 0: none was read yet. */
  oldestMillis = 0;
  private readonly fetcher: DatasetFetcher;

  constructor(private readonly ports: Ports) {
    this.fetcher = new DatasetFetcher(ports, 'formula');
  }

  zone(): Zone {
    return zoneOf(zoneStampOf(this.fetcher.readState(), this.ports), this.ports);
  }

  /** In the order asked for. Throws NOT_CACHED, or NOT_CONNECTED and KEY_ELSEWHERE where only a last good copy is left. */
  tables(reads: readonly AnyRead[]): Table[] {
    const plain = reads.flatMap(read => (isDerived(read) ? [] : [read]));
    const found = plain.length > 0 ? this.find(plain) : [];
    return reads.map(read => (isDerived(read) ? this.derivedTable(read) : found.shift()!.table));
  }

  /** Made of what is cached, and not stored: a preview leaves nothing behind. */
  private derivedTable(read: DerivedRead): Table {
    const { cache, compressor, clock } = this.ports;
    // Also for the time of the oldest of them.
    const sources = this.find(read.sources);
    const nowMillis = clock.nowMillis();
    const known = new DerivedTables(cache, compressor).look(read, nowMillis, true).table;
    if (known) return known;
    const tables = sources.map(({ table }) => table);
    const isTimeKnown = sources.every(({ fetchedAtMillis }) => fetchedAtMillis > 0);
    return read.make(tables, {
      zone: this.zone(),
      nowSeconds: inSeconds(nowMillis),
      ...(isTimeKnown && {
        fetchedAtSeconds: sources.map(({ fetchedAtMillis }) => inSeconds(fetchedAtMillis)),
      }),
      ...(read.ifCached && { cached: this.fetcher.cache.cached(read.ifCached(tables), nowMillis) }),
    });
  }

  private find(reads: readonly TableRead[]): Found[] {
    const state = this.fetcher.readState();
    const nowMillis = this.ports.clock.nowMillis();
    const known = new KnownNames(state, this.fetcher.cache, nowMillis);
    const meant = reads.map(read => ({ ...read, dataset: meantDataset(read.dataset, state, known) }));
    return lookOrMake(meant, state, this.ports).map(({ table, fetchedAtMillis }, index) => {
      const { dataset, isAmongAccounts } = meant[index]!;
      const older = () => readFallback(dataset, state, this.fetcher);
      const found = table ?? (isAmongAccounts ? sayingAccount(dataset.account, older) : older());
      if (found === undefined) throw new CoinTrackingError({ code: 'NOT_CACHED' });
      const atMillis = fetchedAtMillis || (state.recordOf(dataset).fetchedAtMillis ?? 0);
      this.oldestMillis = Math.min(this.oldestMillis || atMillis, atMillis);
      return { table: found, fetchedAtMillis: atMillis };
    });
  }
}

function inSeconds(millis: number): number {
  return Math.floor(millis / 1000);
}
