// Which account this is, in two lines.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';

export function AccountLine({ account }: { readonly account: AccountStatus }) {
  const { words } = useAddOn();
  const parts = [account.plan, words.accounts.usedBy[account.storage]].filter(Boolean);
  return (
    <div>
      <div class="spread">
        <h3 class="account-name">{account.account}</h3>
        {account.isDefault && account.account !== 'default' && (
          <span class="badge">{words.accounts.default}</span>
        )}
      </div>
      <div class="quiet-text small">{parts.join(' · ')}</div>
      {account.keyHint && (
        <div class="quiet-text small">
          {words.accounts.key} <span class="code">{account.keyHint}</span>
        </div>
      )}
    </div>
  );
}
