// A field for cells of the sheet: typed as a formula names them, or taken from the selection.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FailureNotice } from '../../ui/failure-notice';
import { Field } from '../../ui/field';
import { LinkButton } from '../../ui/link-button';
import { useMutation } from '../../use-mutation';
import { useInsertWords } from '../use-insert-words';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly hint: string | undefined;
  /** A choice has brought it up: it takes the focus. */
  readonly isNew?: boolean;
  onType(text: string): void;
}

export function RangeField({ label, text, error, hint, isNew = false, onType }: Props) {
  const { builder } = useInsertWords();
  const reading = useMutation('getSelection');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  const take = async () => {
    const selection = await reading.send(null);
    if (selection) onType(selection.range);
  };
  return (
    <div class="range-field">
      <Field label={<b>{label}</b>} hint={hint} error={error}>
        {parts => (
          <input
            {...parts}
            ref={input}
            class="input code"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="D2:E9"
            value={text}
            onInput={event => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      <span class="small">
        <LinkButton label={builder.useSelectionFor(label)} onClick={() => void take()}>
          {builder.useSelection}
        </LinkButton>
      </span>
      <FailureNotice failure={reading.failure} />
    </div>
  );
}
