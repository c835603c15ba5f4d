// What a sheet's tables take in the caches: the spreadsheet's own, and the person's, which other spreadsheets share.
import type { Spreadsheet } from '../host/host';
import type { BenchHarness } from './bench-harness';

export interface CacheSize {
  readonly entries: number;
  readonly bytes: number;
  readonly sharedBytes: number;
}

export const cacheColumns = {
  entries: 'cache entries',
  kilobytes: 'cache KB',
  sharedKilobytes: 'shared KB',
};

export function measureCaches({ host }: BenchHarness, sheet: Spreadsheet): CacheSize {
  const texts = Object.values(host.cache(sheet));
  const shared = host.everythingStored().filter(({ where }) => where === `cache of user ${sheet.owner}`);
  return {
    entries: texts.length,
    bytes: bytesOf(texts),
    sharedBytes: bytesOf(shared.map(({ text }) => text)),
  };
}

export function cacheFigures({
  entries,
  bytes,
  sharedBytes,
}: CacheSize): Record<keyof typeof cacheColumns, number> {
  return { entries, kilobytes: bytes / 1000, sharedKilobytes: sharedBytes / 1000 };
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
}
