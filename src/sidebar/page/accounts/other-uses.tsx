// Who else spends the key's calls: this person's other spreadsheets, and places that only the person knows of.
import { useState } from 'preact/hooks';
import type { AccountStatus } from '../../contract';
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { useMutation } from '../use-mutation';

interface Props {
  readonly account: AccountStatus;
  onDone(sentence: string): void;
}

export function OtherUses({ account, onDone }: Props) {
  const { words, applySnapshot, inWords } = useAddOn();
  const { isBusy, failure, send } = useMutation('setOtherUses');
  const [otherUses, setOtherUses] = useState(String(account.otherUses));
  const { accounts } = words;
  if (!account.usable) return null;
  const isWrong = failure?.code === 'CONNECT_INVALID' && failure.field === 'otherUses';
  const save = async () => {
    const snapshot = await send({ account: account.account, otherUses });
    if (snapshot === undefined) return;
    applySnapshot(snapshot);
    onDone(accounts.otherUsesSaved);
  };
  return (
    <>
      {account.spreadsheets > 1 && (
        <p class="hint">{accounts.shared(account.spreadsheets, account.callsElsewhere)}</p>
      )}
      {account.strangerMillis > 0 && <Notice kind="warning">{accounts.stranger}</Notice>}
      <form
        class="stack tight"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <OtherUsesField
          storage={account.storage}
          value={otherUses}
          error={isWrong ? inWords(failure) : undefined}
          onInput={setOtherUses}
        />
        <FailureNotice failure={isWrong ? undefined : failure} />
        {otherUses.trim() !== String(account.otherUses) && (
          <div class="row">
            <Button type="submit" isBusy={isBusy}>
              {accounts.saveOtherUses}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}

interface FieldProps {
  readonly storage: AccountStatus['storage'];
  readonly value: string;
  readonly error: string | undefined;
  onInput(value: string): void;
}

export function OtherUsesField({ storage, value, error, onInput }: FieldProps) {
  const { words } = useAddOn();
  const { otherUses, otherUsesHint } = words.accounts;
  return (
    <Field label={otherUses} hint={otherUsesHint[storage]} error={error}>
      {parts => (
        <input
          {...parts}
          class="input"
          name="otherUses"
          inputmode="numeric"
          autocomplete="off"
          value={value}
          onInput={event => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
