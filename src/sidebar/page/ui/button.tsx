// A button that keeps the focus while its work runs. A disabled button would lose it.
import type { ComponentChildren, Ref } from 'preact';
import { useAddOn } from '../add-on';

interface Props {
  readonly children: ComponentChildren;
  /** `main`: the one that a screen is for. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  /** What it costs, behind the words; 0: nothing is said. */
  readonly calls?: number;
  readonly isWide?: boolean;
  readonly isSmall?: boolean;
  readonly isBusy?: boolean;
  readonly isOff?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  onClick?(): void;
}

export function Button(props: Props) {
  const { words } = useAddOn();
  const { children, look = 'plain', calls = 0, isWide, isSmall, isBusy, isOff } = props;
  const { type, label, buttonRef, onClick } = props;
  const isStill = Boolean(isBusy || isOff);
  return (
    <button
      ref={buttonRef}
      type={type ?? 'button'}
      class={['button', look, isWide && 'wide', isSmall && 'small'].filter(Boolean).join(' ')}
      aria-disabled={isStill}
      aria-busy={isBusy}
      aria-label={label}
      onClick={event => {
        if (isStill) event.preventDefault();
        else onClick?.();
      }}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      <span>
        {children}
        {calls > 0 && <span class="cost"> · {words.common.calls(calls)}</span>}
      </span>
    </button>
  );
}
