import { useAddOn } from '../add-on';
import { SectionHead } from '../ui/section-head';

export function Accounts() {
  const { words } = useAddOn();
  return <SectionHead title={words.tabs.accounts} />;
}
