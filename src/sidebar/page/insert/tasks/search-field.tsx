import { Icon } from '../../ui/icon';
import { useInsertWords } from '../use-insert-words';

interface Props {
  readonly query: string;
  onType(query: string): void;
}

export function SearchField({ query, onType }: Props) {
  const { search } = useInsertWords();
  return (
    <div class="search">
      <Icon name="search" />
      <input
        class="input"
        type="search"
        aria-label={search.label}
        autocomplete="off"
        spellcheck={false}
        placeholder={search.placeholder}
        value={query}
        onInput={event => onType(event.currentTarget.value)}
      />
    </div>
  );
}
