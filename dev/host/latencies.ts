// How long service calls take on the host's clock. Off by default: then a call takes no time, and a test waits for nothing.

export interface Latencies {
  readonly cacheReadMillis: number;
  readonly cacheWriteMillis: number;
  readonly cacheRemoveMillis: number;
  readonly propertyReadMillis: number;
  readonly propertyWriteMillis: number;
  /** Of each operation on a lock, besides waiting for its holder. */
  readonly lockMillis: number;
  readonly spreadsheetReadMillis: number;
  readonly spreadsheetWriteMillis: number;
  readonly flushMillis: number;
  /** From the request to the answer. */
  readonly fetchMillis: number;
}

/** What has been published for the live platform, rounded. Google itself promises nothing. */
export const publishedLatencies: Latencies = {
  cacheReadMillis: 30,
  cacheWriteMillis: 70,
  cacheRemoveMillis: 50,
  propertyReadMillis: 35,
  propertyWriteMillis: 62,
  lockMillis: 20,
  spreadsheetReadMillis: 50,
  spreadsheetWriteMillis: 100,
  flushMillis: 200,
  fetchMillis: 1_500,
};

/**
 * Before the call takes effect. A fetch has its time on the way back (services/url-fetch-service.ts), so that its time-out
 * is kept. For Session, ScriptApp, HtmlService and Ui nothing is published: they take no time.
 */
export function latencyMillis(latencies: Latencies, service: string, method: string): number {
  const isRead = /^(?:get|has|can)/.test(method);
  switch (service) {
    case 'CacheService':
      if (method.startsWith('remove')) return latencies.cacheRemoveMillis;
      return isRead ? latencies.cacheReadMillis : latencies.cacheWriteMillis;
    case 'PropertiesService':
      return isRead ? latencies.propertyReadMillis : latencies.propertyWriteMillis;
    case 'LockService':
      return latencies.lockMillis;
    case 'SpreadsheetApp':
      if (method === 'flush') return latencies.flushMillis;
      return isRead ? latencies.spreadsheetReadMillis : latencies.spreadsheetWriteMillis;
    default:
      return 0;
  }
}
