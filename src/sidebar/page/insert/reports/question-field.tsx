import type { ComponentChildren } from 'preact';
import { Field, type FieldParts } from '../../ui/field';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  children(parts: FieldParts): ComponentChildren;
}

/** A question in bold, what the answer means below. */
export function QuestionField({ label, hint, children }: Props) {
  return (
    <Field label={<b>{label}</b>} hint={hint}>
      {children}
    </Field>
  );
}
