// A highlighted message: what happened, and what to do next.
import type { ComponentChildren } from 'preact';
import { useAddOn } from '../add-on';
import { Icon, type IconName } from './icon';

type Kind = 'good' | 'note' | 'warning' | 'error';

const icons: Record<Kind, IconName> = { good: 'check', note: 'info', warning: 'alert', error: 'alert' };

interface Props {
  readonly kind: Kind;
  /** The first words, which say what it is about. */
  readonly lead?: string;
  readonly text?: ComponentChildren;
  /** Below the text. */
  readonly children?: ComponentChildren;
}

/** Screen readers read a failure as soon as it appears. */
export function Notice({ kind, lead, text, children }: Props) {
  const { words } = useAddOn();
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div class="notice-text">
        <p>
          {lead && <b>{lead}</b>}
          {lead && text && words.common.between}
          {text}
        </p>
        {children}
      </div>
    </div>
  );
}
