// A form that unfolds below a line: it takes the focus, and Escape closes it.
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly isBusy: boolean;
  /** For who looks for a field in it. */
  readonly element?: RefObject<HTMLFormElement | null>;
  readonly children: ComponentChildren;
  onSubmit(): void;
  onCancel(): void;
}

export function SmallForm({ isBusy, element, children, onSubmit, onCancel }: Props) {
  const own = useRef<HTMLFormElement>(null);
  const form = element ?? own;
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  return (
    <form
      class="stack close"
      ref={form}
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape' && !isBusy) onCancel();
      }}
      onSubmit={event => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {children}
    </form>
  );
}
