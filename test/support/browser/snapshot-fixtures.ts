// Snapshots for tests of the page: realistic ones, and edge cases.
import type { AccountStatus, LogEntry, Snapshot } from '../../../src/sidebar/contract';

type DatasetStatus = AccountStatus['datasets'][number];

const nowMillis = Date.now();
export const minutesAgo = (minutes: number): number => nowMillis - minutes * 60_000;
export const inMinutes = (minutes: number): number => nowMillis + minutes * 60_000;

export function notConnected(change: Partial<Snapshot> = {}): Snapshot {
  return {
    ownLanguage: undefined,
    nowMillis,
    person: 'owner',
    defaultAccount: '',
    accounts: [],
    ownKeys: [],
    schedule: {
      own: { every: 'off' },
      timeZone: 'Europe/Berlin',
      nextRunMillis: 0,
      others: 0,
      lastRun: undefined,
    },
    log: [],
    ...change,
  };
}

export function oneAccount(change: Partial<Snapshot> = {}): Snapshot {
  const lastRun: LogEntry = {
    kind: 'schedule',
    atMillis: minutesAgo(96),
    fetched: 3,
    failed: 0,
    cells: 41,
    failure: undefined,
  };
  return {
    ...notConnected(),
    defaultAccount: 'default',
    accounts: [account()],
    schedule: {
      own: { every: 2 },
      timeZone: 'Europe/Berlin',
      nextRunMillis: inMinutes(24),
      others: 1,
      lastRun,
    },
    log: [...events, lastRun],
    ...change,
  };
}

/** Two accounts, the second with a failure, hundreds of coins, and every possible trouble at once. */
export function manyTroubles(change: Partial<Snapshot> = {}): Snapshot {
  const refused = {
    code: 'KEY_REFUSED',
    account: 'Steuerberatung Müller & Partner GbR',
    message: 'Invalid API key',
  } as const;
  const lastRun: LogEntry = {
    kind: 'schedule',
    atMillis: minutesAgo(40),
    fetched: 1,
    failed: 2,
    cells: 12,
    failure: refused,
  };
  return oneAccount({
    person: 'editor',
    defaultAccount: 'default',
    accounts: [
      account({
        callsLeft: 0,
        callsLeftForFormulas: 0,
        nextCallAtMillis: inMinutes(17),
        nextCallOfPersonAtMillis: inMinutes(12),
        datasets: [...datasets, ...coinHistories(30)],
      }),
      account({
        account: 'Steuerberatung Müller & Partner GbR',
        isDefault: false,
        storage: 'document',
        plan: 'UNLIMITED',
        keyHint: '7c11••••e90d',
        callsAnHour: 60,
        callsLeft: 41,
        spreadsheets: 3,
        callsElsewhere: 18,
        otherUses: 2,
        strangerMillis: minutesAgo(4),
        failure: { ...refused, sinceMillis: minutesAgo(40), untilMillis: inMinutes(20) },
        datasets: datasets.slice(0, 2),
      }),
      account({
        account: 'Tagesgeld',
        isDefault: false,
        usable: false,
        spreadsheets: 0,
        plan: undefined,
        keyHint: '',
        callsAnHour: 0,
        callsLeft: 0,
        datasets: [],
      }),
    ],
    schedule: {
      own: { every: 'day', hour: 7 },
      timeZone: 'America/Argentina/Buenos_Aires',
      nextRunMillis: inMinutes(700),
      others: 3,
      lastRun,
    },
    ownKeys: [
      {
        fingerprint: 'a1',
        keyHint: '••••3c2e',
        plan: 'PRO',
        places: [
          { id: '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg', name: '', isHere: false },
          { id: 'b', name: 'Steuerberatung Müller & Partner GbR 2026', isHere: true },
        ],
      },
      { fingerprint: 'b2', keyHint: '••••e90d', plan: 'UNLIMITED', places: [] },
    ],
    log: [...events, lastRun, ...events, ...events, ...events],
    ...change,
  });
}

export function account(change: Partial<AccountStatus> = {}): AccountStatus {
  return {
    account: 'default',
    isDefault: true,
    storage: 'owner',
    usable: true,
    plan: 'PRO',
    keyHint: 'a81f••••3c2e',
    callsAnHour: 20,
    callsLeft: 14,
    callsLeftForFormulas: 12,
    nextCallAtMillis: 0,
    nextCallOfPersonAtMillis: 0,
    callFreeAtMillis: inMinutes(38),
    spreadsheets: 1,
    callsElsewhere: 0,
    otherUses: 0,
    strangerMillis: 0,
    failure: undefined,
    datasets,
    ...change,
  };
}

const datasets: readonly DatasetStatus[] = [
  dataset('getBalance', 'fresh', 23, 12),
  dataset('getTrades', 'fresh', 18_412, 38),
  dataset('getGains?btc=1', 'stale', 31, 135),
  {
    ...dataset('getGroupedBalance?group=exchange', 'last good', 118, 1_900),
    backOff: { failure: { code: 'HTTP_ERROR', status: 503 }, untilMillis: inMinutes(4) },
  },
  dataset('getHistoricalCurrency?currency=BTC&end=1735689599&start=1704067200', 'none', 0, 0),
];

function coinHistories(count: number): DatasetStatus[] {
  return Array.from({ length: count }, (_, coin) =>
    dataset(`getHistoricalCurrency?currency=COIN${coin}`, 'stale', 700 + coin, 200 + coin),
  );
}

function dataset(
  name: string,
  source: DatasetStatus['source'],
  rows: number,
  minutes: number,
): DatasetStatus {
  return {
    dataset: name,
    source,
    rows,
    fetchedAtMillis: minutes === 0 ? 0 : minutesAgo(minutes),
    hasLastGood: true,
    backOff: undefined,
  };
}

const events: readonly LogEntry[] = [
  {
    kind: 'call',
    atMillis: minutesAgo(12),
    account: 'default',
    dataset: 'getBalance',
    rows: 23,
    millis: 1_240,
  },
  { kind: 'refresh', atMillis: minutesAgo(12), scope: 'sheet', cells: 18, protectedCells: 2 },
  {
    kind: 'failure',
    atMillis: minutesAgo(31),
    account: 'default',
    dataset: 'getGroupedBalance?group=exchange',
    failure: { code: 'HTTP_ERROR', status: 503 },
  },
  {
    kind: 'refusal',
    atMillis: minutesAgo(32),
    account: 'default',
    dataset: 'getTrades',
    failure: { code: 'BUDGET_SPENT', limit: 20, retryAtMillis: inMinutes(12) },
  },
  { kind: 'repaired', atMillis: minutesAgo(44), cells: 3 },
  { kind: 'unauthorized', atMillis: minutesAgo(75) },
  { kind: 'disconnected', atMillis: minutesAgo(2_900), account: 'Testkonto' },
  { kind: 'connected', atMillis: minutesAgo(3_000), account: 'default' },
];
