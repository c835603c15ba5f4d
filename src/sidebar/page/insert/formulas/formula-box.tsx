// The formula that the form makes.
import { CopyButton } from '../../ui/copy-button';
import { useInsertWords } from '../use-insert-words';

export function FormulaBox({ formula }: { readonly formula: string }) {
  const { builder } = useInsertWords();
  return (
    <section class="formula-box" aria-label={builder.formula}>
      <code translate={false}>{formula}</code>
      <CopyButton label={builder.copy} text={() => formula} />
    </section>
  );
}
