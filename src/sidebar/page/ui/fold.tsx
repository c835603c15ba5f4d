// A line that unfolds what is below it. Folded it says what is chosen, unfolded what it is about.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface Props {
  readonly folded: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
  onToggle(): void;
}

export function Fold({ folded, title, isOpen, children, onToggle }: Props) {
  const id = useId();
  return (
    <div class="fold-line" data-open={isOpen}>
      <button type="button" class="fold-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span>{isOpen ? title : folded}</span>
        <Icon name="down" />
      </button>
      <div id={id} class="fold-content" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
