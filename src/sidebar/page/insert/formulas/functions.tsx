// Formulas on the tab Insert: find a function, fill it in, preview it, insert it into the sheet.
import { useState } from 'preact/hooks';
import { demoAccount } from '../../../../core/accounts/demo-account';
import { catalog } from '../../../../functions/catalog';
import type { CatalogEntry } from '../../../../functions/define/define-function';

import { useAddOn } from '../../add-on';
import { Screen } from '../../shell/screen';
import { type FormValues, nothingTyped } from './form-values';
import { FunctionForm } from './function-form';
import { FunctionList } from './function-list';
import './functions.css';
import { useSuggestions } from './use-suggestions';

export function Functions() {
  const { words, pages, isDemo, go } = useAddOn();
  const [query, search] = useState('');
  const [last, setLast] = useState<CatalogEntry>();
  const [typed, setTyped] = useState<Readonly<Record<string, FormValues>>>({});
  const page = pages.insert;
  const chosen = page.name === 'function' ? catalog.find(({ name }) => name === page.function) : undefined;
  const chosenTyped = (chosen && (typed[chosen.name] ?? typedFirst(chosen, isDemo))) ?? nothingTyped;
  const suggestions = useSuggestions(chosenTyped.options.account);
  return (
    <Screen tab="insert">
      {chosen ? (
        <FunctionForm
          key={chosen.name}
          entry={chosen}
          typed={chosenTyped}
          suggestions={suggestions}
          onType={text => setTyped(known => ({ ...known, [chosen.name]: text }))}
          onBack={() => {
            setLast(chosen);
            go('insert', { name: 'list' });
          }}
        />
      ) : (
        <div class="functions stack close">
          <h2 class="title">{words.help.functions}</h2>
          <FunctionList
            query={query}
            last={last}
            onSearch={search}
            onChoose={entry => go('insert', { name: 'function', function: entry.name })}
          />
        </div>
      )}
    </Screen>
  );
}

/** On demo data the formula has to name the demo account. */
function typedFirst({ options }: CatalogEntry, isDemo: boolean): FormValues {
  const takesAccount = options.some(({ name }) => name === 'account');
  return isDemo && takesAccount ? { args: {}, options: { account: demoAccount } } : nothingTyped;
}
