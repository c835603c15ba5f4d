// A line that leads to a page.
import { Icon } from './icon';

interface Props {
  readonly name: string;
  readonly value?: string;
  readonly isLink?: boolean;
  onClick(): void;
}

export function Way({ name, value, isLink = false, onClick }: Props) {
  return (
    <li>
      <button type="button" class="way" onClick={onClick}>
        <span class={isLink ? 'way-name link-look' : 'way-name'}>{name}</span>
        {value && <span class="small quiet">{value}</span>}
        <Icon name="next" />
      </button>
    </li>
  );
}
