// A small account with round numbers and constant prices, so that expected values can be computed by hand.

import { phpJson } from '../../dev/sandbox/php-json';
import { type AccountData, noQuirks } from '../../src/demo/account/account-data';
import { hourly, PriceBook } from '../../src/demo/account/price-book';
import type { Transaction } from '../../src/demo/account/transaction';
import { methods } from '../../src/demo/methods/methods';
import { Parameters } from '../../src/demo/methods/parameters';

export const handmadeNowMillis = Date.UTC(2026, 0, 5, 12);

export function handmadeAccount(
  drafts: Partial<Transaction>[],
  prices: Record<string, number>,
  changes: Partial<AccountData> = {},
): AccountData {
  const assets = Object.entries({ EUR: 1, ...prices }).map(([ticker, price]) => ({
    ticker,
    kind: ticker === 'EUR' ? ('currency' as const) : ('coin' as const),
    price,
    yearlyGrowth: 1,
    dailySwing: 0,
  }));
  return {
    currency: 'EUR',
    timeZone: 'UTC',
    offsetSeconds: () => 0,
    transactions: drafts.map((draft, index) => ({
      id: 1000 - index,
      seconds: Date.UTC(2026, 0, 1, 12) / 1000 + index * 3600,
      type: 'Trade',
      exchange: 'Kraken',
      group: '',
      comment: '',
      importedFrom: '',
      importedSeconds: 0,
      tradeId: '',
      ...draft,
    })),
    prices: new PriceBook(assets, 1, hourly(handmadeNowMillis)),
    missingDays: new Set(),
    quirks: noQuirks,
    ...changes,
  };
}

export function ask(
  account: AccountData,
  method: string,
  parameters: Record<string, string> = {},
  nowMillis = handmadeNowMillis,
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at member by member
): any {
  return JSON.parse(askText(account, method, parameters, nowMillis));
}

export function askText(
  account: AccountData,
  method: string,
  parameters: Record<string, string> = {},
  nowMillis = handmadeNowMillis,
): string {
  const fields = new Parameters(new Map(Object.entries(parameters)));
  return phpJson(methods.get(method)!(account, fields, nowMillis));
}
