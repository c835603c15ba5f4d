// Tables without a call: what is cached, however old, else the last good copy.
import { TableCache } from '../cache/table-cache';
import type { TableRead } from '../cache/table-read';
import { DatasetStore } from '../datasets/dataset-store';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';

export class CachedTables {
  /** When the oldest of the tables was fetched that were asked for; 0: none was. */
  oldestMillis = 0;

  constructor(private readonly ports: Ports) {}

  /** In the order asked for. Throws NOT_CACHED, or NOT_CONNECTED and KEY_ELSEWHERE where only a last good copy is left. */
  tables(reads: readonly TableRead[]): Table[] {
    const cache = new TableCache(this.ports.cache, this.ports.compressor);
    const store = new DatasetStore(this.ports, cache);
    return cache.look(reads, this.ports.clock.nowMillis()).map(({ table, fetchedAtMillis }, index) => {
      const { dataset } = reads[index]!;
      const found = table ?? store.readFallback(dataset);
      if (found === undefined) throw new CoinTrackingError({ code: 'NOT_CACHED' });
      const record = store.recordOf(dataset, this.ports.spreadsheetStore.readAll());
      const atMillis = fetchedAtMillis || (record.fetchedAtMillis ?? 0);
      this.oldestMillis = Math.min(this.oldestMillis || atMillis, atMillis);
      return found;
    });
  }
}
