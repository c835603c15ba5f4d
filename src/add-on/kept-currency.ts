// The currency of an account, as the answers say it that are cached anyway.
import { TableCache } from '../core/cache/table-cache';
import { dataset } from '../core/dataset';
import type { Ports } from '../core/ports';
import { tradesDataset } from '../functions/define/trades';

/** `names`: the account's. Blank where no answer says it. One round trip, and no call. */
export function keptCurrency(
  names: readonly string[],
  { cache, compressor }: Pick<Ports, 'cache' | 'compressor'>,
): string {
  const datasets = names.flatMap(name => [
    dataset(name, 'getBalance', {}),
    tradesDataset(name),
    dataset(name, 'getHistoricalSummary', {}),
  ]);
  return new TableCache(cache, compressor).currencyOf(datasets);
}
