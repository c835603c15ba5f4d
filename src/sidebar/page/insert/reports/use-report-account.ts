// The account that a new report is about: the one that Home shows. Blank means the default one, and so does a formula.
import { demoAccount } from '../../../../core/accounts/demo-account';
import { useAddOn } from '../../add-on';

export function useReportAccount(): string {
  const { account, isDemo, snapshot } = useAddOn();
  if (isDemo) return demoAccount;
  return account === snapshot?.defaultAccount ? '' : account;
}
