// A button that stays focused and reachable while its work is under way: a disabled one would lose the keyboard's place.
import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly isBusy?: boolean;
  /** Says in `title` why, if that isn't plain to see. */
  readonly isOff?: boolean;
  readonly type?: 'button' | 'submit';
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  onClick?(): void;
}

export function Button({
  children,
  look = 'plain',
  isBusy,
  isOff,
  type,
  title,
  label,
  buttonRef,
  onClick,
}: Props) {
  const isStill = Boolean(isBusy || isOff);
  return (
    <button
      ref={buttonRef}
      type={type ?? 'button'}
      class={`button ${look}`}
      aria-disabled={isStill}
      aria-busy={isBusy}
      aria-label={label}
      title={title}
      onClick={event => {
        if (isStill) event.preventDefault();
        else onClick?.();
      }}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
