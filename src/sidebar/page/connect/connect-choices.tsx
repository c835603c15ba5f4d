// Plan and sharing, each folded into one line with a safe default, and the button that connects.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Fold } from '../ui/fold';
import { PlanChoice, sizeOf } from './plan-choice';
import type { Connecting } from './use-connect';
import { WhoChoice } from './who-choice';

interface Props {
  readonly connecting: Connecting;
  readonly person: Snapshot['person'];
}

export function ConnectChoices({ connecting, person }: Props) {
  const { words } = useAddOn();
  const { form, isBusy, failure, set, errorOf } = connecting;
  const { connect } = words;
  const [isPlanOpen, openPlan] = useState(false);
  const [isWhoOpen, openWho] = useState(false);
  const planError = errorOf('plan');
  const whoError = errorOf('storage') ?? errorOf('otherUses');
  useLayoutEffect(() => {
    if (planError) openPlan(true);
    if (whoError) openWho(true);
  }, [planError, whoError]);
  return (
    <>
      <div class="folds">
        <Fold
          folded={connect.planLine[sizeOf(form.plan)]}
          title={connect.plan}
          isOpen={isPlanOpen}
          onToggle={() => openPlan(!isPlanOpen)}
        >
          <PlanChoice plan={form.plan} error={planError} onChoose={plan => set({ plan })} />
        </Fold>
        <Fold
          folded={connect.whoLine[form.storage]}
          title={connect.who}
          isOpen={isWhoOpen}
          onToggle={() => openWho(!isWhoOpen)}
        >
          <WhoChoice
            person={person}
            storage={form.storage}
            otherUses={form.otherUses ?? ''}
            errorOf={errorOf}
            onChange={set}
          />
        </Fold>
      </div>
      {person !== 'owner' && !isWhoOpen && <p class="caption quiet">{connect.notOwner[person]}</p>}
      <FailureNotice failure={failure} />
      <div class="stack tight">
        <Button type="submit" look="main" isWide isBusy={isBusy}>
          {isBusy ? connect.testing : connect.submit}
        </Button>
        {isBusy && <p class="caption quiet">{connect.testingWhy}</p>}
      </div>
    </>
  );
}
