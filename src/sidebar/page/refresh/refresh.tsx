// The tab Refresh: what to fetch and at what price, how it goes, and the schedule.
import { useState } from 'preact/hooks';
import type { PlannedDataset, RefreshPlan, Scope, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { fetchedVersion } from '../fetched-version';
import { affordable, callsOf, keyOf } from '../running/plan-cost';
import { RunFoot } from '../running/run-foot';
import { usePlan } from '../running/use-plan';
import { useStart } from '../running/use-start';
import { useWork } from '../running/work';
import { LoadFailure } from '../shell/load-failure';
import { PageTitle } from '../shell/page-title';
import { Screen } from '../shell/screen';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { CallsFoot } from './calls-foot';
import { PlanView } from './plan-view';
import { RunView } from './run-view';
import { ScheduleCard } from './schedule-card';
import { Shortage } from './shortage';

const scopes: readonly Scope[] = ['everything', 'sheet', 'selection', 'errors'];

export function Refresh() {
  const { snapshot, failure } = useAddOn();
  const { run } = useWork().refreshing;
  if (snapshot === undefined) {
    if (failure) return <LoadFailure tab="refresh" failure={failure} />;
    return (
      <Screen tab="refresh">
        <Skeleton lines={9} />
      </Screen>
    );
  }
  if (run === undefined) return <Planning snapshot={snapshot} />;
  return run.stage === 'done' ? (
    <RunView run={run} />
  ) : (
    <Screen tab="refresh" foot={<RunFoot run={run} />}>
      <RunView run={run} />
    </Screen>
  );
}

function Planning({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words, shown } = useAddOn();
  const { refresh } = words;
  const { defaultAccount } = snapshot;
  const [scope, setScope] = useState<Scope>('everything');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const planning = usePlan(scope, {
    isWanted: shown === 'refresh',
    version: fetchedVersion(snapshot),
    followsSheet: true,
  });
  const { plan } = planning;
  const chosenOf = (one: RefreshPlan): PlannedDataset[] => {
    const sufficing = affordable(one, defaultAccount);
    return one.datasets.filter(
      set => set.price > 0 && (ticks.get(keyOf(set)) ?? (set.calls > 0 && sufficing.has(keyOf(set)))),
    );
  };
  const starting = useStart(scope, planning, chosenOf);
  const chosen = plan ? chosenOf(plan) : [];
  const hasNothing = plan !== undefined && plan.cells === 0 && plan.datasets.length === 0;
  const foot = plan && !hasNothing && (
    <CallsFoot plan={plan} chosen={chosen}>
      <Button
        look={chosen.length > 0 ? 'main' : 'plain'}
        calls={callsOf(chosen)}
        isBusy={starting.isBusy}
        onClick={() => void starting.start()}
      >
        {chosen.length > 0 ? refresh.start : refresh.recalculate}
      </Button>
    </CallsFoot>
  );
  return (
    <Screen tab="refresh" foot={foot}>
      <div class="stack close">
        <PageTitle title={refresh.title} onlyIfLost />
        <Choice
          label={refresh.what}
          look="side-by-side"
          options={scopes.map(value => ({ value, label: refresh.scopes[value] }))}
          value={scope}
          onChoose={value => {
            setScope(value);
            setTicks(new Map());
            starting.forget();
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
        {plan && <Shortage plan={plan} />}
        {starting.costsMore && <Notice kind="warning" text={refresh.changed} />}
        {plan && plan.datasets.length > 0 && (
          <PlanView
            plan={plan}
            chosen={chosen}
            onTick={(set, isTicked) => setTicks(known => new Map(known).set(keyOf(set), isTicked))}
          />
        )}
        {plan?.cells === 0 && <p class="small quiet">{refresh.noFormulas[scope]}</p>}
      </div>
      {snapshot.accounts.length > 0 && <ScheduleCard view={snapshot.schedule} />}
    </Screen>
  );
}
