// The answers of a script with a connected account and a fetched balance.
import type { Preview } from '../../src/sidebar/contract';
import { type Script, scriptOf } from './browser/scripted-add-on';
import { minutesAgo, oneAccount } from './browser/snapshot-fixtures';

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const suggestions = {
  coins: ['ADA', 'BTC', 'DOT', 'ETH', 'EUR', 'SOL2'],
  groups: { exchange: ['Binance', 'Kraken', 'Ledger Nano'], group: ['Savings'], type: ['Trade'] },
  types: ['Deposit', 'Trade', 'Withdrawal'],
  exchanges: ['Binance', 'Kraken'],
  series: ['Total', 'Crypto'],
  fields: { CT_BALANCE: ['amount', 'value_fiat', 'value_btc', 'price_fiat'] },
};

const bought = { date: Date.UTC(2025, 2, 4, 13, 30) };

export const table: Extract<Preview, { kind: 'value' }> = {
  kind: 'value',
  cells: [
    ['Coin', 'Amount', 'Value EUR', 'Value BTC', 'Since'],
    ['BTC', 0.51234567, 31_204.117, 0.51234567, { date: Date.UTC(2025, 0, 1, 23) }],
    ['ETH', 4.2, 9_870.5, 0.1621, bought],
    ['SOL2', 120, 14_400, 0.2364, bought],
    ['ADA', 12_000.000001, 4_200.25, 0.0689, bought],
    ['DOT', 310.5, 1_102.2, 0.0181, bought],
    ['EUR', 15.42, 15.42, 0.00025, bought],
    ['LTC', 1, 80.11, 0.0013, bought],
  ],
  rows: 1_287,
  columns: 12,
  hasHeader: true,
  fetchedAtMillis: minutesAgo(5),
};

export function connectedScript(change: Partial<Script> = {}, snapshot = oneAccount()): Script {
  return scriptOf(snapshot, {
    getSuggestions: () => ok(suggestions),
    previewFormula: () => ok(table),
    ...change,
  });
}
