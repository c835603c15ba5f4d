import { useAddOn } from '../add-on';
import { SectionHead } from '../ui/section-head';

export function Status() {
  const { words } = useAddOn();
  return <SectionHead title={words.tabs.status} />;
}
