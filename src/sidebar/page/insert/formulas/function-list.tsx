// All functions, or the search results.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { catalog } from '../../../../functions/catalog';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { helpIn } from '../../../../languages/help-in';
import { useAddOn } from '../../add-on';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { searchFunctions } from './search-functions';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly query: string;
  /** The function that was open before; its button gets the focus back. */
  readonly last: CatalogEntry | undefined;
  onSearch(query: string): void;
  onChoose(entry: CatalogEntry): void;
}

export function FunctionList({ query, last, onSearch, onChoose }: Props) {
  const { language, announce } = useAddOn();
  const words = useFunctionWords();
  const lastButton = useRef<HTMLButtonElement>(null);
  const found = searchFunctions(query, catalog, language);
  useLayoutEffect(() => lastButton.current?.focus(), []);
  const search = (text: string) => {
    onSearch(text);
    announce(words.found(searchFunctions(text, catalog, language).length));
  };
  return (
    <div class="stack close">
      <Field label={words.search}>
        {parts => (
          <input
            {...parts}
            class="input"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.searchExample}
            value={query}
            onInput={event => search(event.currentTarget.value)}
          />
        )}
      </Field>
      {found.length === 0 && (
        <div class="stack close">
          <p>{words.nothingFound}</p>
          <div class="row">
            <Button onClick={() => search('')}>{words.showAll}</Button>
          </div>
        </div>
      )}
      <ul class="function-list">
        {found.map(entry => (
          <li key={entry.name}>
            <button
              type="button"
              class="function-choice"
              ref={entry === last ? lastButton : undefined}
              onClick={() => onChoose(entry)}
            >
              <code>{entry.name}</code>
              <span>{helpIn(entry.summary, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
