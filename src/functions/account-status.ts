// The status of the accounts that a formula names.
import { defaultAccount } from '../core/accounts/account';
import { isDemoName } from '../core/accounts/demo-account';
import { CoinTrackingError } from '../core/errors';
import { isSameName } from '../core/names';
import type { AccountStatus } from '../core/status';
import type { Facts } from './define/facts';
import { isEveryAccount } from './define/reads';

/** The account's, or every account's, the default one first. Throws NOT_CONNECTED. */
export function statusesOf(
  account: string,
  facts: Pick<Facts, 'status' | 'demoStatus'>,
): readonly AccountStatus[] {
  const statuses = facts.status();
  const found = isEveryAccount(account)
    ? inOrder(statuses)
    : statuses.filter(known => isMeant(account, known));
  if (found.length > 0) return found;
  if (isDemoName(account)) return [facts.demoStatus()];
  const connected = statuses.map(known => known.account);
  throw new CoinTrackingError({ code: 'NOT_CONNECTED', account, connected });
}

function isMeant(name: string, { account, isDefault }: AccountStatus): boolean {
  return isSameName(name, defaultAccount) ? isDefault : isSameName(account, name);
}

function inOrder(statuses: readonly AccountStatus[]): readonly AccountStatus[] {
  return [...statuses].sort(
    (a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.account < b.account ? -1 : 1),
  );
}
