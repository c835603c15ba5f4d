// Home's footer: from when the figures are, how many calls are left, and Refresh with its price. A running refresh is shown
// here, and for some seconds how it ended.
import { useRef } from 'preact/hooks';
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';
import { RunFoot } from '../running/run-foot';
import { useWork } from '../running/work';
import { DemoFoot } from './demo-foot';
import { homeFacts } from './home-facts';
import { RefreshFoot } from './refresh-foot';
import { StillFoot } from './still-foot';
import type { HomeTrouble } from './trouble-of';

interface Props {
  readonly home: Home;
  readonly trouble: HomeTrouble | undefined;
}

export function HomeFoot({ home, trouble }: Props) {
  const { isDemo, snapshot } = useAddOn();
  const { run } = useWork().refreshing;
  const hasRun = useRef(false);
  if (run && run.stage !== 'done') {
    hasRun.current = true;
    return <RunFoot run={run} />;
  }
  if (isDemo) return <DemoFoot />;
  if (trouble && trouble.kind !== 'outage') return <StillFoot home={home} trouble={trouble} />;
  return (
    <RefreshFoot
      home={home}
      isOutage={trouble?.kind === 'outage'}
      isSecond={homeFacts(home, trouble, isDemo, snapshot?.defaultAccount ?? '').offersSheet}
      takesFocus={hasRun.current}
    />
  );
}
