// A link out of the sidebar. The frame may not navigate, so the link opens a tab.
import { useAddOn } from '../add-on';
import { Icon } from './icon';

export function OutsideLink({ href, children }: { readonly href: string; readonly children: string }) {
  const { words } = useAddOn();
  return (
    <a class="outside-link" href={href} target="_blank" rel="noopener">
      {children}
      <Icon name="outside" />
      <span class="unseen">{words.common.newTab}</span>
    </a>
  );
}
