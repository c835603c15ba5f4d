// One day: typed, or chosen in words.
import { Field } from '../../ui/field';
import type { Today } from '../tasks/tasks';
import { useInsertWords } from '../use-insert-words';
import { dayNamed, dayNames } from './time-words';

interface Props {
  readonly text: string;
  readonly at: Today;
  readonly error: string | undefined;
  onType(text: string): void;
}

export function DateField({ text, at, error, onType }: Props) {
  const words = useInsertWords();
  return (
    <div class="stack close" data-part="date">
      <Field label={<b>{words.parts.date}</b>} error={error}>
        {parts => (
          <input
            {...parts}
            class="input"
            type="text"
            autocomplete="off"
            placeholder={dayNamed('endOfLastYear', at)}
            value={text}
            onInput={event => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="chips">
        {dayNames.map(name => (
          <button key={name} type="button" class="chip" onClick={() => onType(dayNamed(name, at))}>
            {words.builder.days[name]}
          </button>
        ))}
      </div>
    </div>
  );
}
