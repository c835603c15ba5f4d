// Loads the plan of a refresh. Loads it again for another scope, and when the person returns from the sheet, where they may
// have selected other cells.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RefreshPlan, Scope } from '../../contract';
import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';

export interface Planning {
  readonly plan: RefreshPlan | undefined;
  readonly failure: PageFailure | undefined;
  readonly isBusy: boolean;
  /** By the page's clock. */
  readonly askedAtMillis: number;
  ask(): Promise<RefreshPlan | undefined>;
}

export function usePlan(scope: Scope, isWanted: boolean): Planning {
  const { call } = useAddOn();
  const [plan, setPlan] = useState<RefreshPlan>();
  const [failure, setFailure] = useState<PageFailure>();
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const askedAtMillis = useRef(0);
  const ask = useCallback(async () => {
    const number = ++newest.current;
    setBusy(true);
    const answer = await call('planRefresh', { scope });
    // A later request is running; its answer counts.
    if (number !== newest.current) return undefined;
    askedAtMillis.current = Date.now();
    setBusy(false);
    setPlan(answer.ok ? answer.value : undefined);
    setFailure(answer.ok ? undefined : answer.failure);
    return answer.ok ? answer.value : undefined;
  }, [call, scope]);
  useEffect(() => {
    if (!isWanted) return;
    void ask();
    const back = () => void ask();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [ask, isWanted]);
  return {
    plan: plan?.scope === scope ? plan : undefined,
    failure,
    isBusy,
    askedAtMillis: askedAtMillis.current,
    ask,
  };
}
