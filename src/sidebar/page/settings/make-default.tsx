// Makes another account the default. The account named `default` until now needs a new name, so that formulas can choose it.
import { useState } from 'preact/hooks';
import { defaultAccount } from '../../../core/accounts/account';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useMutation } from '../use-mutation';
import { useReturnFocus } from '../use-return-focus';
import { FormButtons } from './form-buttons';
import { NameField } from './name-field';
import { SmallForm } from './small-form';

interface Props {
  readonly account: string;
  /** The current default account; blank: there is none. */
  readonly before: string;
  onDone(sentence: string): void;
}

export function MakeDefault({ account, before, onDone }: Props) {
  const { words, applySnapshot, inWords } = useAddOn();
  const { isBusy, failure, send, forget } = useMutation('chooseDefaultAccount');
  const [isNaming, setNaming] = useState(false);
  const [newName, setNewName] = useState('');
  const opener = useReturnFocus(isNaming);
  const needsName = before === defaultAccount;
  const isAtField = needsName && failure?.code === 'CONNECT_INVALID' && failure.field === 'account';
  const choose = async () => {
    const snapshot = await send({ account, newName });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.account.madeDefault(account));
  };
  if (!isNaming)
    return (
      <div class="stack close">
        <FailureNotice failure={failure} />
        <div class="row">
          <Button buttonRef={opener} isBusy={isBusy} onClick={() => (needsName ? setNaming(true) : choose())}>
            {words.account.makeDefault}
          </Button>
        </div>
      </div>
    );
  return (
    <SmallForm
      isBusy={isBusy}
      onSubmit={() => void choose()}
      onCancel={() => {
        forget();
        setNaming(false);
      }}
    >
      <NameField value={newName} error={isAtField ? inWords(failure) : undefined} onInput={setNewName} />
      <FailureNotice failure={isAtField ? undefined : failure} />
      <FormButtons
        isBusy={isBusy}
        saveLabel={words.account.makeDefault}
        onCancel={() => {
          forget();
          setNaming(false);
        }}
      />
    </SmallForm>
  );
}
