// Which days, in words first; the two ends are asked only where no words fit.
import { useState } from 'preact/hooks';
import { Field, FieldError } from '../../ui/field';
import type { Today } from '../tasks/tasks';
import { useInsertWords } from '../use-insert-words';
import type { FormValues } from './form-values';
import { type SpanName, spanNamed, spanNames, spanOf } from './time-words';

interface Props {
  readonly typed: FormValues;
  readonly at: Today;
  /** By the option that they are about. */
  readonly errors: Readonly<Record<'from' | 'to', string | undefined>>;
  onType(typed: FormValues): void;
}

export function WhenField({ typed, at, errors, onType }: Props) {
  const words = useInsertWords();
  const { when } = words.builder;
  const [wantsOwn, setWantsOwn] = useState(false);
  const named = spanNamed(typed, at);
  const chosen: SpanName = wantsOwn ? 'custom' : named;
  const set = (span: { from?: string; to?: string }) =>
    onType({ ...typed, options: { ...typed.options, ...span } });
  const choose = (name: SpanName) => {
    setWantsOwn(name === 'custom');
    if (name !== 'custom') set(spanOf(name, at));
  };
  const labels: Readonly<Record<SpanName, string>> = {
    thisYear: when.thisYear(at.year),
    lastYear: when.lastYear(at.year - 1),
    last30Days: when.last30Days,
    all: when.all,
    custom: when.custom,
  };
  const end = (name: 'from' | 'to') => (
    <Field label={words.builder[name]} error={undefined}>
      {parts => (
        <input
          {...parts}
          aria-invalid={errors[name] !== undefined}
          class="input"
          type="text"
          autocomplete="off"
          placeholder={`${at.year - 1}-${name === 'from' ? '01-01' : '12-31'}`}
          value={typed.options[name] ?? ''}
          onInput={event => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const error = errors.from ?? errors.to;
  return (
    <div class="stack close" data-part="when">
      <Field label={<b>{words.parts.when}</b>}>
        {parts => (
          <select
            {...parts}
            class="select"
            value={chosen}
            onChange={event => choose(event.currentTarget.value as SpanName)}
          >
            {spanNames.map(name => (
              <option key={name} value={name}>
                {labels[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen === 'custom' && (
        <>
          <div class="two">
            {end('from')}
            {end('to')}
          </div>
          {error ? (
            <FieldError id="when-error" text={error} />
          ) : (
            <p class="hint">{words.builder.dayExample}</p>
          )}
        </>
      )}
    </div>
  );
}
