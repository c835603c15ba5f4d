// A field for one argument or option: a list where there are choices, else a text with the names that are known.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { everyAccount } from '../../../../functions/define/reads';
import type { InsertWords } from '../../../../languages/pack';
import { Field, type FieldParts } from '../../ui/field';
import { useInsertWords } from '../use-insert-words';
import { PairsField } from './pairs-field';
import { choiceLabel, choicesOf, labelOf, type Part } from './part-words';
import { SuggestInput } from './suggest-input';

interface Props {
  readonly entry: CatalogEntry;
  readonly part: Part;
  readonly place: 'args' | 'options';
  readonly text: string;
  readonly names: readonly string[];
  readonly error: string | undefined;
  /** Where the label doesn't say enough. */
  readonly hint?: string | undefined;
  readonly label?: string;
  readonly placeholder?: string;
  onType(text: string): void;
}

export function PartField(props: Props) {
  const words = useInsertWords();
  const { entry, part, place, text, hint, error, label = labelOf(part, place, words), onType } = props;
  if (part.kind === 'pairs') return <PairsField {...{ entry, part, label, text, error, hint, onType }} />;
  return (
    <Field label={<b>{label}</b>} hint={hint} error={error}>
      {parts => <Control {...props} label={label} parts={parts} />}
    </Field>
  );
}

type ControlProps = Props & { readonly label: string; readonly parts: FieldParts };

function Control({ entry, part, text, names, label, placeholder, parts, onType }: ControlProps) {
  const words = useInsertWords();
  const choices = choicesOf(part);
  if (choices !== undefined) {
    const usual = 'default' in part ? part.default : undefined;
    return (
      <select
        {...parts}
        class="select"
        value={text || usual || ''}
        onChange={({ currentTarget: { value } }) => onType(value === usual ? '' : value)}
      >
        {usual === undefined && <option value="">{words.builder.asUsual}</option>}
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {choiceLabel(part, choice, entry, words)}
          </option>
        ))}
      </select>
    );
  }
  const isName = part.kind !== 'count' && part.kind !== 'amount' && part.kind !== 'date';
  if (isName)
    return (
      <SuggestInput
        parts={parts}
        text={text}
        names={names}
        meanings={meaningsOf(part, words)}
        isList={part.kind !== 'text'}
        placeholder={placeholder ?? exampleOf(part)}
        label={words.builder.suggestions(label)}
        onType={onType}
      />
    );
  return (
    <input
      {...parts}
      class="input"
      type="text"
      inputMode={part.kind === 'count' ? 'numeric' : part.kind === 'amount' ? 'decimal' : 'text'}
      autocomplete="off"
      placeholder={placeholder ?? exampleOf(part)}
      value={text}
      onInput={event => onType(event.currentTarget.value)}
    />
  );
}

function meaningsOf(part: Part, words: InsertWords): Readonly<Record<string, string>> {
  if (part.name === 'account') return { [everyAccount]: words.builder.allAccounts };
  return (part.name === 'item' && words.choices.item) || {};
}

function exampleOf({ example }: Part): string {
  return example.replace(/^"(.*)"$/, '$1');
}
