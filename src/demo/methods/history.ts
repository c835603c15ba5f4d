// The times in a history: the account's midnights from the first transaction on, and the time of the call, even if it is
// after `end`.

import type { AccountData } from '../account/account-data';
import { accountMidnights } from '../account/account-days';
import type { Parameters } from './parameters';

export function historyPoints(account: AccountData, parameters: Parameters, nowMillis: number): number[] {
  const first = account.transactions[0];
  if (!first) return [];
  const nowSeconds = Math.floor(nowMillis / 1000);
  const midnights = [...accountMidnights(account, first.seconds, nowSeconds - 1)];
  return [...midnights.filter(seconds => parameters.covers(seconds)), nowSeconds];
}
