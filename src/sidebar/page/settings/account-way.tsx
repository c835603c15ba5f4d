// An account in the list: its name, plan and key, and who may use it.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { sizeOf } from '../connect/plan-choice';
import { Icon } from '../ui/icon';
import { useFocusIfLost } from '../use-focus-if-lost';

interface Props {
  readonly account: AccountStatus;
  /** Then it says which one formulas mean that name none. */
  readonly isOneOfSeveral: boolean;
  /** Its page was open before: the focus comes back to it. */
  readonly isLast: boolean;
}

export function AccountWay({ account, isOneOfSeveral, isLast }: Props) {
  const { words, go } = useAddOn();
  const { connect } = words;
  const line = useFocusIfLost<HTMLButtonElement>(isLast);
  const facts = [account.plan && connect.planName[sizeOf(account.plan)], account.keyHint].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        class="way"
        ref={line}
        onClick={() => go('settings', { name: 'account', account: account.account })}
      >
        <span class="way-icon quiet">
          <Icon name={account.failure ? 'alert' : 'key'} />
        </span>
        <span class="way-name">
          {account.account}
          {facts.length > 0 && <span class="caption quiet block">{facts.join(' · ')}</span>}
          {isOneOfSeveral && account.isDefault && (
            <span class="caption up block">{words.account.isDefault}</span>
          )}
        </span>
        <span class="small quiet">{connect.whoShort[account.storage]}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}
