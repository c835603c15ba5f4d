// A line that leads to a page.
import { useFocusIfLost } from '../use-focus-if-lost';
import { Icon } from './icon';

interface Props {
  readonly name: string;
  readonly value?: string;
  readonly isLink?: boolean;
  /** Its page was open before: the focus comes back to it. */
  readonly isLast?: boolean;
  onClick(): void;
}

export function Way({ name, value, isLink = false, isLast = false, onClick }: Props) {
  const line = useFocusIfLost<HTMLButtonElement>(isLast);
  return (
    <li>
      <button type="button" class="way" ref={line} onClick={onClick}>
        <span class={isLink ? 'way-name link-look' : 'way-name'}>{name}</span>
        {value && <span class="small quiet">{value}</span>}
        <Icon name="next" />
      </button>
    </li>
  );
}
