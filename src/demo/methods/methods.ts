// The seven methods of the API by name.

import type { AccountData } from '../account/account-data';
import { getBalance } from './get-balance';
import { getGains } from './get-gains';
import { getGroupedBalance } from './get-grouped-balance';
import { getHistoricalCurrency } from './get-historical-currency';
import { getHistoricalSummary } from './get-historical-summary';
import { getLedger } from './get-ledger';
import { getTrades } from './get-trades';
import type { Members } from './members';
import type { Parameters } from './parameters';

/** The members after `success` and `method`. */
export type Method = (account: AccountData, parameters: Parameters, nowMillis: number) => Members;

export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    getTrades,
    getBalance,
    getHistoricalSummary,
    getHistoricalCurrency,
    getGroupedBalance,
    getGains,
    getLedger,
  }),
);
