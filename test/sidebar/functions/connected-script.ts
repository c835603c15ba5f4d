// What a script behind the page answers where an account is connected and its balance fetched.
import type {
  AccountStatus,
  Answer,
  PageFunction,
  PageFunctions,
  Preview,
  Snapshot,
} from '../../../src/sidebar/contract';

type Requests<F extends PageFunction> = Parameters<PageFunctions[F]>[0];

export type Script = { [F in PageFunction]?: (request: Requests<F>) => ReturnType<PageFunctions[F]> };

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

export const nowMillis = Date.UTC(2026, 0, 15, 9, 5);

const account: AccountStatus = {
  account: 'default',
  isDefault: true,
  storage: 'owner',
  usable: true,
  plan: 'PRO',
  keyHint: 'abcd••••wxyz',
  callsAnHour: 20,
  callsLeft: 17,
  callsLeftForFormulas: 15,
  nextCallAtMillis: 0,
  nextCallOfPersonAtMillis: 0,
  failure: undefined,
  datasets: [
    {
      dataset: 'getBalance',
      source: 'fresh',
      rows: 6,
      fetchedAtMillis: nowMillis - 300_000,
      hasLastGood: true,
      backOff: undefined,
    },
  ],
};

export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    language: 'en',
    nowMillis,
    person: 'owner',
    defaultAccount: 'default',
    accounts: [account],
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

export const suggestions = {
  coins: ['ADA', 'BTC', 'DOT', 'ETH', 'EUR', 'SOL2'],
  groups: { exchange: ['Binance', 'Kraken', 'Ledger Nano'], group: ['Savings'], type: ['Trade'] },
  types: ['Deposit', 'Trade', 'Withdrawal'],
  exchanges: ['Binance', 'Kraken'],
  series: ['Total', 'Crypto'],
  fields: { CT_BALANCE: ['amount', 'value_fiat', 'value_btc', 'price_fiat'] },
};

export const table: Extract<Preview, { kind: 'value' }> = {
  kind: 'value',
  cells: [
    ['Coin', 'Amount', 'Value EUR', 'Value BTC', 'Since'],
    ['BTC', 0.51234567, 31_204.117, 0.51234567, { date: Date.UTC(2025, 0, 1, 23) }],
    ['ETH', 4.2, 9_870.5, 0.1621, { date: Date.UTC(2025, 2, 4, 13, 30) }],
    ['SOL2', 120, 14_400, 0.2364, { date: Date.UTC(2025, 2, 4, 13, 30) }],
    ['ADA', 12_000.000001, 4_200.25, 0.0689, { date: Date.UTC(2025, 2, 4, 13, 30) }],
    ['DOT', 310.5, 1_102.2, 0.0181, { date: Date.UTC(2025, 2, 4, 13, 30) }],
    ['EUR', 15.42, 15.42, 0.00025, { date: Date.UTC(2025, 2, 4, 13, 30) }],
    ['LTC', 1, 80.11, 0.0013, { date: Date.UTC(2025, 2, 4, 13, 30) }],
  ],
  rows: 1_287,
  columns: 12,
  fetchedAtMillis: nowMillis - 300_000,
};

/** A connected account whose balance is there. */
export function connectedScript(change: Script = {}): Script {
  return {
    getSnapshot: () => ok(snapshot()),
    getSuggestions: () => ok(suggestions),
    previewFormula: () => ok(table),
    insertFormula: () => ok({ address: 'Sheet1!B3' }),
    ...change,
  };
}
