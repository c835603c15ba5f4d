// From a page of a tab to the page before.
import { Icon } from '../ui/icon';

export function BackButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" class="back" onClick={onClick}>
      <Icon name="back" />
      {label}
    </button>
  );
}
