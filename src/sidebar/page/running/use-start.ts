// Starts a refresh from a plan that is still true: an older plan is loaded again first, and where it would cost more by now,
// nothing starts before the person has seen that.
import { useState } from 'preact/hooks';
import type { PlannedDataset, RefreshPlan, Scope } from '../../contract';
import { useAddOn } from '../add-on';
import { callsOf } from './plan-cost';
import { outcomeOf } from './run-outcome';
import type { Planning } from './use-plan';
import { useWork } from './work';

const trustedMillis = 10_000;

export interface Starting {
  readonly isBusy: boolean;
  readonly costsMore: boolean;
  start(): Promise<void>;
  forget(): void;
}

export function useStart(
  scope: Scope,
  planning: Planning,
  choose: (plan: RefreshPlan) => readonly PlannedDataset[],
): Starting {
  const { words, announce } = useAddOn();
  const { refreshing } = useWork();
  const [isBusy, setBusy] = useState(false);
  const [costsMore, setCostsMore] = useState(false);
  const start = async () => {
    const { plan } = planning;
    if (plan === undefined) return;
    setBusy(true);
    const isTrusted = !planning.isBusy && Date.now() - planning.askedAtMillis < trustedMillis;
    const current = isTrusted ? plan : await planning.ask();
    setBusy(false);
    if (current === undefined) return;
    const hasRisen = callsOf(choose(current)) > callsOf(choose(plan));
    setCostsMore(hasRisen);
    if (hasRisen) return;
    const ended = await refreshing.start(scope, choose(current));
    if (ended.result) announce(words.refresh.result(outcomeOf(ended)));
  };
  return { isBusy, costsMore, start, forget: () => setCostsMore(false) };
}
