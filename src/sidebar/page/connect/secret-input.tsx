// A field for a pasted key or secret. It removes what isn't part of it, says that it did, and masks a secret.
import type { TargetedClipboardEvent, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { readPasted } from '../../../core/connect/pasted-key';
import { useAddOn } from '../add-on';
import { Field, type FieldParts } from '../ui/field';
import { Icon } from '../ui/icon';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isMasked?: boolean;
  onInput(value: string): void;
  /** Key and secret were pasted at once, each marked as what it is. */
  onPair(pair: { readonly apiKey: string; readonly apiSecret: string }): void;
}

export function SecretInput({ label, name, value, error, isMasked = false, onInput, onPair }: Props) {
  const { words } = useAddOn();
  const [isShown, setShown] = useState(!isMasked);
  const [isCleaned, setCleaned] = useState(false);
  const input = (parts: FieldParts) => {
    const all = {
      ...parts,
      class: 'input code',
      name,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
      // Otherwise password managers would offer to save it.
      'data-1p-ignore': true,
      'data-lpignore': 'true',
      value,
      // The browser removes line breaks before the input event, so only the paste event shows them.
      onPaste: (event: TargetedClipboardEvent<HTMLInputElement>) => {
        const text = event.clipboardData?.getData('text') ?? '';
        const { key, secret, plain, words: count } = readPasted(text);
        // What can't be told apart stays as it is, and is said when the form is sent.
        if (count > 1 && key === undefined && secret === undefined && value === '') {
          event.preventDefault();
          onInput(text);
          return;
        }
        if (key !== undefined && secret !== undefined) {
          event.preventDefault();
          setCleaned(true);
          onPair({ apiKey: key, apiSecret: secret });
          return;
        }
        const isOther = name === 'apiKey' ? secret !== undefined : key !== undefined;
        const cleaned = isOther ? text : (key ?? secret ?? plain);
        setCleaned(!isOther && cleaned !== text);
        if (cleaned === text || value !== '') return;
        event.preventDefault();
        onInput(cleaned);
      },
      onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
    } as const;
    return isShown ? <input {...all} type="text" /> : <input {...all} type="password" />;
  };
  return (
    <Field label={label} error={error} hint={isCleaned && words.connect.cleaned}>
      {parts =>
        isMasked ? (
          <div class="with-eye">
            {input(parts)}
            <button
              type="button"
              class="eye"
              aria-label={isShown ? words.connect.hideSecret : words.connect.showSecret}
              onClick={() => setShown(!isShown)}
            >
              <Icon name="eye" />
            </button>
          </div>
        ) : (
          input(parts)
        )
      }
    </Field>
  );
}
