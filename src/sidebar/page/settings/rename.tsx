// Gives the account that is called `default` a name of its own. It stays the default, so no formula changes.
import { useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { FormButtons } from './form-buttons';
import { NameField } from './name-field';
import { SmallForm } from './small-form';

interface Props {
  readonly account: string;
  onDone(sentence: string): void;
  onCancel(): void;
}

export function Rename({ account, onDone, onCancel }: Props) {
  const { words, applySnapshot, inWords, go, reloadHome } = useAddOn();
  const { isBusy, failure, send } = useMutation('renameAccount');
  const [newName, setNewName] = useState('');
  const isAtField = failure?.code === 'CONNECT_INVALID' && failure.field === 'account';
  const save = async () => {
    const snapshot = await send({ account, newName });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    go('settings', { name: 'account', account: snapshot.defaultAccount });
    onDone(words.account.changed);
    void reloadHome();
  };
  return (
    <SmallForm isBusy={isBusy} onSubmit={() => void save()} onCancel={onCancel}>
      <NameField value={newName} error={isAtField ? inWords(failure) : undefined} onInput={setNewName} />
      <FailureNotice failure={isAtField ? undefined : failure} />
      <FormButtons isBusy={isBusy} saveLabel={words.account.rename} onCancel={onCancel} />
    </SmallForm>
  );
}
