// A control with its label, hint and error. Screen readers read all three with the control.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

/** The attributes that connect a control with its label, hint and error. */
export interface FieldParts {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  children(parts: FieldParts): ComponentChildren;
}

export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const describing = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describing || undefined, 'aria-invalid': Boolean(error) })}
      {error && <FieldError id={errorId} text={error} />}
      {hint && (
        <div class="hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}

export function FieldError({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <div class="field-error" id={id}>
      <Icon name="alert" />
      <span>{text}</span>
    </div>
  );
}
