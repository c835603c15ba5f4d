// The refresh section: scope, cost, progress and result.
import { useState } from 'preact/hooks';
import type { PlannedDataset, RefreshPlan, Scope, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { FailureNotice } from '../ui/failure-notice';
import { NotConnected } from '../ui/not-connected';
import { Notice } from '../ui/notice';
import { SectionHead } from '../ui/section-head';
import { Skeleton } from '../ui/skeleton';
import { WithSnapshot } from '../ui/with-snapshot';
import { useReturnFocus } from '../use-return-focus';
import { Cost, Shortage } from './plan-budget';
import { affordable, callsOf, keyOf } from './plan-cost';
import { PlanView } from './plan-view';
import { outcomeOf } from './run-outcome';
import { RunView } from './run-view';
import { usePlan } from './use-plan';
import { useRefresh } from './use-refresh';

const scopes: readonly Scope[] = ['everything', 'sheet', 'selection', 'errors'];
/** A refresh starts from a plan younger than this; an older plan is loaded again first. */
const trustedMillis = 10_000;

export function Refresh() {
  const { words } = useAddOn();
  return (
    <>
      <SectionHead title={words.refresh.title} />
      <WithSnapshot lines={9}>
        {snapshot => (snapshot.accounts.length === 0 ? <NotConnected /> : <Refreshing snapshot={snapshot} />)}
      </WithSnapshot>
    </>
  );
}

function Refreshing({ snapshot: { defaultAccount } }: { readonly snapshot: Snapshot }) {
  const { words, shown, announce } = useAddOn();
  const { refresh } = words;
  const [scope, setScope] = useState<Scope>('everything');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isStarting, setStarting] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const refreshing = useRefresh();
  const { run } = refreshing;
  const starter = useReturnFocus(run !== undefined);
  const planning = usePlan(scope, shown === 'refresh' && run === undefined);
  const { plan } = planning;

  const chosenOf = (one: RefreshPlan): PlannedDataset[] => {
    const sufficing = affordable(one, defaultAccount);
    return one.datasets.filter(set => set.calls > 0 && (ticks.get(keyOf(set)) ?? sufficing.has(keyOf(set))));
  };
  const chosen = plan ? chosenOf(plan) : [];
  const start = async () => {
    if (plan === undefined) return;
    setStarting(true);
    const isTrusted = !planning.isBusy && Date.now() - planning.askedAtMillis < trustedMillis;
    const current = isTrusted ? plan : await planning.ask();
    setStarting(false);
    if (current === undefined) return;
    const costsMore = callsOf(chosenOf(current)) > callsOf(chosen);
    setChanged(costsMore);
    if (costsMore) return;
    const ended = await refreshing.start(scope, chosenOf(current));
    announce(refresh.result(outcomeOf(ended)));
  };

  if (run) return <RunView run={run} onStop={refreshing.stop} onClose={refreshing.forget} />;
  return (
    <>
      <Choice
        label={refresh.what}
        look="side-by-side"
        options={scopes.map(value => ({ value, label: refresh.scopes[value] }))}
        value={scope}
        onChoose={value => {
          setScope(value);
          setTicks(new Map());
          setChanged(false);
        }}
      />
      <FailureNotice failure={planning.failure} />
      {planning.failure && (
        <div class="row">
          <Button isBusy={planning.isBusy} onClick={() => void planning.ask()}>
            {words.common.again}
          </Button>
        </div>
      )}
      {!plan && !planning.failure && <Skeleton lines={6} />}
      {plan?.cells === 0 && <p class="quiet-text">{refresh.noFormulas[scope]}</p>}
      {plan && plan.cells > 0 && (
        <>
          <Shortage plan={plan} />
          {hasChanged && <Notice kind="warning">{refresh.changed}</Notice>}
          <div class="stack tight">
            <div class="row">
              <Button buttonRef={starter} look="main" isBusy={isStarting} onClick={start}>
                {chosen.length > 0 ? refresh.start(callsOf(chosen)) : refresh.recalculate}
              </Button>
            </div>
            <Cost plan={plan} chosen={chosen} />
          </div>
          <PlanView
            plan={plan}
            chosen={chosen}
            onTick={(set, isTicked) => setTicks(known => new Map(known).set(keyOf(set), isTicked))}
          />
        </>
      )}
    </>
  );
}
