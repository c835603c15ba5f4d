// A field for a pasted key or secret. It removes blanks, says that it did, and masks a secret.
import type { TargetedClipboardEvent, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { Field, type FieldParts } from '../ui/field';
import { withoutBlanks } from './clean-paste';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isMasked?: boolean;
  onInput(value: string): void;
}

export function SecretInput({ label, name, value, error, isMasked = false, onInput }: Props) {
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
      onPaste: (event: TargetedClipboardEvent<HTMLInputElement>) =>
        setCleaned(/\s/.test(event.clipboardData?.getData('text') ?? '')),
      onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
        const typed = event.currentTarget.value;
        const cleaned = withoutBlanks(typed);
        if (cleaned !== typed) {
          setCleaned(true);
          event.currentTarget.value = cleaned;
        }
        onInput(cleaned);
      },
    } as const;
    return isShown ? <input {...all} type="text" /> : <input {...all} type="password" />;
  };
  return (
    <Field label={label} error={error} hint={isCleaned && words.connect.cleaned}>
      {parts =>
        isMasked ? (
          <div class="with-button">
            {input(parts)}
            <Button
              look="quiet"
              label={isShown ? words.connect.hideSecret : words.connect.showSecret}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? words.connect.hide : words.connect.show}
            </Button>
          </div>
        ) : (
          input(parts)
        )
      }
    </Field>
  );
}
