// In how many other places the key is used, which the hour's calls are shared out by.
import { useState } from 'preact/hooks';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { FormButtons } from './form-buttons';
import { OtherUsesField } from './other-uses-field';
import { SmallForm } from './small-form';

interface Props {
  readonly account: AccountStatus;
  onDone(sentence: string): void;
  onCancel(): void;
}

export function OtherUses({ account, onDone, onCancel }: Props) {
  const { words, applySnapshot, inWords } = useAddOn();
  const { isBusy, failure, send } = useMutation('setOtherUses');
  const [otherUses, setOtherUses] = useState(String(account.otherUses));
  const isAtField = failure?.code === 'CONNECT_INVALID' && failure.field === 'otherUses';
  const save = async () => {
    const snapshot = await send({ account: account.account, otherUses });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.account.otherUsesSaved);
  };
  return (
    <SmallForm isBusy={isBusy} onSubmit={() => void save()} onCancel={onCancel}>
      <OtherUsesField
        storage={account.storage}
        value={otherUses}
        error={isAtField ? inWords(failure) : undefined}
        onInput={setOtherUses}
      />
      <FailureNotice failure={isAtField ? undefined : failure} />
      <FormButtons isBusy={isBusy} onCancel={onCancel} />
    </SmallForm>
  );
}
