// A highlighted message: what happened, and what to do next.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

type Kind = 'good' | 'note' | 'warning' | 'error';

const icons: Record<Kind, IconName> = { good: 'check', note: 'info', warning: 'alert', error: 'alert' };

interface Props {
  readonly kind: Kind;
  readonly children: ComponentChildren;
}

/** Screen readers read a failure as soon as it appears. */
export function Notice({ kind, children }: Props) {
  return (
    <div class={`notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div class="notice-text">{children}</div>
    </div>
  );
}
