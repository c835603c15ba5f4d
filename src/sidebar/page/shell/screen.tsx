// One screen of a tab: what scrolls, and below it the footer, which never does. What spends or changes something stands there.
import type { ComponentChildren } from 'preact';
import type { Tab } from '../../contract';
import { useAddOn } from '../add-on';
import { DemoLine } from './demo-line';
import { OutcomeNotice } from './outcome';

interface Props {
  /** The tab that the screen is of. */
  readonly tab: Tab;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Screen({ tab, foot, children }: Props) {
  const { isDemo, shown } = useAddOn();
  const isShown = tab === shown;
  return (
    <>
      <div class="scroll">
        {isDemo && <DemoLine />}
        {isShown && <OutcomeNotice />}
        {children}
      </div>
      {foot && <footer class="foot">{foot}</footer>}
    </>
  );
}
