import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** A failure of one item of a list: marked, but quiet enough to keep the list readable. */
export function Trouble({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="trouble">
      <Icon name="alert" />
      <div>{children}</div>
    </div>
  );
}
