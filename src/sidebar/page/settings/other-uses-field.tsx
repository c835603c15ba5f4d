// In how many other places the key is used, as only the person knows.
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Field } from '../ui/field';

interface Props {
  readonly storage: AccountStatus['storage'];
  readonly value: string;
  readonly error: string | undefined;
  onInput(value: string): void;
}

export function OtherUsesField({ storage, value, error, onInput }: Props) {
  const { words } = useAddOn();
  const { otherUsesLabel, otherUsesHint } = words.account;
  return (
    <Field label={otherUsesLabel} hint={otherUsesHint[storage]} error={error}>
      {parts => (
        <input
          {...parts}
          class="input"
          name="otherUses"
          inputmode="numeric"
          autocomplete="off"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
