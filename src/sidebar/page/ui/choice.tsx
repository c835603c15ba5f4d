// A choice of one among a few: a list with explanations, or side by side.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from './field';

interface Props<V extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly hint?: ComponentChildren;
  }[];
  readonly value: V;
  readonly look: 'stacked' | 'side-by-side';
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  onChoose(value: V): void;
}

/** The label is for screen readers: what stands above it says the same. */
export function Choice<V extends string>(props: Props<V>) {
  const { label, options, value, look, hint, error, onChoose } = props;
  const id = useId();
  const describing = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={`choice ${look}`}
      aria-describedby={describing || undefined}
      data-invalid={Boolean(error)}
    >
      <legend class="unseen">{label}</legend>
      <div class="options">
        {options.map(option => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={id}
              checked={option.value === value}
              aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
              onChange={() => onChoose(option.value)}
            />
            <span class="option-label">{option.label}</span>
            {option.hint && (
              <span class="hint" id={`${id}-${option.value}`}>
                {option.hint}
              </span>
            )}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`} text={error} />}
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </fieldset>
  );
}
