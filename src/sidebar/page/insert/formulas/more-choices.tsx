// Every other argument and option of the function, folded: the line says what there is.
import { useId, useState } from 'preact/hooks';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { useAddOn } from '../../add-on';
import { LinkButton } from '../../ui/link-button';
import { useInsertWords } from '../use-insert-words';
import { type FormValues, withTyped } from './form-values';
import { PartField } from './part-field';
import { hintOf, labelOf } from './part-words';
import type { PlacedPart } from './parts-of-form';

interface Props {
  readonly entry: CatalogEntry;
  readonly parts: readonly PlacedPart[];
  readonly typed: FormValues;
  /** What the form began with. */
  readonly first: FormValues;
  readonly namesOf: (part: PlacedPart) => readonly string[];
  readonly errors: Readonly<Record<string, string | undefined>>;
  onType(typed: FormValues): void;
}

const namedInLine = 4;

export function MoreChoices({ entry, parts, typed, first, namesOf, errors, onType }: Props) {
  const { language } = useAddOn();
  const words = useInsertWords();
  const { builder } = words;
  const id = useId();
  const [wantsOpen, open] = useState(false);
  const isOpen = wantsOpen || parts.some(({ part }) => errors[part.name] !== undefined);
  if (parts.length === 0) return null;
  const textOf = (values: FormValues, { part, place }: PlacedPart) => values[place][part.name] ?? '';
  const given = parts.filter(part => textOf(typed, part).trim() !== textOf(first, part)).length;
  const named = parts
    .slice(0, namedInLine)
    .map(({ part, place }) => builder.inLine(labelOf(part, place, words)));
  return (
    <div class="stack close">
      <p class="small">
        <LinkButton isOpen={isOpen} controls={id} onClick={() => open(!isOpen)}>
          {builder.moreChoices}
        </LinkButton>{' '}
        <span class="quiet">{given > 0 ? builder.given(given) : named.join(builder.between)}</span>
      </p>
      <div class="stack more-choices" id={id} hidden={!isOpen}>
        {isOpen &&
          parts.map(({ part, place }) => (
            <PartField
              key={part.name}
              entry={entry}
              part={part}
              place={place}
              text={textOf(typed, { part, place })}
              names={namesOf({ part, place })}
              hint={hintOf(part, entry, words, language)}
              error={errors[part.name]}
              onType={text => onType(withTyped(typed, place, part.name, text))}
            />
          ))}
        <p class="hint">{builder.cellsToo}</p>
      </div>
    </div>
  );
}
