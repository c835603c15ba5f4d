// Makes another account the default. The account named `default` until now needs a new name, so that formulas can choose it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultAccount } from '../../../core/accounts/account';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Field } from '../ui/field';
import { useMutation } from '../use-mutation';
import { useReturnFocus } from '../use-return-focus';

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
  const input = useRef<HTMLInputElement>(null);
  const needsName = before === defaultAccount;
  const wrong = needsName && failure?.code === 'CONNECT_INVALID' && failure.field === 'account';
  useLayoutEffect(() => {
    if (isNaming || wrong) input.current?.focus();
  }, [isNaming, wrong]);
  const choose = async () => {
    const snapshot = await send({ account, newName });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(words.accounts.madeDefault(account));
  };
  if (!isNaming)
    return (
      <>
        <FailureNotice failure={failure} />
        <Button buttonRef={opener} isBusy={isBusy} onClick={() => (needsName ? setNaming(true) : choose())}>
          {words.accounts.makeDefault}
        </Button>
      </>
    );
  return (
    <form
      class="confirm"
      onSubmit={event => {
        event.preventDefault();
        if (!isBusy) void choose();
      }}
    >
      <Field
        label={words.accounts.newName}
        hint={words.accounts.newNameHint}
        error={wrong ? inWords(failure) : undefined}
      >
        {parts => (
          <input
            {...parts}
            ref={input}
            class="input"
            autocomplete="off"
            value={newName}
            onInput={event => setNewName(event.currentTarget.value)}
          />
        )}
      </Field>
      <FailureNotice failure={wrong ? undefined : failure} />
      <div class="row">
        <Button type="submit" look="main" isBusy={isBusy}>
          {words.accounts.makeDefault}
        </Button>
        <Button
          look="quiet"
          isOff={isBusy}
          onClick={() => {
            forget();
            setNaming(false);
          }}
        >
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
