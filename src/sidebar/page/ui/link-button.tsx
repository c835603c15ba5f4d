// A button that looks like a link, within a line or beside a title.
import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  /** Where the words alone don't say it. */
  readonly label?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Whether what it unfolds is unfolded. */
  readonly isOpen?: boolean;
  /** The id of that. */
  readonly controls?: string;
  onClick(): void;
}

export function LinkButton({ children, label, buttonRef, isOpen, controls, onClick }: Props) {
  return (
    <button
      type="button"
      class="link"
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={controls}
      ref={buttonRef}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
