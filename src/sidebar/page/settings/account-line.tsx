// A fact of an account; where it can be changed, the form unfolds below it.
import type { ComponentChildren } from 'preact';
import { useAddOn } from '../add-on';
import { LinkButton } from '../ui/link-button';
import { useReturnFocus } from '../use-return-focus';

interface Props {
  readonly name: string;
  readonly value: ComponentChildren;
  /** What the button says; otherwise `Change`. */
  readonly changeLabel?: string;
  readonly isOpen?: boolean;
  readonly children?: ComponentChildren;
  /** Absent: it can't be changed from here. */
  onToggle?(): void;
}

export function AccountLine({ name, value, changeLabel, isOpen = false, children, onToggle }: Props) {
  const { words } = useAddOn();
  const opener = useReturnFocus(isOpen);
  return (
    <li>
      <div class="account-line">
        <span>{name}</span>
        <span class="account-value small quiet">
          <span class="anywhere">{value}</span>
          {onToggle && !isOpen && (
            <LinkButton
              buttonRef={opener}
              label={changeLabel ? undefined : words.account.changeOf(name)}
              onClick={onToggle}
            >
              {changeLabel ?? words.account.change}
            </LinkButton>
          )}
        </span>
      </div>
      {isOpen && <div class="account-form">{children}</div>}
    </li>
  );
}
