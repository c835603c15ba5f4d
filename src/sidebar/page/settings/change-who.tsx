// Who may use a connected account's key.
import { useState } from 'preact/hooks';
import type { AccountStatus, Snapshot } from '../../contract';
import { useAddOn } from '../add-on';
import { WhoChoice } from '../connect/who-choice';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { FormButtons } from './form-buttons';
import { SmallForm } from './small-form';

interface Props {
  readonly account: AccountStatus;
  readonly person: Snapshot['person'];
  onDone(sentence: string): void;
  onCancel(): void;
}

export function ChangeWho({ account, person, onDone, onCancel }: Props) {
  const { words, applySnapshot, inWords } = useAddOn();
  const { isBusy, failure, send } = useMutation('changeAccount');
  const [storage, setStorage] = useState(account.storage);
  const isAtField = failure?.code === 'CONNECT_INVALID' && failure.field === 'storage';
  const save = async () => {
    const snapshot = await send({ account: account.account, plan: account.plan ?? 'PRO', storage });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.account.changed);
  };
  return (
    <SmallForm isBusy={isBusy} onSubmit={() => void save()} onCancel={onCancel}>
      <WhoChoice
        person={person}
        storage={storage}
        errorOf={field => (isAtField && field === 'storage' ? inWords(failure) : undefined)}
        onChange={change => change.storage && setStorage(change.storage)}
      />
      <FailureNotice failure={isAtField ? undefined : failure} />
      <FormButtons isBusy={isBusy} onCancel={onCancel} />
    </SmallForm>
  );
}
