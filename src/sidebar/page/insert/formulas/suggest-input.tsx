// A text field with suggestions below it, as a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
// Not a datalist: it completes one name, not the next name of a list.
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldParts } from '../../ui/field';
import { completed, suggestionsFor } from './completion';

interface Props {
  readonly parts: FieldParts;
  readonly text: string;
  readonly names: readonly string[];
  /** What a name stands for, where it doesn't say so itself. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Several names, separated by commas. */
  readonly isList: boolean;
  readonly placeholder: string;
  /** Of the suggestions. */
  readonly label: string;
  onType(text: string): void;
}

export function SuggestInput({
  parts,
  text,
  names,
  meanings = {},
  isList,
  placeholder,
  label,
  onType,
}: Props) {
  const [isOpen, open] = useState(false);
  const [at, goTo] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const shown = isOpen ? suggestionsFor(text, names, isList) : [];
  const optionId = (index: number) => `${parts.id}-option-${index}`;

  const close = () => {
    open(false);
    goTo(-1);
  };
  const choose = (name: string) => {
    onType(completed(text, name, isList));
    close();
  };
  const step = (distance: number) => {
    open(true);
    const count = shown.length || suggestionsFor(text, names, isList).length;
    if (count > 0) goTo((at + distance + count + (at < 0 && distance < 0 ? 1 : 0)) % count);
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && shown[at] !== undefined) choose(shown[at]);
    else if (event.key === 'Escape' && shown.length > 0) close();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useEffect(() => {
    if (shown.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown.length > 0]);

  return (
    <div class="suggest">
      <input
        {...parts}
        class="input"
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${parts.id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown[at] === undefined ? undefined : optionId(at)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        onInput={event => {
          onType(event.currentTarget.value);
          open(true);
          goTo(-1);
        }}
        onKeyDown={press}
        onClick={() => open(true)}
        onBlur={close}
      />
      <div
        class="suggestions"
        role="listbox"
        id={`${parts.id}-list`}
        aria-label={label}
        hidden={shown.length === 0}
        ref={list}
      >
        {shown.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
          <div
            key={name}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(name)}
          >
            {name}
            {meanings[name] !== undefined && <span class="hint"> {meanings[name]}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
