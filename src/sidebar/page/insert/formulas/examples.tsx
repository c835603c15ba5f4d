// Example formulas. Choosing one fills the fields.
import { useRef } from 'preact/hooks';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { helpIn } from '../../../../languages/help-in';
import { useAddOn } from '../../add-on';
import type { FormValues } from './form-values';
import { typedIn } from './typed-in-formula';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly entry: CatalogEntry;
  onChoose(typed: FormValues): void;
}

export function Examples({ entry, onChoose }: Props) {
  const { language } = useAddOn();
  const words = useFunctionWords();
  const fold = useRef<HTMLDetailsElement>(null);
  const choose = (formula: string) => {
    onChoose(typedIn(formula, entry));
    if (fold.current) fold.current.open = false;
    fold.current?.querySelector('summary')?.focus();
  };
  return (
    <details class="fold" ref={fold}>
      <summary>{words.examples}</summary>
      <ul class="function-list">
        {entry.examples.map(({ formula, shows }) => (
          <li key={formula}>
            <button type="button" class="function-choice" onClick={() => choose(formula)}>
              <span class="shows">{helpIn(shows, language)}</span>
              <code class="hint">{formula}</code>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
