// The new name of the account that is called `default`.
import { useAddOn } from '../add-on';
import { Field } from '../ui/field';

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  onInput(value: string): void;
}

export function NameField({ value, error, onInput }: Props) {
  const { words } = useAddOn();
  const { newName, newNameHint } = words.account;
  return (
    <Field label={newName} hint={newNameHint} error={error}>
      {parts => (
        <input
          {...parts}
          class="input"
          autocomplete="off"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
