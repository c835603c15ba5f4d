// An account in the list: its name, plan and key, and who may use it.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { sizeOf } from '../connect/plan-choice';
import { Icon } from '../ui/icon';

export function AccountWay({ account }: { readonly account: AccountStatus }) {
  const { words, go } = useAddOn();
  const { connect } = words;
  const facts = [account.plan && connect.planName[sizeOf(account.plan)], account.keyHint].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        class="way"
        onClick={() => go('settings', { name: 'account', account: account.account })}
      >
        <span class="way-icon quiet">
          <Icon name={account.failure ? 'alert' : 'key'} />
        </span>
        <span class="way-name">
          {account.account}
          {facts.length > 0 && <span class="caption quiet block">{facts.join(' · ')}</span>}
        </span>
        <span class="small quiet">{connect.whoShort[account.storage]}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}
