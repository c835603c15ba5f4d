// A field for something that is pasted: blanks go at once, and the field says that they went. What is secret is masked.
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
      // Password managers would offer to keep it.
      'data-1p-ignore': true,
      'data-lpignore': 'true',
      value,
      // A line break is gone from the field before it tells of an input.
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
