// Counts service calls. A round trip is a service call that leaves the script's process: an operation of a cache, a
// property store, a lock, UrlFetchApp, the spreadsheet, Session. Handles (getDocumentCache() …) cost nothing. Utilities
// and console run in the script's process and count as local.

export type Counts = {
  roundTrips: number;
  local: number;
  /** `'CacheService.getAll': 3` */
  byCall: Record<string, number>;
  byService: Record<string, number>;
};

export function noCounts(): Counts {
  return { roundTrips: 0, local: 0, byCall: {}, byService: {} };
}

export function count(counts: Counts, call: string, kind: 'roundTrips' | 'local', times = 1): void {
  const service = call.slice(0, call.indexOf('.'));
  counts[kind] += times;
  counts.byCall[call] = (counts.byCall[call] ?? 0) + times;
  counts.byService[service] = (counts.byService[service] ?? 0) + times;
}

export function addCounts(total: Counts, more: Counts): void {
  total.roundTrips += more.roundTrips;
  total.local += more.local;
  for (const group of ['byCall', 'byService'] as const)
    for (const [name, times] of Object.entries(more[group]))
      total[group][name] = (total[group][name] ?? 0) + times;
}
