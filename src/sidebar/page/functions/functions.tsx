// The functions section: find a function, fill it in, preview it, insert it into the sheet.
import { useState } from 'preact/hooks';
import type { CatalogEntry } from '../../../functions/define/define-function';
import { useAddOn } from '../add-on';
import { SectionHead } from '../ui/section-head';
import { FunctionForm } from './function-form';
import { FunctionList } from './function-list';
import './functions.css';
import { type FormValues, nothingTyped } from './form-values';
import { useSuggestions } from './use-suggestions';

export function Functions() {
  const { words } = useAddOn();
  const [query, search] = useState('');
  const [chosen, choose] = useState<CatalogEntry>();
  const [last, setLast] = useState<CatalogEntry>();
  const [typed, setTyped] = useState<Readonly<Record<string, FormValues>>>({});
  const chosenTyped = (chosen && typed[chosen.name]) ?? nothingTyped;
  const suggestions = useSuggestions(chosenTyped.options.account);
  if (chosen)
    return (
      <FunctionForm
        key={chosen.name}
        entry={chosen}
        typed={chosenTyped}
        suggestions={suggestions}
        onType={text => setTyped(known => ({ ...known, [chosen.name]: text }))}
        onBack={() => {
          setLast(chosen);
          choose(undefined);
        }}
      />
    );
  return (
    <div class="functions stack close">
      <SectionHead title={words.tabs.functions} />
      <FunctionList query={query} last={last} onSearch={search} onChoose={choose} />
    </div>
  );
}
