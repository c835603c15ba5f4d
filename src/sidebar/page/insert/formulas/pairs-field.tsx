// A field for a range of two columns. Where a function has choices in its place, the range is one more of them.
import { useState } from 'preact/hooks';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { Field } from '../../ui/field';
import { useInsertWords } from '../use-insert-words';
import { choiceLabel, choicesOf, type Part } from './part-words';
import { RangeField } from './range-field';
import { rangeToCome } from './typed-reference';

interface Props {
  readonly entry: CatalogEntry;
  readonly part: Part;
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly hint: string | undefined;
  onType(text: string): void;
}

const own = 'own';

export function PairsField({ entry, part, label, text, error, hint, onType }: Props) {
  const words = useInsertWords();
  const [isNew, setNew] = useState(false);
  const choices = choicesOf(part);
  if (choices === undefined)
    return <RangeField label={label} text={text} error={error} hint={hint} onType={onType} />;
  const isOwn = text !== '' && !choices.includes(text);
  return (
    <div class="stack close">
      <Field label={<b>{label}</b>}>
        {parts => (
          <select
            {...parts}
            class="select"
            value={isOwn ? own : text || choices[0]}
            onChange={({ currentTarget: { value } }) => {
              setNew(value === own);
              onType(value === own ? rangeToCome : value);
            }}
          >
            {[...choices, own].map(choice => (
              <option key={choice} value={choice}>
                {choiceLabel(part, choice, entry, words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isOwn && (
        <RangeField
          label={words.parts.classes!}
          text={text === rangeToCome ? '' : text}
          error={error}
          hint={words.builder.classesHint}
          isNew={isNew}
          onType={typed => onType(typed.trim() === '' ? rangeToCome : typed)}
        />
      )}
    </div>
  );
}
