// A preview's tables: what is cached, however old, and never a call.
import type { RowWindow } from '../core/cache/row-window';
import { TableCache } from '../core/cache/table-cache';
import type { Dataset } from '../core/dataset';
import { DatasetStore } from '../core/datasets/dataset-store';
import { CoinTrackingError } from '../core/errors';
import { LivePortfolio, type Portfolio } from '../core/fetch/resolve';
import type { Ports } from '../core/ports';
import type { AccountStatus } from '../core/status';
import type { Table } from '../core/tables/table';
import type { Language } from '../languages/language';

export class CachedPortfolio implements Portfolio {
  /** Of the oldest table that was asked for; 0: none was. */
  oldestMillis = 0;
  private readonly live: LivePortfolio;

  constructor(private readonly ports: Ports) {
    this.live = new LivePortfolio(ports);
  }

  /** Throws NOT_CACHED. */
  tables(sets: readonly Dataset[], window: RowWindow = {}): Table[] {
    const cache = new TableCache(this.ports.cache, this.ports.compressor);
    const store = new DatasetStore(this.ports, cache);
    const reads = sets.map(dataset => ({ dataset, rows: window }));
    return cache.look(reads, this.ports.clock.nowMillis()).map(({ table, fetchedAtMillis }, index) => {
      const found = table ?? store.readFallback(sets[index]!);
      if (found === undefined) throw new CoinTrackingError({ code: 'NOT_CACHED' });
      const record = store.recordOf(sets[index]!, this.ports.spreadsheetStore.readAll());
      const atMillis = fetchedAtMillis || (record.fetchedAtMillis ?? 0);
      this.oldestMillis = Math.min(this.oldestMillis || atMillis, atMillis);
      return found;
    });
  }

  status(): AccountStatus[] {
    return this.live.status();
  }

  nextRefreshMillis(): number {
    return this.live.nextRefreshMillis();
  }

  language(): Language {
    return this.live.language();
  }
}
