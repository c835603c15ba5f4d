// Columns as chips: the ticked ones and some more first, the others behind a count.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FieldError } from '../../ui/field';
import { useInsertWords } from '../use-insert-words';
import type { Chip } from './column-chips';

const shownFirst = 8;

interface Props {
  readonly chips: readonly Chip[];
  readonly ticked: readonly Chip[];
  readonly error: string | undefined;
  onTick(names: readonly string[]): void;
}

export function ColumnsField({ chips, ticked, error, onTick }: Props) {
  const words = useInsertWords();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [openedAt, openAt] = useState<number>();
  const isOpen = openedAt !== undefined;
  // The button that was clicked is gone: the keyboard goes on with what it has brought.
  useLayoutEffect(() => {
    if (openedAt !== undefined) (group.current?.children[openedAt] as HTMLElement | undefined)?.focus();
  }, [openedAt]);
  const isTicked = ({ name }: Chip) => ticked.some(chip => chip.name === name);
  const isFew = chips.length <= shownFirst + 1;
  const shown = isOpen || isFew ? chips : chips.filter((chip, at) => at < shownFirst || isTicked(chip));
  // A table has one column at least.
  const isLast = (chip: Chip) => ticked.length === 1 && isTicked(chip);
  const toggle = (chip: Chip) => {
    if (isLast(chip)) return;
    onTick(chips.filter(known => isTicked(known) !== (known === chip)).map(({ name }) => name));
  };
  return (
    <fieldset class="chips-field" data-part="columns">
      <legend class="label">
        <b>{words.builder.columns}</b>
      </legend>
      <div class="chips" ref={group}>
        {shown.map(chip => (
          <button
            key={chip.name}
            type="button"
            class="chip"
            aria-pressed={isTicked(chip)}
            aria-disabled={isLast(chip)}
            onClick={() => toggle(chip)}
          >
            {words.columns[chip.name] ?? headed(chip.name)}
          </button>
        ))}
        {shown.length < chips.length && (
          <button type="button" class="chip" aria-expanded={false} onClick={() => openAt(shown.length)}>
            {words.builder.more(chips.length - shown.length)}
          </button>
        )}
      </div>
      {error && <FieldError id={`${id}-error`} text={error} />}
    </fieldset>
  );
}

/** What CoinTracking sends beyond the columns that are known. */
function headed(name: string): string {
  const spaced = name.replace(/[_.]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
