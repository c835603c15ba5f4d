// The accounts that a report is about. Blank means the default one.
import { defaultAccount } from '../core/accounts/account';
import { isEveryAccount } from '../functions/define/reads';
import type { AddOnContext } from './context';

export function accountsMeant(account: string, { accounts }: AddOnContext['state']): readonly string[] {
  return isEveryAccount(account) ? accounts.names : [account || defaultAccount];
}
