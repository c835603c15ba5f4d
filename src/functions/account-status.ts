// The status of the account that a formula names.
import { defaultAccount } from '../core/accounts/account';
import { isDemoName } from '../core/accounts/demo-account';
import { CoinTrackingError } from '../core/errors';
import { isSameName } from '../core/names';
import type { AccountStatus } from '../core/status';
import type { Facts } from './define/facts';

/** Throws NOT_CONNECTED. */
export function statusOf(account: string, facts: Pick<Facts, 'status' | 'demoStatus'>): AccountStatus {
  const statuses = facts.status();
  const status = statuses.find(known =>
    isSameName(account, defaultAccount) ? known.isDefault : isSameName(known.account, account),
  );
  if (status !== undefined) return status;
  if (isDemoName(account)) return facts.demoStatus();
  const connected = statuses.map(known => known.account);
  throw new CoinTrackingError({ code: 'NOT_CONNECTED', account, connected });
}
