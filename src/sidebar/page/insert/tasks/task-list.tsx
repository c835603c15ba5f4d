// Formulas by what a person wants to know, and the search for them.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { catalog } from '../../../../functions/catalog';
import { helpIn } from '../../../../languages/help-in';
import { pagePackOf } from '../../../../languages/page-pack-of';
import { useAddOn } from '../../add-on';
import { BackButton } from '../../shell/back-button';
import { Screen } from '../../shell/screen';
import { LinkButton } from '../../ui/link-button';
import { useSuggestions } from '../formulas/use-suggestions';
import { SelectedTable } from '../selected-table';
import { useInsertWords } from '../use-insert-words';
import { HitLine } from './hit-line';
import { type Hit, keyOf, search } from './search';
import { SearchField } from './search-field';
import { TaskGroups } from './task-groups';

interface Props {
  readonly query: string;
  /** What was open before: its line gets the focus back. */
  readonly last: string | undefined;
  onSearch(query: string): void;
}

export function TaskList({ query, last, onSearch }: Props) {
  const { language, account, announce, go } = useAddOn();
  const words = useInsertWords();
  const { coins } = useSuggestions(account);
  const [isAll, showAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const lines = [...(place.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const line = lines.find(one => one.dataset.key === last);
    if (line) line.focus();
    else place.current?.querySelector('h2')?.focus();
  }, []);
  const searched = { words, english: pagePackOf('en').insert, language, coins };
  const hits = search(query, searched);
  const type = (text: string) => {
    onSearch(text);
    if (text.trim() !== '') announce(words.search.found(search(text, searched).length));
  };
  const every: readonly Hit[] = catalog.map(({ name, summary }) => ({
    kind: 'function',
    function: name,
    title: helpIn(summary, language),
  }));
  const isSearching = query.trim() !== '';
  return (
    <Screen tab="insert">
      <div class="stack" ref={place}>
        <h2 class="unseen" tabIndex={-1}>
          {words.gallery.formulas}
        </h2>
        <BackButton label={words.gallery.title} onClick={() => go('insert', { name: 'list' })} />
        <SearchField query={query} onType={type} />
        {!isSearching && <SelectedTable />}
        {isSearching ? (
          <div class="stack tight">
            <p class="caption quiet">
              {hits.length > 0 ? words.search.found(hits.length) : words.search.nothing}
            </p>
            <Lines hits={hits} />
          </div>
        ) : (
          <>
            <TaskGroups />
            {isAll ? (
              <section class="stack tight" aria-labelledby="all-functions">
                <h3 class="small quiet" id="all-functions">
                  {words.search.all}
                </h3>
                <Lines hits={every} />
              </section>
            ) : (
              <p>
                <LinkButton onClick={() => showAll(true)}>{words.search.all}</LinkButton>
              </p>
            )}
          </>
        )}
      </div>
    </Screen>
  );
}

function Lines({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ul class="list tasks">
      {hits.map(hit => (
        <HitLine key={keyOf(hit)} hit={hit} />
      ))}
    </ul>
  );
}
