// The plan of a connected account, without its key being asked for again.
import { useState } from 'preact/hooks';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { PlanChoice } from '../connect/plan-choice';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { FormButtons } from './form-buttons';
import { SmallForm } from './small-form';

interface Props {
  readonly account: AccountStatus;
  onDone(sentence: string): void;
  onCancel(): void;
}

export function ChangePlan({ account: { account, plan: before, storage }, onDone, onCancel }: Props) {
  const { words, applySnapshot } = useAddOn();
  const { isBusy, failure, send } = useMutation('changeAccount');
  const [plan, setPlan] = useState<string>(before ?? 'PRO');
  const save = async () => {
    const snapshot = await send({ account, plan, storage });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.account.changed);
  };
  return (
    <SmallForm isBusy={isBusy} onSubmit={() => void save()} onCancel={onCancel}>
      <PlanChoice plan={plan} onChoose={setPlan} />
      <FailureNotice failure={failure} />
      <FormButtons isBusy={isBusy} onCancel={onCancel} />
    </SmallForm>
  );
}
