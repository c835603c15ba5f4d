// Loads the plan of a refresh. Loads it again for another scope, when data was fetched, when the person returns from the sheet,
// and when something of it isn't new enough any more.
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

interface Wanted {
  readonly isWanted: boolean;
  /** Changes when data was fetched. */
  readonly version: string;
  /** Whether the person may have selected other cells meanwhile. */
  readonly followsSheet: boolean;
}

export function usePlan(scope: Scope, { isWanted, version, followsSheet }: Wanted): Planning {
  const { call, account, nowMillis } = useAddOn();
  const [plan, setPlan] = useState<{ readonly key: string; readonly value: RefreshPlan }>();
  const [failure, setFailure] = useState<PageFailure>();
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const askedAtMillis = useRef(0);
  const key = `${scope} ${account}`;
  const ask = useCallback(async () => {
    const number = ++newest.current;
    setBusy(true);
    const answer = await call('planRefresh', {
      scope,
      ...(scope === 'everything' && account !== '' && { home: account }),
    });
    // A later request is running; its answer counts.
    if (number !== newest.current) return undefined;
    askedAtMillis.current = Date.now();
    setBusy(false);
    setPlan(answer.ok ? { key, value: answer.value } : undefined);
    setFailure(answer.ok ? undefined : answer.failure);
    return answer.ok ? answer.value : undefined;
  }, [call, scope, account]);
  useEffect(() => {
    if (!isWanted) return;
    void ask();
    if (!followsSheet) return;
    const back = () => void ask();
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [ask, isWanted, version, followsSheet]);
  const changesAtMillis = plan?.value.changesAtMillis ?? 0;
  useEffect(() => {
    if (!isWanted || changesAtMillis === 0) return;
    const timer = setTimeout(() => void ask(), Math.max(0, changesAtMillis - nowMillis()) + 1_000);
    return () => clearTimeout(timer);
  }, [isWanted, changesAtMillis, ask]);
  return {
    plan: plan?.key === key ? plan.value : undefined,
    failure,
    isBusy,
    askedAtMillis: askedAtMillis.current,
    ask,
  };
}
