// From a page of a tab to the page before.
import { Icon } from '../ui/icon';
import { useFocusIfLost } from '../use-focus-if-lost';

interface Props {
  readonly label: string;
  /** Nothing else on the page could have it. */
  readonly takesFocus?: boolean;
  onClick(): void;
}

export function BackButton({ label, takesFocus = false, onClick }: Props) {
  const button = useFocusIfLost<HTMLButtonElement>(takesFocus);
  return (
    <button type="button" class="back" ref={button} onClick={onClick}>
      <Icon name="back" />
      {label}
    </button>
  );
}
