import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** What went wrong with one thing of a list: marked, but not so loud that the list can't be read. */
export function Trouble({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="trouble">
      <Icon name="alert" />
      <div>{children}</div>
    </div>
  );
}
