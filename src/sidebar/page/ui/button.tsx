// A button that keeps the focus while its work runs. A disabled button would lose it.
import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly isBusy?: boolean;
  /** Then `title` says why, if it isn't obvious. */
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
