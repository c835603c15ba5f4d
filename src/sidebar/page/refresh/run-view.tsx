// A refresh dataset by dataset, while it runs and when it is over.
import { datasetTitle } from '../../../languages/dataset-title';
import { useAddOn } from '../add-on';
import { whenInWords } from '../age-in-words';
import { isForever } from '../is-forever';
import { keyOf } from '../running/plan-cost';
import { outcomeOf } from '../running/run-outcome';
import type { Run, Step } from '../running/use-refresh';
import { useWork } from '../running/work';
import { FootRow } from '../shell/foot-row';
import { PageTitle } from '../shell/page-title';
import { Screen } from '../shell/screen';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';
import { StepLine } from '../ui/step-line';
import { useNow } from '../use-now';
import { ScheduleCard } from './schedule-card';

export function RunView({ run }: { readonly run: Run }) {
  const { words } = useAddOn();
  const { refresh } = words;
  if (run.stage === 'done') return <Done run={run} />;
  return (
    <div class="stack close">
      <PageTitle title={refresh.running} />
      <Steps run={run} />
    </div>
  );
}

function Done({ run }: { readonly run: Run }) {
  const { words, snapshot, account } = useAddOn();
  const { refreshing } = useWork();
  const { refresh } = words;
  const outcome = outcomeOf(run);
  const status = snapshot?.accounts.find(known => known.account === account);
  const { callsLeft = 0, callsAnHour = 0 } = status ?? {};
  const isWell = outcome.failed + outcome.leftOut + outcome.skipped + outcome.left === 0;
  return (
    <Screen
      tab="refresh"
      foot={
        <FootRow
          gauge={callsAnHour > 0 ? { value: callsLeft, most: callsAnHour } : undefined}
          first={callsAnHour > 0 && words.callsLeft(callsLeft, callsAnHour)}
        >
          <Button onClick={refreshing.forget}>{words.common.back}</Button>
        </FootRow>
      }
    >
      <div class="stack close">
        <PageTitle title={refresh.done} />
        <Steps run={run} />
      </div>
      {!run.failure && <Notice kind={isWell ? 'good' : 'warning'} text={refresh.result(outcome)} />}
      <FailureNotice failure={run.failure} />
      {snapshot && snapshot.accounts.length > 0 && <ScheduleCard view={snapshot.schedule} />}
    </Screen>
  );
}

function Steps({ run }: { readonly run: Run }) {
  if (run.steps.length === 0) return null;
  return (
    <ul class="list">
      {run.steps.map(step => (
        <StepOfRun key={keyOf(step.dataset)} step={step} />
      ))}
    </ul>
  );
}

const marks = {
  waiting: 'waiting',
  fetching: 'working',
  fetched: 'done',
  fresh: 'done',
  failed: 'failed',
  'left-out': 'waiting',
} as const;

function StepOfRun({ step }: { readonly step: Step }) {
  const { words, language } = useAddOn();
  const { name, detail } = datasetTitle(step.dataset.dataset, language);
  const { state } = step;
  const more =
    state === 'fetched' ? words.refresh.now : state === 'failed' ? '' : words.refresh.states[state];
  return (
    <StepLine
      state={marks[state]}
      name={
        <>
          {name} {detail && <span class="quiet small">{detail}</span>}
        </>
      }
      more={more}
      below={step.failure && step.failure.code !== 'PAGE' && <WhyNot step={step} />}
    />
  );
}

/** Why it failed, what its formulas show meanwhile, and when it is tried again. */
function WhyNot({ step }: { readonly step: Step }) {
  const { words, formats, snapshot, inWords } = useAddOn();
  const nowMillis = useNow();
  const { dataset, failure } = step;
  const status = snapshot?.accounts.find(({ account, isDefault }) =>
    dataset.account === 'default' ? isDefault : account === dataset.account,
  );
  const ofDataset = status?.datasets.find(one => one.dataset === dataset.dataset)?.backOff;
  const untilMillis = ofDataset?.untilMillis ?? status?.failure?.untilMillis ?? 0;
  const stays =
    dataset.fetchedAtMillis > 0 &&
    words.refresh.stays(whenInWords(dataset.fetchedAtMillis, nowMillis, words.ages, formats));
  const next =
    untilMillis > nowMillis &&
    !isForever(untilMillis) &&
    words.refresh.nextTry(formats.moment(untilMillis, nowMillis));
  return <>{[inWords(failure!), stays, next].filter(Boolean).join(words.common.between)}</>;
}
